import { type Aggregate, type SpanFigure, withAggregates } from '../aggregate.ts'
import { figure as bareFigure, type Figure } from '../figure/figure.ts'
import { scaleShown } from '../figure/scoreFigures.ts'
import { type FigureOptions, figureOf } from '../figureOf.ts'
import type { MeasuredKey } from '../metric.ts'
import { mergeAll } from '../tally/mergeTallies.ts'
import type { ScoreTally, TallyOf } from '../tally/tally.ts'
import { type PeriodKey, type PeriodKind, periodOf, periodsFrom, previousPeriod, yearBefore } from './period.ts'

export interface TrendPoint {
  readonly period: PeriodKey
  /** null: nothing was measured, a gap and not a nought. An aggregate only where there are no answers: see `basis`. */
  readonly figure: Figure | null
  /** aggregates of spans within the period that are not `figure` */
  readonly beside: readonly SpanFigure[]
}

export interface TrendOptions extends FigureOptions {
  /** the first and last period to show; else the first and last with anything */
  readonly first?: PeriodKey
  readonly last?: PeriodKey
  /** figures that sources carry as they are; one that reaches over the end of a period belongs to none */
  readonly aggregates?: readonly Aggregate[]
}

const unmeasured = (metric: MeasuredKey): Figure => bareFigure({ metric, statistic: 'mean', unit: 'score' })

/**
 * One point for every period of a kind, also where nothing was measured. Scores are shown on one scale throughout: that
 * of the whole.
 */
export function trend<M extends MeasuredKey>(
  metric: M,
  kind: PeriodKind,
  tallies: ReadonlyMap<PeriodKey, TallyOf<M>>,
  { first, last, aggregates = [], ...options }: TrendOptions = {},
): TrendPoint[] {
  const spans = new Map<PeriodKey, Aggregate[]>()
  for (const one of aggregates) {
    const period = periodOf(one.from, kind)
    if (period !== null && period === periodOf(one.to, kind)) spans.set(period, [...(spans.get(period) ?? []), one])
  }
  const keys = [...tallies.keys(), ...spans.keys()].sort()
  const [from, to] = [first ?? keys[0], last ?? keys.at(-1)]
  if (from === undefined || to === undefined) return []
  const scored = [...tallies.values()].filter((tally): tally is TallyOf<M> & ScoreTally => tally.kind === 'scores')
  const scale = options.scale ?? (scored.length > 0 ? scaleShown(metric, mergeAll('scores', scored)) : null)
  return periodsFrom(from, to).map((period) => {
    const tally = tallies.get(period)
    const answers = tally ? figureOf(metric, tally, { ...options, scale }) : unmeasured(metric)
    const { main, beside } = withAggregates(answers, spans.get(period) ?? [])
    return { period, figure: main.state === 'none' ? null : main, beside }
  })
}

type MeasuredPoint = TrendPoint & { readonly figure: Figure }
const isMeasured = (point: TrendPoint): point is MeasuredPoint => point.figure !== null

/** Runs that a line may join: no gap between, and not from answers to an aggregate or back. */
export function unbroken(points: readonly TrendPoint[]): (readonly MeasuredPoint[])[] {
  const runs: MeasuredPoint[][] = []
  let before: Figure | null = null
  for (const point of points) {
    if (isMeasured(point)) {
      if (before?.basis === point.figure.basis) runs.at(-1)?.push(point)
      else runs.push([point])
    }
    before = point.figure
  }
  return runs
}

/** A period beside the one before it and the same one a year before; null where nothing was measured. */
export function compared(
  points: readonly TrendPoint[],
  period: PeriodKey,
): { readonly now: Figure | null; readonly before: Figure | null; readonly yearAgo: Figure | null } {
  const found = (key: PeriodKey): Figure | null => points.find((point) => point.period === key)?.figure ?? null
  return { now: found(period), before: found(previousPeriod(period)), yearAgo: found(yearBefore(period)) }
}
