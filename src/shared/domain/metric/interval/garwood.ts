import { gammaQuantile } from '../distribution/gamma.ts'
import { normalQuantile } from '../distribution/normal.ts'
import { type Interval, TAIL } from './interval.ts'

/** From here on the cube-root rule is off by less than a ten-thousandth of a visit. */
const MANY = 1_000_000

/** Wilson & Hilferty, Proc. Natl. Acad. Sci. 17 (1931): the gamma quantile by the cube of a normal one. */
const cubeRootRule = (p: number, a: number): number => {
  const ninth = 1 / (9 * a)
  return a * (1 - ninth + normalQuantile(p) * Math.sqrt(ninth)) ** 3
}

/**
 * Exact interval of the mean of a Poisson count (Garwood, Biometrika 28, 1936, 437–442): half the chi-square quantiles
 * with 2·count and 2·count + 2 degrees of freedom. `count` is a whole number ≥ 0.
 */
export function garwood(count: number): Interval {
  const quantile = count > MANY ? cubeRootRule : gammaQuantile
  return { low: count === 0 ? 0 : quantile(TAIL, count), high: quantile(1 - TAIL, count + 1) }
}
