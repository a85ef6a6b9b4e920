import { normalQuantile } from '../distribution/normal.ts'
import { type NpsParts, npsVariance } from '../interval/npsInterval.ts'
import { ALPHA } from './difference.ts'

export interface Wish {
  readonly alpha?: number
  /** chance of seeing the difference if it is there */
  readonly power?: number
}

const zs = ({ alpha = ALPHA, power = 0.8 }: Wish): { sure: number; seen: number } => ({
  sure: -normalQuantile(alpha / 2),
  seen: normalQuantile(power),
})
const wholeUp = (n: number): number | null => (Number.isFinite(n) ? Math.max(2, Math.ceil(n - 1e-9)) : null)

/**
 * Answers needed on each side to tell two shares (percent) apart (Fleiss, Statistical Methods for Rates and Proportions,
 * 2nd ed. 1981, §3.2, without continuity correction). null for equal shares: no number is enough.
 */
export function answersForShares(before: number, after: number, wish: Wish = {}): number | null {
  const { sure, seen } = zs(wish)
  const [a, b] = [before / 100, after / 100]
  const middle = (a + b) / 2
  const reach = sure * Math.sqrt(2 * middle * (1 - middle)) + seen * Math.sqrt(a * (1 - a) + b * (1 - b))
  return wholeUp((reach / (b - a)) ** 2)
}

/** Answers needed on each side to see an NPS move by so many points, with answers spread as they are now. */
export function answersForNps(now: NpsParts, points: number, wish: Wish = {}): number | null {
  const { sure, seen } = zs(wish)
  return wholeUp((2 * npsVariance(now) * (sure + seen) ** 2) / (points / 100) ** 2)
}

/**
 * Values needed on each side to see a mean move by `difference` at a standard deviation, with a quarter of z² more for
 * the t distribution (Guenther, The American Statistician 35, 1981, 243–244).
 */
export function valuesForMeans(difference: number, deviation: number, wish: Wish = {}): number | null {
  const { sure, seen } = zs(wish)
  return wholeUp(2 * ((deviation * (sure + seen)) / difference) ** 2 + sure ** 2 / 4)
}

/** Answers needed for a share (percent) to be known to ± `points`; 50 where it is not known beforehand. */
export function answersForMargin(
  points: number,
  share = 50,
  { alpha = ALPHA }: Pick<Wish, 'alpha'> = {},
): number | null {
  const z = -normalQuantile(alpha / 2)
  return wholeUp((z ** 2 * (share / 100) * (1 - share / 100)) / (points / 100) ** 2)
}
