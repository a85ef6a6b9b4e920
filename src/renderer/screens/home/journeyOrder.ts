import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'

export type Order = 'changed' | 'name' | 'created'
export const ORDERS: readonly Order[] = ['changed', 'name', 'created']

/** It says what is felt, and nothing of it was measured: the whole of it is a guess. */
export const isAllAssumed = (journey: JourneySummary): boolean =>
  journey.state === 'asIs' &&
  journey.line.some((point) => point.value !== null) &&
  journey.line.every((point) => !point.solid)

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The journeys in the order wanted, those that hold every word looked for in name, tag or persona; accents aside. */
export function shownJourneys(
  journeys: readonly JourneySummary[],
  order: Order,
  find: string,
  language: string,
): readonly JourneySummary[] {
  const words = plain(find).split(/\s+/).filter(Boolean)
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const latest = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)
  return journeys
    .filter((journey) => {
      const text = plain(
        [journey.name, ...journey.tags, ...journey.personas.flatMap((p) => [p.name, p.role])].join(' '),
      )
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => {
      if (order === 'name') return collator.compare(a.name, b.name)
      return order === 'created' ? latest(a.createdAt, b.createdAt) : latest(a.changedAt, b.changedAt)
    })
}
