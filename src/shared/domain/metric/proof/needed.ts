import type { Scale } from '../../feedback/scale.ts'
import { normalQuantile } from '../distribution/normal.ts'
import type { Unit } from '../metric.ts'
import { momentsOf } from './compare.ts'
import { type Sample, sizeOf } from './sample.ts'

/** Chance of seeing a change if it is there. */
const POWER = 0.8
/** Points of a share or an NPS, and the part of a scale or of a value, below which nobody would act on a change. */
const NOTABLE_POINTS = 5
const NOTABLE_PART_OF_SCALE = 0.05
const NOTABLE_PART = 0.1
/** Nobody waits for more. */
const MOST_NEEDED = 1_000_000

/** The smallest change worth speaking of, in the unit of the figure: a convention of Percurso. */
export function notableChange(unit: Unit, kind: Sample['kind'], scale: Scale | null, before: number): number {
  if (kind === 'share' || kind === 'nps' || unit === 'percent') return NOTABLE_POINTS
  if (scale) return NOTABLE_PART_OF_SCALE * (scale.max - scale.min)
  return NOTABLE_PART * Math.abs(before)
}

/**
 * About how many more answers after it would show a change of `size`, with those of before as they are: the variance of
 * one answer on each side, the two tails of alpha, and four chances in five of seeing it. null where no number would be
 * enough: too few answers were given before, or the size is nought.
 */
export function moreAnswers(
  { before, after }: { readonly before: Sample; readonly after: Sample },
  size: number,
  alpha: number,
  /** half-widths of both sides, at `z` standard errors, where a mean does not tell (medians) */
  reach: { readonly before: number; readonly after: number; readonly z: number } | null,
): number | null {
  if (!(size > 0) || !(alpha > 0) || sizeOf(before) === 0) return null
  const wanted = (size / (normalQuantile(POWER) - normalQuantile(alpha / 2))) ** 2
  const ofOne = (side: 'before' | 'after'): number => {
    const sample = side === 'before' ? before : after
    if (reach) return sizeOf(sample) * (reach[side] / reach.z) ** 2
    return varianceOf(sizeOf(sample) > 1 ? sample : before)
  }
  const left = wanted - ofOne('before') / sizeOf(before)
  if (!(left > 0)) return null
  const needed = Math.ceil(ofOne('after') / left - 1e-9) - sizeOf(after)
  return needed > MOST_NEEDED ? null : Math.max(0, needed)
}

/** Of one value; a share or an NPS gets an answer on either side more, so that like answers still vary. */
function varianceOf(sample: Sample): number {
  if (sample.kind === 'mean' || sample.kind === 'median') {
    const { n, squares } = momentsOf(sample)
    return n < 2 ? 0 : squares / (n - 1)
  }
  const ends = sample.kind === 'share' ? [0, 100] : [-100, 100]
  const { n, squares } = momentsOf({
    ...sample,
    points: [...sample.points, ...ends.map((value) => ({ value, count: 1 }))],
  })
  return squares / n
}
