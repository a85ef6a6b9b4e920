import type { Scale } from '../../feedback/scale.ts'
import type { Moments } from '../interval/meanInterval.ts'
import type { MetricName, OwnMetric } from '../metric.ts'

// Tallies are what the store's GROUP BY gives: small whatever the number of answers, and mergeable, so that months add
// up to the year. Counts are whole and ≥ 0.

/** How many answers gave one score on one scale. */
export interface ScoreCell {
  readonly scale: Scale
  readonly score: number
  readonly count: number
}
/** `GROUP BY scale, score`. */
export interface ScoreTally {
  readonly kind: 'scores'
  readonly cells: readonly ScoreCell[]
}

/** How many of how many; `hits` above `of` is kept as it is and said. */
export interface ShareTally {
  readonly kind: 'share'
  readonly hits: number
  readonly of: number
}

/** `count` values from `from` to `to`, both within; equal ends for one exact value. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}
/** `GROUP BY value`, or by bins where there are too many different values; bins may overlap. */
export interface SpreadTally {
  readonly kind: 'spread'
  readonly bins: readonly Bin[]
}

/**
 * Only the values at the ranks that `ranksAsked(n)` names (`ORDER BY value LIMIT 1 OFFSET rank − 1`): exact, and ten
 * look-ups in an index for a million values. It cannot be merged.
 */
export interface RankedTally {
  readonly kind: 'ranked'
  readonly n: number
  readonly values: readonly { readonly rank: number; readonly value: number }[]
}

/** Of amounts: `count(*)`, `avg(x)`, and in a second pass `sum((x − mean)·(x − mean))`. */
export interface MomentTally extends Moments {
  readonly kind: 'moments'
}

/** How often it happened; null where nobody counted, which is not 0. */
export interface CountTally {
  readonly kind: 'count'
  readonly count: number | null
}

/** Customers over one span of local days, both within. */
export interface RetentionSpan {
  readonly from: string
  readonly to: string
  /** S: customers as it began */
  readonly atStart: number
  /** E: customers as it ended, the new ones among them */
  readonly atEnd: number
  /** N: customers won in it and still there at its end */
  readonly added: number
}
export interface RetentionTally {
  readonly kind: 'retention'
  readonly spans: readonly RetentionSpan[]
}

/** What a tally may count: whole and not below nought. Anything else counts for nothing. */
export const isCount = (x: number): boolean => Number.isSafeInteger(x) && x >= 0

export type Tally = ScoreTally | ShareTally | SpreadTally | RankedTally | MomentTally | CountTally | RetentionTally
export type TallyKind = Tally['kind']
/** What can be added up. */
export type MergeableTally = Exclude<Tally, RankedTally>

/** What each metric is counted in. */
export const TALLY_KINDS = {
  nps: ['scores'],
  csat: ['scores'],
  ces: ['scores'],
  rating: ['scores'],
  surveyResponseRate: ['share'],
  responseRate: ['share'],
  firstResponseTime: ['spread', 'ranked'],
  resolutionTime: ['spread', 'ranked'],
  interactionsToResolve: ['spread'],
  visits: ['count'],
  conversion: ['share'],
  stageConversion: ['share'],
  stageDelay: ['spread', 'ranked'],
  retention: ['retention'],
} as const satisfies Readonly<Record<MetricName | 'stageDelay', readonly TallyKind[]>>

export type TallyOf<M> = M extends keyof typeof TALLY_KINDS
  ? Extract<Tally, { kind: (typeof TALLY_KINDS)[M][number] }>
  : M extends OwnMetric
    ? Tally
    : never
