import { normalQuantile, Z95 } from '../distribution/normal.ts'
import { studentCdf, studentQuantile } from '../distribution/studentT.ts'
import { clipped } from '../interval/interval.ts'
import type { Moments } from '../interval/meanInterval.ts'
import { type NpsParts, npsVariance } from '../interval/npsInterval.ts'
import { wilson } from '../interval/wilson.ts'
import { ALPHA, between, type Difference } from './difference.ts'

/** 1.96 at 5 %, as everywhere in the app. */
export const zOf = (alpha: number): number => (alpha === ALPHA ? Z95 : -normalQuantile(alpha / 2))

interface Share {
  readonly hits: number
  readonly of: number
}

/** Of two shares of different people, in points: Newcombe's hybrid score interval. Both `of` ≥ 1. */
export function shareDifference(before: Share, after: Share, alpha = ALPHA): Difference {
  const measured = ({ hits, of }: Share) => {
    const { low, high } = wilson(hits, of, zOf(alpha))
    return { value: (100 * hits) / of, low: 100 * low, high: 100 * high }
  }
  const [a, b] = [measured(before), measured(after)]
  return {
    ...between(a, b, alpha),
    method: 'twoProportions',
    nBefore: before.of,
    nAfter: after.of,
    p: null,
  }
}

const answersIn = ({ promoters, passives, detractors }: NpsParts): number => promoters + passives + detractors
const npsIn = (parts: NpsParts): number => (100 * (parts.promoters - parts.detractors)) / answersIn(parts)
const adjusted = ({ promoters, passives, detractors }: NpsParts): NpsParts => ({
  promoters: promoters + 0.75,
  passives: passives + 1.5,
  detractors: detractors + 0.75,
})

/**
 * Of two NPS, in points: the variances of both add up. They are taken with ¾, 1½ and ¾ of an answer added (Rocks 2016),
 * so that two rows of like answers still have a width; the difference itself is the plain one, and always within.
 */
export function npsDifference(before: NpsParts, after: NpsParts, alpha = ALPHA): Difference {
  const variance = (parts: NpsParts): number => npsVariance(adjusted(parts)) / answersIn(adjusted(parts))
  const difference = npsIn(after) - npsIn(before)
  const shrunk = npsIn(adjusted(after)) - npsIn(adjusted(before))
  const reach = zOf(alpha) * 100 * Math.sqrt(variance(before) + variance(after))
  const ends = clipped({ low: shrunk - reach, high: shrunk + reach }, -200, 200)
  return {
    before: npsIn(before),
    after: npsIn(after),
    difference,
    low: Math.min(ends.low, difference),
    high: Math.max(ends.high, difference),
    alpha,
    method: 'npsVariance',
    nBefore: answersIn(before),
    nAfter: answersIn(after),
    p: null,
  }
}

/**
 * Of two means, without taking their spreads for equal (Welch, Biometrika 34, 1947, 28–35). No interval with fewer than
 * two values on a side, or where all values on both sides are alike.
 */
export function meanDifference(before: Moments, after: Moments, alpha = ALPHA): Difference {
  const difference = after.mean - before.mean
  const bare = {
    before: before.mean,
    after: after.mean,
    difference,
    alpha,
    method: 'welch',
    nBefore: before.n,
    nAfter: after.n,
  } as const
  const part = ({ n, squares }: Moments): number => squares / (n - 1) / n
  const variance = part(before) + part(after)
  if (before.n < 2 || after.n < 2 || !(variance > 0)) return { ...bare, low: null, high: null, p: null }
  const df = variance ** 2 / (part(before) ** 2 / (before.n - 1) + part(after) ** 2 / (after.n - 1))
  const reach = studentQuantile(1 - alpha / 2, df) * Math.sqrt(variance)
  const p = 2 * studentCdf(-Math.abs(difference) / Math.sqrt(variance), df)
  return { ...bare, low: difference - reach, high: difference + reach, p }
}
