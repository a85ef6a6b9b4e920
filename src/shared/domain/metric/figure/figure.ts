import type { Scale } from '../../feedback/scale.ts'
import { hull, type Interval } from '../interval/interval.ts'
import type { MeasuredKey, Unit } from '../metric.ts'

/** What of the answers the value is. */
export type Statistic = 'nps' | 'share' | 'mean' | 'median' | 'p90' | 'count' | 'retention'

/** How the interval was come by; words and source of each stand in the `metrics` messages. */
export const METHODS = ['npsMargin', 'wilson', 'studentT', 'orderStatistics', 'garwood'] as const
export type Method = (typeof METHODS)[number]

/**
 * enough: the interval is narrow enough to speak of the value. few: "ainda são poucas respostas". none: nothing to
 * work with, and `value` is null. unknown: an aggregate, with no answers to tell from. The line is drawn in `few.ts`.
 */
export type FigureState = 'enough' | 'few' | 'none' | 'unknown'

/** What a reader of the figure should know; the words stand in the `metrics.note` messages. */
export const NOTES = [
  /** answers on another scale are in `others` */
  'otherScales',
  /** there was no answer to the metric's own question: another kind of score stands in (stars for CSAT) */
  'standIn',
  /** `count` answers have a score that their scale does not know; they are not in it */
  'notOnScale',
  /** all answers are alike, so the interval says less than it seems to */
  'allAlike',
  /** more hits than there were to hit: customers came in later, or the source counts otherwise */
  'moreThanBase',
  /** too few values for the ends of an interval */
  'noInterval',
  /** counted in bins: the value is exact to the width of one */
  'binned',
  /** the source gave the figure as it is: nothing behind it, so no n and no interval */
  'aggregate',
  /** spans of a retention that overlap or leave days out cannot be linked */
  'spansApart',
  /** as many customers at the end of a span as the next one began with were expected, and are not */
  'spansDisagree',
  /** fewer customers stayed than none, or more than all: the three numbers cannot be right together */
  'impossible',
] as const
export type NoteKey = (typeof NOTES)[number]
export interface Note {
  readonly key: NoteKey
  readonly count?: number
}

export interface Figure {
  readonly metric: MeasuredKey
  readonly statistic: Statistic
  /** answers, contacts, customers or values behind it; null where an aggregate does not say */
  readonly n: number | null
  /** in `unit`; null exactly where `state` is none */
  readonly value: number | null
  /** ends of the 95 % interval, in `unit`; both or neither */
  readonly low: number | null
  readonly high: number | null
  readonly unit: Unit
  readonly method: Method | null
  readonly state: FigureState
  /** what the formula was given, by the names that its words use: promoters, hits, of, mean … */
  readonly inputs: Readonly<Record<string, number>>
  /** on which scale, where there is one */
  readonly scale: Scale | null
  /** a wider interval, where that of the formula is known to be too narrow; judging and `state` use it */
  readonly cautious: Interval | null
  readonly basis: 'answers' | 'aggregate'
  readonly notes: readonly Note[]
  /** further statistics of the same values: the 90th percentile beside a median, the median beside a mean */
  readonly also: readonly Figure[]
  /** the same metric on each other scale, never mixed in */
  readonly others: readonly Figure[]
}

type Known = Pick<Figure, 'metric' | 'statistic' | 'unit'> & Partial<Figure>

/** A figure with nothing behind it, or with what is given. Anything that is no finite number is left out. */
export function figure({ metric, statistic, unit, ...known }: Known): Figure {
  const finite = (x: number | null | undefined): number | null => (x != null && Number.isFinite(x) ? x + 0 : null)
  const value = finite(known.value)
  const low = finite(known.low)
  const high = finite(known.high)
  const isOpen = value === null || low === null || high === null
  return {
    metric,
    statistic,
    unit,
    n: known.n === undefined ? 0 : known.n,
    inputs: {},
    scale: null,
    cautious: null,
    basis: 'answers',
    notes: [],
    also: [],
    others: [],
    ...known,
    value,
    low: isOpen ? null : low,
    high: isOpen ? null : high,
    method: isOpen ? null : (known.method ?? null),
    state: value === null ? 'none' : (known.state ?? 'few'),
  }
}

/** The interval to lean on: the cautious one where there is one, else that of the formula. */
export function reliedOn({ cautious, low, high }: Pick<Figure, 'cautious' | 'low' | 'high'>): Interval | null {
  if (low === null || high === null) return cautious
  if (!cautious) return { low, high }
  return hull(cautious, { low, high })
}
