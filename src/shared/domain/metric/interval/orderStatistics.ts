import { binomialQuantile } from '../distribution/binomial.ts'
import { type Interval, TAIL } from './interval.ts'

/** The values in order, looked at by rank (1 = smallest). A rank known only to a bin gives the bin's ends. */
export interface Ranked {
  readonly n: number
  at(rank: number): Interval
}

/** Ranks of the two values that a quantile lies between, and how far it is from the first to the second (0…1). */
export function quantileRanks(n: number, share: number): { below: number; above: number; part: number } {
  const place = (n - 1) * share + 1
  // (n − 1)·share is a hair off a whole number for shares such as 0.9.
  const near = Math.round(place)
  const exact = Math.abs(place - near) < 1e-12 * n ? near : place
  const below = Math.min(n, Math.max(1, Math.floor(exact)))
  return { below, above: Math.min(n, below + 1), part: exact - below }
}

/**
 * Ranks l < u whose values enclose the true quantile with at least 95 %, whatever the distribution: P(B < l) ≤ 2.5 %
 * and P(B ≥ u) ≤ 2.5 % for B ~ Bin(n, share) (Conover, Practical Nonparametric Statistics, 3rd ed. 1999, §3.2).
 * null where there are too few values: fewer than 6 for the median, 36 for the 90th percentile.
 */
export function enclosingRanks(n: number, share: number): { low: number; high: number } | null {
  const low = binomialQuantile(TAIL, n, share)
  const high = binomialQuantile(1 - TAIL, n, share) + 1
  return low < 1 || high > n ? null : { low, high }
}

/**
 * A quantile as spreadsheets give it: on a straight line between the two values next to (n − 1)·share + 1 (definition 7
 * of Hyndman & Fan, The American Statistician 50, 1996, 361–365; the median is the mean of the two in the middle).
 */
export function quantile(values: Ranked, share: number): number {
  const { below, above, part } = quantileRanks(values.n, share)
  const middle = (rank: number): number => {
    const { low, high } = values.at(rank)
    return low + (high - low) / 2
  }
  return part === 0 ? middle(below) : middle(below) + part * (middle(above) - middle(below))
}

/** Ends of the enclosing values; bins are taken at their outer ends, so that the interval holds all the same. */
export function quantileInterval(values: Ranked, share: number): Interval | null {
  const ranks = enclosingRanks(values.n, share)
  return ranks && { low: values.at(ranks.low).low, high: values.at(ranks.high).high }
}
