import { type Figure, figure, type Statistic } from './figure/figure.ts'
import { METRICS, type MeasuredKey, type MetricName, type Unit } from './metric.ts'
import { dayParts, daysBetween, type LocalDay } from './period/localDay.ts'

/** A figure that a source carries only as it is, of a span of days, both within it. */
export interface Aggregate {
  readonly from: LocalDay
  readonly to: LocalDay
  readonly value: number
  readonly unit: Unit
  /** size of the base where the source says it */
  readonly n: number | null
}

export interface SpanFigure {
  readonly from: LocalDay
  readonly to: LocalDay
  readonly figure: Figure
}

const STATISTIC: Readonly<Record<MetricName, Statistic>> = {
  nps: 'nps',
  csat: 'share',
  ces: 'mean',
  rating: 'mean',
  surveyResponseRate: 'share',
  responseRate: 'share',
  firstResponseTime: 'median',
  resolutionTime: 'median',
  interactionsToResolve: 'mean',
  visits: 'count',
  conversion: 'share',
  stageConversion: 'share',
  retention: 'retention',
}
const isName = (metric: string): metric is MetricName => (METRICS as readonly string[]).includes(metric)
const BY_UNIT: Readonly<Record<Unit, Statistic>> = {
  count: 'count',
  percent: 'share',
  seconds: 'mean',
  score: 'mean',
  money: 'mean',
}

/**
 * The figure as the source gave it: no interval, since nothing is known of the answers (an NPS of 54 may be 54 % and 0 %
 * or 77 % and 23 %), and `n` only where the source said it. Its state is unknown, and `judge` will not lean on it.
 */
export function aggregateFigure(metric: MeasuredKey, { value, unit, n }: Omit<Aggregate, 'from' | 'to'>): Figure {
  return figure({
    metric,
    statistic: isName(metric) ? STATISTIC[metric] : BY_UNIT[unit],
    unit,
    n: n !== null && Number.isFinite(n) ? n : null,
    value,
    state: 'unknown',
    basis: 'aggregate',
    notes: [{ key: 'aggregate' }],
  })
}

const isLater = (a: Aggregate, b: Aggregate): number =>
  a.to < b.to ? 1 : a.to > b.to ? -1 : a.from < b.from ? -1 : a.from > b.from ? 1 : (b.n ?? -1) - (a.n ?? -1)

const isSound = ({ value, from, to }: Aggregate): boolean =>
  Number.isFinite(value) && dayParts(from) !== null && dayParts(to) !== null && from <= to

const isApart = (a: Aggregate, b: Aggregate): boolean => a.to < b.from || b.to < a.from
const isSameSpan = (a: Aggregate, b: Aggregate): boolean => a.from === b.from && a.to === b.to

/** Counts of the same days at several places, and of days that do not overlap, add up; longest spans go first. */
function addedUp(aggregates: readonly Aggregate[]): { taken: Aggregate[]; left: Aggregate[] } {
  const days = ({ from, to }: Aggregate): string => `${from} ${to}`
  const spans = new Map<string, Aggregate[]>()
  for (const one of aggregates) spans.set(days(one), [...(spans.get(days(one)) ?? []), one])
  const isLonger = (a: Aggregate, b: Aggregate): number =>
    daysBetween(b.from, b.to) - daysBetween(a.from, a.to) || isLater(a, b)
  const taken: Aggregate[] = []
  const left: Aggregate[] = []
  for (const [first, ...more] of [...spans.values()].sort(([a], [b]) => isLonger(a!, b!))) {
    const fits = taken.every((other) => isSameSpan(other, first!) || isApart(other, first!))
    ;(fits ? taken : left).push(first!, ...more)
  }
  return { taken, left }
}

/**
 * What to show where answers and aggregates of one metric meet. Answers come first, and an aggregate is never mixed into
 * them: it stands beside, newest first, with its own days. Only where there are no answers is an aggregate the main
 * figure: the newest, or for counts the sum of those that do not overlap.
 */
export function withAggregates(
  answers: Figure,
  aggregates: readonly Aggregate[],
): { readonly main: Figure; readonly beside: readonly SpanFigure[] } {
  const { metric } = answers
  const known = aggregates.filter(isSound).sort(isLater)
  const spanned = (one: Aggregate): SpanFigure => ({
    from: one.from,
    to: one.to,
    figure: aggregateFigure(metric, one),
  })
  const newest = known[0]
  if (answers.state !== 'none' || !newest) return { main: answers, beside: known.map(spanned) }
  if (newest.unit !== 'count' || known.some(({ unit }) => unit !== 'count'))
    return { main: aggregateFigure(metric, newest), beside: known.slice(1).map(spanned) }
  const { taken, left } = addedUp(known)
  const value = taken.reduce((sum, one) => sum + one.value, 0)
  const main = aggregateFigure(metric, { unit: 'count', value, n: taken.length === 1 ? (taken[0]?.n ?? null) : null })
  return { main, beside: left.map(spanned) }
}
