import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import type { Assets } from '../../repositories/assets.ts'
import type { Finder } from '../../repositories/finder.ts'
import { loadJourneyDoc } from '../../repositories/loadJourneyDoc.ts'
import type { Store } from '../../repositories/store.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { shelfOf } from './shelves.ts'
import { summarise } from './summaries.ts'

interface Readable {
  readonly store: Store
  readonly find: Finder
  readonly assets: Assets
}

/** @throws AppError JOURNEY_NOT_FOUND */
export function needJourneyDoc({ store, find, assets }: Readable, journeyId: string): JourneyDoc {
  const doc = loadJourneyDoc(store, find, assets, journeyId)
  if (!doc) throw new AppError('JOURNEY_NOT_FOUND', { name: journeyId })
  return doc
}

/** The journeys of one shelf as the gallery shows them, in their own order; without a shelf, those in use. */
export function listJourneys(file: OpenFile, shelf?: 'archive' | 'trash'): JourneySummary[] {
  const journeys = file.find.journeys().filter((j) => shelfOf(j) === shelf)
  return journeys.map((journey) => {
    const doc = needJourneyDoc(file, journey.id)
    return summarise(doc, file.log.changedAt(journey.id) ?? journey.createdAt)
  })
}
