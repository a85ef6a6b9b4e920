import type { SeededRandom } from '../../synth/seededRandom.ts'
import { binomialQuantile } from '../distribution/binomial.ts'
import { quantile, type Ranked } from '../interval/orderStatistics.ts'
import { ALPHA, type Difference, squareAndAdd } from './difference.ts'

const rankedOf = (ordered: ArrayLike<number>): Ranked => ({
  n: ordered.length,
  at: (rank) => {
    const value = ordered[rank - 1] as number
    return { low: value, high: value }
  },
})

function medianWithEnds(ordered: readonly number[], alpha: number) {
  const n = ordered.length
  const low = binomialQuantile(alpha / 2, n, 0.5)
  const high = binomialQuantile(1 - alpha / 2, n, 0.5) + 1
  const value = quantile(rankedOf(ordered), 0.5)
  if (low < 1 || high > n) return { value, ends: null }
  return { value, ends: { value, low: ordered[low - 1] as number, high: ordered[high - 1] as number } }
}

/** Median of those of `ordered` that carry the mark; `count` of them do. */
function medianOfMarked(ordered: ArrayLike<number>, marks: Uint8Array, mark: number, count: number): number {
  const middle = Math.floor((count + 1) / 2)
  let seen = 0
  for (let i = 0; i < marks.length; i++) {
    if (marks[i] !== mark) continue
    seen++
    if (seen < middle) continue
    if (count % 2 === 1) return ordered[i] as number
    let next = i + 1
    while (marks[next] !== mark) next++
    return ((ordered[i] as number) + (ordered[next] as number)) / 2
  }
  return 0
}

export interface MedianTest {
  readonly random: SeededRandom
  /** shufflings; 1 ÷ (rounds + 1) is the smallest p, and 0 gives none */
  readonly rounds?: number
  readonly alpha?: number
}

/**
 * Of two medians. p by shuffling who belongs to which side: (1 + shufflings with a difference at least as large) ÷
 * (1 + rounds), which is never nought (Phipson & Smyth, Stat. Appl. Genet. Mol. Biol. 9, 2010, 39). It tests that
 * nothing changed at all. The interval squares and adds the order-statistic ends of both; null with fewer than six on
 * a side. Takes rounds × all values steps. Neither side empty.
 */
export function medianDifference(
  before: readonly number[],
  after: readonly number[],
  { random, rounds = 1999, alpha = ALPHA }: MedianTest,
): Difference {
  const up = (a: number, b: number): number => a - b
  const [a, b] = [medianWithEnds([...before].sort(up), alpha), medianWithEnds([...after].sort(up), alpha)]
  const all = Float64Array.from([...before, ...after]).sort()
  const marks = new Uint8Array(all.length).fill(1, before.length)
  const found = Math.abs(b.value - a.value)
  let asLarge = 0
  for (let round = 0; round < rounds; round++) {
    for (let i = marks.length - 1; i > 0; i--) {
      const j = random.between(0, i)
      const kept = marks[i] as number
      marks[i] = marks[j] as number
      marks[j] = kept
    }
    const shuffled = medianOfMarked(all, marks, 1, after.length) - medianOfMarked(all, marks, 0, before.length)
    if (Math.abs(shuffled) >= found - 1e-9 * Math.abs(found)) asLarge++
  }
  const ends = a.ends && b.ends ? squareAndAdd(a.ends, b.ends) : null
  return {
    before: a.value,
    after: b.value,
    difference: b.value - a.value,
    low: ends?.low ?? null,
    high: ends?.high ?? null,
    alpha,
    method: 'medianPermutation',
    nBefore: before.length,
    nAfter: after.length,
    p: rounds > 0 ? (1 + asLarge) / (1 + rounds) : null,
  }
}
