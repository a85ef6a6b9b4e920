import type { Interval } from '../interval/interval.ts'

/** How the difference was looked at; words and source stand in the `proof.test` messages. */
export const PROOFS = ['twoProportions', 'npsVariance', 'welch', 'medianPermutation'] as const
export type Proof = (typeof PROOFS)[number]

/** After less before, in the unit of the figures. */
export interface Difference {
  readonly before: number
  readonly after: number
  readonly difference: number
  /** ends of the interval that leaves out `alpha`; both or neither */
  readonly low: number | null
  readonly high: number | null
  /** what the interval leaves out, both tails together: 0.05, or less where it is looked at several times */
  readonly alpha: number
  readonly method: Proof
  readonly nBefore: number
  readonly nAfter: number
  /** chance of a difference at least so large if nothing had changed; only where a test gives it */
  readonly p: number | null
}

export const ALPHA = 0.05

interface Measured extends Interval {
  readonly value: number
}

/**
 * Interval of b − a from the intervals of both: each end is as far from the difference as the root of the squared
 * distances of the two ends that pull it there (Newcombe, Statistics in Medicine 17, 1998, 873–890, method 10, for
 * shares; Zou & Donner, ibid. 27, 2008, 1693–1702, for any two independent figures).
 */
export function squareAndAdd(a: Measured, b: Measured): Interval {
  const difference = b.value - a.value
  return {
    low: difference - Math.hypot(b.value - b.low, a.high - a.value),
    high: difference + Math.hypot(b.high - b.value, a.value - a.low),
  }
}

/** Two measured values and what lies between them, its ends squared and added. */
export const between = (a: Measured, b: Measured, alpha: number) => ({
  before: a.value,
  after: b.value,
  difference: b.value - a.value,
  ...squareAndAdd(a, b),
  alpha,
})
