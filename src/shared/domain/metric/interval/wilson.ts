import { Z95 } from '../distribution/normal.ts'
import type { Interval } from './interval.ts'

/**
 * Score interval of a share, without continuity correction, in 0…1 (Wilson, J. Am. Stat. Assoc. 22, 1927, 209–212).
 * It keeps within 0…1 and stays open where none or all hit. `of` ≥ 1, 0 ≤ hits ≤ of.
 */
export function wilson(hits: number, of: number, z: number = Z95): Interval {
  const square = z * z
  const middle = 2 * hits + square
  const reach = z * Math.sqrt(square + (4 * hits * (of - hits)) / of)
  const base = 2 * (of + square)
  return {
    low: hits === 0 ? 0 : Math.max(0, (middle - reach) / base),
    high: hits === of ? 1 : Math.min(1, (middle + reach) / base),
  }
}
