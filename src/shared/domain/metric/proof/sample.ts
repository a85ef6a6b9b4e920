import type { Scale } from '../../feedback/scale.ts'
import { turned } from '../figure/onScale.ts'
import { satisfiedFrom, scaleShown, scoreRule } from '../figure/scoreFigures.ts'
import type { MeasuredKey } from '../metric.ts'
import { mergeTallies } from '../tally/mergeTallies.ts'
import { scaleKey } from '../tally/rawTally.ts'
import type { ScoreCell, ScoreTally, ShareTally, SpreadTally } from '../tally/tally.ts'

/** How often a value was given. */
export interface Point {
  readonly value: number
  readonly count: number
}

export type SampleKind = 'share' | 'nps' | 'mean' | 'median'

/**
 * The single values of one side, ascending. A share counts as 0 and 100, an NPS answer as −100, 0 and 100, so that the
 * mean is the figure; a score of an own scale or of CES as it is, turned so that more is better.
 */
export interface Sample {
  readonly kind: SampleKind
  readonly points: readonly Point[]
}

/** What a verdict can be worked out of: single values, not what a source has summed up. */
export type ProvableTally = ScoreTally | ShareTally | SpreadTally

export interface Sides {
  readonly before: Sample
  readonly after: Sample
  /** the one scale that both sides are on; null where there is none */
  readonly scale: Scale | null
  /** answers on other scales, left out on both sides */
  readonly left: number
}

export const sizeOf = ({ points }: Sample): number => points.reduce((sum, { count }) => sum + count, 0)

export function meanOf(sample: Sample): number {
  return sample.points.reduce((sum, { value, count }) => sum + value * count, 0) / sizeOf(sample)
}

/** Both sides of a metric, on one scale; null where the two are not counted alike. */
export function sidesOf(metric: MeasuredKey, before: ProvableTally, after: ProvableTally): Sides | null {
  if (before.kind === 'scores' && after.kind === 'scores') return scoredSides(metric, before, after)
  if (before.kind === 'share' && after.kind === 'share')
    return { before: shareSample(before), after: shareSample(after), scale: null, left: 0 }
  if (before.kind !== 'spread' || after.kind !== 'spread') return null
  const kind = metric === 'firstResponseTime' || metric === 'resolutionTime' ? 'median' : 'mean'
  return { before: spreadSample(kind, before), after: spreadSample(kind, after), scale: null, left: 0 }
}

function scoredSides(metric: MeasuredKey, before: ScoreTally, after: ScoreTally): Sides {
  const scale = scaleShown(metric, mergeTallies(before, after))
  const onIt = ({ cells }: ScoreTally): ScoreCell[] =>
    cells.filter((cell) => scale && scaleKey(cell.scale) === scaleKey(scale) && isOn(cell))
  const all = (cells: readonly ScoreCell[]): number => cells.reduce((sum, { count }) => sum + count, 0)
  const [a, b] = [onIt(before), onIt(after)]
  return {
    before: scoreSample(metric, a),
    after: scoreSample(metric, b),
    scale,
    left: all([...before.cells, ...after.cells]) - all([...a, ...b]),
  }
}

const isOn = ({ score, scale }: ScoreCell): boolean => score >= scale.min && score <= scale.max

function scoreSample(metric: MeasuredKey, cells: readonly ScoreCell[]): Sample {
  const rule = scoreRule(metric)
  if (rule === 'nps')
    return { kind: 'nps', points: added(cells, (cell) => (turned(cell) >= 9 ? 100 : turned(cell) <= 6 ? -100 : 0)) }
  if (rule === 'csat')
    return { kind: 'share', points: added(cells, (cell) => (turned(cell) >= satisfiedFrom(cell.scale) ? 100 : 0)) }
  return { kind: 'mean', points: added(cells, (cell) => (rule !== 'own' ? turned(cell) : cell.score)) }
}

function added(cells: readonly ScoreCell[], worth: (cell: ScoreCell) => number): Point[] {
  const found = new Map<number, number>()
  for (const cell of cells) found.set(worth(cell), (found.get(worth(cell)) ?? 0) + cell.count)
  return ordered([...found].map(([value, count]) => ({ value, count })))
}

const ordered = (points: readonly Point[]): Point[] =>
  points.filter(({ count }) => count > 0).toSorted((a, b) => a.value - b.value)

/** More hits than there were to hit are no share of anything: such a side is empty. */
function shareSample({ hits, of }: ShareTally): Sample {
  const points =
    hits > of
      ? []
      : ordered([
          { value: 0, count: of - hits },
          { value: 100, count: hits },
        ])
  return { kind: 'share', points }
}

function spreadSample(kind: 'mean' | 'median', { bins }: SpreadTally): Sample {
  return { kind, points: ordered(bins.map(({ from, to, count }) => ({ value: from + (to - from) / 2, count }))) }
}
