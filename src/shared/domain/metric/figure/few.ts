import type { Interval } from '../interval/interval.ts'
import type { FigureState } from './figure.ts'

// When to say "ainda são poucas respostas". Two conditions, both needed for `enough`: a floor below which one more
// answer can still turn the picture, and an interval that leaves something to be said. The limits are a convention of
// Percurso (docs/adr/0009), not of statistics: 24 answers at 50 % give a share of ±19 points; the NPS that
// vocabulary.md warns of, ±29 points from 25 answers, is still few, and enough from about 35 on.

/** Below it no figure is enough, however alike the answers. */
export const LEAST_ANSWERS = 10
/** Widest interval in points, from end to end. */
export const WIDEST_SHARE = 40
export const WIDEST_NPS = 50
/** Widest interval of a mean on a scale, as a part of the scale: 1.5 points on 1–7. */
export const WIDEST_ON_SCALE = 0.25
/** Widest interval of a time or an amount, as a multiple of its value. */
export const WIDEST_RELATIVE = 1.5

/** `widest` in the unit of the interval; no interval is never enough. */
export function stateOf(n: number, interval: Interval | null, widest: number): FigureState {
  if (n === 0) return 'none'
  return n >= LEAST_ANSWERS && interval !== null && interval.high - interval.low <= widest ? 'enough' : 'few'
}
