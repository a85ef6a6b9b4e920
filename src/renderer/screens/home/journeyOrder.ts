import { fold } from '../../../shared/domain/text/fold.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import type { HomeState } from '../../state/homeStore.ts'

/** It says what is felt, nothing of it was measured, and no customer was heard: the whole of it is a guess. */
export const isAllAssumed = (journey: JourneySummary): boolean =>
  journey.state === 'asIs' &&
  !journey.heard &&
  journey.line.some((point) => point.value !== null) &&
  journey.line.every((point) => !point.solid)

type Wanted = Pick<HomeState, 'order' | 'find' | 'tags'>

/** The journeys wanted, in the order wanted: all tags, and every word looked for in name, tag or persona. */
export function shownJourneys(
  journeys: readonly JourneySummary[],
  { order, find, tags }: Wanted,
  language: string,
): readonly JourneySummary[] {
  const words = fold(find).split(' ').filter(Boolean)
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const latest = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)
  return journeys
    .filter((journey) => {
      if (!tags.every((tag) => journey.tags.includes(tag))) return false
      const text = fold([journey.name, ...journey.tags, ...journey.personas.flatMap((p) => [p.name, p.role])].join(' '))
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => {
      if (order === 'name') return collator.compare(a.name, b.name)
      return order === 'created' ? latest(a.createdAt, b.createdAt) : latest(a.changedAt, b.changedAt)
    })
}

/** The tags there are, the most used first. */
export function tagsOf(
  journeys: readonly JourneySummary[],
): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const tag of journeys.flatMap((journey) => journey.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => b.count - a.count || a.tag.localeCompare(b.tag))
}

const DAY = 86_400_000
/** What was thrown away goes for good after so many days. */
export const TRASH_DAYS = 30

/** Days until it goes for good. @param trashedAt ISO instant */
export const daysLeft = (trashedAt: string, now: Date): number =>
  Math.max(0, Math.ceil((Date.parse(trashedAt) + TRASH_DAYS * DAY - now.getTime()) / DAY))
