import type { Journey } from '../../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import type { Assets } from '../../repositories/assets.ts'
import type { Finder } from '../../repositories/finder.ts'
import { heardJourneys } from '../../repositories/heardJourneys.ts'
import { loadJourneyDoc } from '../../repositories/loadJourneyDoc.ts'
import type { Store } from '../../repositories/store.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { shelfOf } from './shelves.ts'
import { type MapSummary, summarise } from './summaries.ts'

interface Readable {
  readonly store: Store
  readonly find: Finder
  readonly assets: Assets
}

/** null where there is none of that id */
export const findJourneyDoc = ({ store, find, assets }: Readable, journeyId: string): JourneyDoc | null =>
  loadJourneyDoc(store, find, assets, journeyId)

/** @throws AppError JOURNEY_NOT_FOUND */
export function needJourneyDoc(file: Readable, journeyId: string): JourneyDoc {
  const doc = findJourneyDoc(file, journeyId)
  if (!doc) throw new AppError('JOURNEY_NOT_FOUND', { name: journeyId })
  return doc
}

/** The journeys of one shelf as the gallery shows them, in their own order; without a shelf, those in use. */
export function listJourneys(file: OpenFile, shelf?: 'archive' | 'trash'): JourneySummary[] {
  const latest = file.log.latest()
  const known = summaries.get(file) ?? new Map<string, Known>()
  summaries.set(file, known)
  const journeys = file.find.journeys().filter((j) => shelfOf(j) === shelf)
  const heard = heardJourneys(file.connection)
  return journeys.map((journey) => ({ ...mapOf(journey), heard: heard.has(journey.id) }))

  function mapOf(journey: Journey): MapSummary {
    const last = latest.get(journey.id)
    const stamp = JSON.stringify([last?.id, journey, file.store.persona.getMany(journey.personaIds)])
    const before = known.get(journey.id)
    if (before?.stamp === stamp) return before.summary
    const summary = summarise(needJourneyDoc(file, journey.id), last?.at ?? journey.createdAt)
    known.set(journey.id, { stamp, summary })
    return summary
  }
}

interface Known {
  readonly stamp: string
  readonly summary: MapSummary
}
/** What was read of a file: of two hundred journeys a change touches one, and the list is asked for after each. */
const summaries = new WeakMap<OpenFile, Map<string, Known>>()
