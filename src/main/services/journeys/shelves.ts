import type { Journey } from '../../../shared/domain/journey/journey.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, needAll, short } from '../editing/context.ts'

/** What was thrown away goes for good after so many days. */
export const TRASH_DAYS = 30

export type Shelf = 'archive' | 'trash' | undefined

/** Trash wins: a journey that was put away and then thrown away is in the trash. */
export function shelfOf(journey: Pick<Journey, 'archivedAt' | 'trashedAt'>): Shelf {
  return journey.trashedAt ? 'trash' : journey.archivedAt ? 'archive' : undefined
}

export function shelveJourneys(context: EditContext, { ids, shelf }: Input<'journey.shelve'>): null {
  const journeys = needAll(context, 'journey', ids)
  const now = context.clock.now()
  for (const journey of journeys) {
    context.store.journey.update(journey, {
      ...journey,
      archivedAt: shelf === 'archive' ? now : shelf === 'trash' ? journey.archivedAt : null,
      trashedAt: shelf === 'trash' ? now : null,
    })
  }
  const key = shelf === 'trash' ? 'journeyTrash' : shelf === 'archive' ? 'journeyArchive' : 'journeyTakeBack'
  context.name(key, { name: short(journeys[0]!.name), count: journeys.length })
  return null
}

/** The journeys whose 30 days in the trash are over. @param now ISO instant */
export function overdue(journeys: readonly Journey[], now: string): Journey[] {
  const limit = Date.parse(now) - TRASH_DAYS * 86_400_000
  return journeys.filter((j) => j.trashedAt !== null && Date.parse(j.trashedAt) < limit)
}
