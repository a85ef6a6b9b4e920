import type { RankedAt, Volume } from './rankedAt.ts'
import type { Reason } from './reason.ts'

/** Fewer of a kind have no busiest half. */
const LEAST_COMPARED = 4

/**
 * Where more come than elsewhere, by touchpoint: in the busiest half 1, in the busiest quarter 2. Only volumes of one
 * kind are compared: a visit is no answer.
 */
export function busiest(all: readonly Pick<RankedAt, 'id' | 'volume'>[]): Map<string, Reason> {
  const reasons = new Map<string, Reason>()
  for (const kind of ['visits', 'said', 'answers'] as const satisfies readonly Volume['kind'][]) {
    const known = all.flatMap(({ id, volume }) => (volume?.kind === kind ? [{ id, count: volume.count }] : []))
    if (known.length < LEAST_COMPARED) continue
    const counts = known.map(({ count }) => count).toSorted((a, b) => a - b)
    for (const { id, count } of known) {
      const below = firstFrom(counts, count) / known.length
      if (count === 0 || below < 0.5) continue
      reasons.set(id, { key: 'volume', weight: below >= 0.75 ? 2 : 1, kind, count, above: Math.floor(below * 100) })
    }
  }
  return reasons
}

/** How many of the sorted counts lie below one. */
function firstFrom(sorted: readonly number[], count: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < count) low = middle + 1
    else high = middle
  }
  return low
}
