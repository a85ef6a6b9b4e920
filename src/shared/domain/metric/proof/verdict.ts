import type { Scale } from '../../feedback/scale.ts'
import { LEAST_ANSWERS } from '../figure/few.ts'
import { type Figure, reliedOn } from '../figure/figure.ts'
import { meanFigure } from '../figure/spreadFigures.ts'
import { figureOf } from '../figureOf.ts'
import type { MeasuredKey } from '../metric.ts'
import { compareSamples, momentsOf } from './compare.ts'
import { ALPHA, type Difference, type Proof } from './difference.ts'
import { zOf } from './differences.ts'
import { alphaOfLook } from './looks.ts'
import { moreAnswers, notableChange } from './needed.ts'
import { type ProvableTally, type Sides, sidesOf, sizeOf } from './sample.ts'
import { type Days, lengthOf, meet, type WindowCaveat, windowCaveats } from './windows.ts'

export const VERDICTS = ['moved', 'notYet', 'cannotTell'] as const
/**
 * moved: the figure went the way that was wanted, beyond what chance makes. notYet: there are answers enough on both
 * sides, and they do not show that (it may even have got worse: see `change`). cannotTell: there are too few, or nothing
 * that can be compared. None of the three says why.
 */
export type VerdictName = (typeof VERDICTS)[number]

/** Why nothing can be told; the words stand in the `proof.reason` messages. */
export const REASONS = [
  /** the days of before and after overlap */
  'windowsMeet',
  /** nothing was heard before, after, or on either side */
  'nothingBefore',
  'nothingAfter',
  'nothing',
  /** the source gives ready figures only, with no answers behind them */
  'onlyAggregates',
  /** the two sides are not counted alike */
  'notAlike',
  /** too few answers on a side for the figure to be spoken of */
  'few',
  /** all answers of both sides are alike, or there are too few values for an interval */
  'noInterval',
  /** the touchpoint or the group that it was to be read of is gone */
  'placeGone',
  'segmentGone',
  /** nothing was planned to prove it */
  'noPlan',
  /** a metric that is not worked out of single answers */
  'notProvable',
] as const
export type CannotTellReason = (typeof REASONS)[number]

/** What a reader should know besides; the words stand in the `proof.caveat` messages. */
export type VerdictCaveat = WindowCaveat | 'notOver' | 'lookedEarly' | 'otherScales'

/** A figure before or after, with how many answers stand behind it. */
export type SideFigure = Pick<Figure, 'value' | 'low' | 'high' | 'n' | 'state'>

export interface Verdict {
  readonly verdict: VerdictName
  /** whether the figure went beyond chance, and which way; null: it did not, or nobody can tell */
  readonly change: 'better' | 'worse' | null
  readonly reason: CannotTellReason | null
  /** after less before, in `unit`; null where a side is empty */
  readonly effect: number | null
  /** ends of its interval, which leaves out `alpha`; both or neither */
  readonly low: number | null
  readonly high: number | null
  readonly unit: Figure['unit']
  readonly scale: Scale | null
  readonly n: { readonly before: number; readonly after: number }
  readonly before: SideFigure
  readonly after: SideFigure
  /** about so many more answers after it would show a change of `size`; null: no number would, or none is needed to say */
  readonly needed: number | null
  /** what `needed` speaks of, in `unit` */
  readonly size: number | null
  readonly test: Proof | null
  readonly alpha: number
  /** chance of a difference at least so large if nothing had changed; null where no test gives it */
  readonly p: number | null
  readonly caveats: readonly VerdictCaveat[]
}

export interface VerdictQuestion {
  readonly before: Days
  readonly after: Days
  /** which way is better */
  readonly direction: 'up' | 'down'
  /** up to which days answers were in when somebody looked before */
  readonly looks: readonly string[]
  /** the newest day of which anything was heard, not after today */
  readonly upTo: string
}

const NO_SIDE: SideFigure = { value: null, low: null, high: null, n: 0, state: 'none' }

/** A verdict that cannot be given, for a reason that stands before any counting. */
export function noVerdict(reason: CannotTellReason, unit: Figure['unit'] = 'score'): Verdict {
  return {
    verdict: 'cannotTell',
    change: null,
    reason,
    effect: null,
    low: null,
    high: null,
    unit,
    scale: null,
    n: { before: 0, after: 0 },
    before: NO_SIDE,
    after: NO_SIDE,
    needed: null,
    size: null,
    test: null,
    alpha: ALPHA,
    p: null,
    caveats: [],
  }
}

/** Which part of the span after is in, 0…1. */
export function fractionIn({ from, to }: Days, upTo: string): number {
  if (upTo < from) return 0
  return upTo >= to ? 1 : lengthOf({ from, to: upTo }) / lengthOf({ from, to })
}

/** The verdict on a metric from what was counted before and after. */
export function verdictOn(
  metric: MeasuredKey,
  counted: { readonly before: ProvableTally; readonly after: ProvableTally },
  question: VerdictQuestion,
  unit?: Figure['unit'],
): Verdict {
  const sides = sidesOf(metric, counted.before, counted.after)
  if (!sides) return noVerdict('notAlike')
  const figureIn = (side: 'before' | 'after'): Figure => {
    const tally = counted[side]
    if (tally.kind !== 'spread' || sides[side].kind === 'median')
      return figureOf(metric, tally as never, { scale: sides.scale, ...(unit && { unit }) })
    return meanFigure(metric, unit ?? 'count', momentsOf(sides[side]))
  }
  return verdictOf(sides, { before: figureIn('before'), after: figureIn('after') }, question)
}

/**
 * The verdict over two sides. A change is claimed where the interval of the difference lies wholly on one side of nought
 * and, with few answers, shuffling agrees; both sides have ten answers at least. `figures` are those of the two sides as
 * the app shows them everywhere: what they call few is too few here.
 */
function verdictOf(
  sides: Sides,
  figures: { readonly before: Figure; readonly after: Figure },
  question: VerdictQuestion,
): Verdict {
  const { before, after, direction } = question
  const { unit } = figures.before.value === null ? figures.after : figures.before
  const n = { before: sizeOf(sides.before), after: sizeOf(sides.after) }
  const fraction = fractionIn(after, question.upTo)
  const hasLooked = question.looks.some((day) => day < after.to && day < question.upTo)
  const alpha = alphaOfLook(fraction, hasLooked)
  const bare = {
    ...noVerdict('nothing', unit),
    scale: sides.scale,
    n,
    before: sideOf(figures.before),
    after: sideOf(figures.after),
    alpha,
    caveats: [
      ...(fraction > 0 && fraction < 1 ? ['notOver' as const] : []),
      ...(hasLooked ? ['lookedEarly' as const] : []),
      ...(sides.left > 0 ? ['otherScales' as const] : []),
      ...windowCaveats(before, after),
    ],
  }
  if (meet(before, after)) return { ...bare, reason: 'windowsMeet' }
  if (n.before === 0 || n.after === 0)
    return { ...bare, reason: n.before + n.after === 0 ? 'nothing' : n.before === 0 ? 'nothingBefore' : 'nothingAfter' }
  const found = compareSamples(sides.before, sides.after, alpha)
  const change = changeOf(found, direction)
  const isFew = figures.before.state !== 'enough' || figures.after.state !== 'enough'
  const verdict = change === 'better' ? 'moved' : change === null && isFew ? 'cannotTell' : 'notYet'
  return {
    ...bare,
    verdict,
    change,
    reason: verdict !== 'cannotTell' ? null : found.low === null ? 'noInterval' : 'few',
    effect: found.difference,
    low: found.low,
    high: found.high,
    ...neededOf(sides, figures, found, change, direction, unit),
    test: found.method,
    p: found.p,
  }
}

const sideOf = ({ value, low, high, n, state }: Figure): SideFigure => ({ value, low, high, n, state })

function changeOf({ low, high, p, alpha, nBefore, nAfter }: Difference, direction: 'up' | 'down'): Verdict['change'] {
  if (low === null || high === null || (low <= 0 && high >= 0)) return null
  if (Math.min(nBefore, nAfter) < LEAST_ANSWERS || (p !== null && p > alpha)) return null
  return low > 0 === (direction === 'up') ? 'better' : 'worse'
}

/** Of a change the way that was wanted as large as was seen, and never smaller than anybody would act on. */
function neededOf(
  sides: Sides,
  figures: { readonly before: Figure; readonly after: Figure },
  { before, difference, alpha }: Difference,
  change: Verdict['change'],
  direction: 'up' | 'down',
  unit: Figure['unit'],
): Pick<Verdict, 'needed' | 'size'> {
  if (change !== null) return { needed: 0, size: Math.abs(difference) }
  const leaning = direction === 'up' ? difference : -difference
  const size = Math.max(leaning, notableChange(unit, sides.before.kind, sides.scale, before))
  const [a, b] = [reliedOn(figures.before), reliedOn(figures.after)]
  if (sides.before.kind === 'median') {
    if (!a || !b) return { needed: null, size }
    const reach = { before: (a.high - a.low) / 2, after: (b.high - b.low) / 2, z: zOf(ALPHA) }
    return { needed: moreAnswers(sides, size, alpha, reach), size }
  }
  return { needed: moreAnswers(sides, size, alpha, null), size }
}
