import type { Figure } from '../figure/figure.ts'
import { scaleShown } from '../figure/scoreFigures.ts'
import { type FigureOptions, figureOf } from '../figureOf.ts'
import type { MeasuredKey } from '../metric.ts'
import { mergeAll } from '../tally/mergeTallies.ts'
import type { ScoreTally, TallyOf } from '../tally/tally.ts'
import { type PeriodKey, periodsFrom, previousPeriod, yearBefore } from './period.ts'

export interface TrendPoint {
  readonly period: PeriodKey
  /** null: nothing was measured, a gap and not a nought */
  readonly figure: Figure | null
}

/**
 * One point for every period from `first` to `last` (the first and last with a tally, where not given), also where
 * nothing was measured. Scores are shown on one scale throughout: that of the whole.
 */
export function trend<M extends MeasuredKey>(
  metric: M,
  tallies: ReadonlyMap<PeriodKey, TallyOf<M>>,
  { first, last, ...options }: FigureOptions & { readonly first?: PeriodKey; readonly last?: PeriodKey } = {},
): TrendPoint[] {
  const keys = [...tallies.keys()].sort()
  const [from, to] = [first ?? keys[0], last ?? keys.at(-1)]
  if (from === undefined || to === undefined) return []
  const scored = [...tallies.values()].filter((tally): tally is TallyOf<M> & ScoreTally => tally.kind === 'scores')
  const scale = options.scale ?? (scored.length > 0 ? scaleShown(metric, mergeAll('scores', scored)) : null)
  return periodsFrom(from, to).map((period) => {
    const tally = tallies.get(period)
    const figure = tally ? figureOf(metric, tally, { ...options, scale }) : null
    return { period, figure: figure?.state === 'none' ? null : figure }
  })
}

/** Runs of points without a gap between: what a line may join. */
export function unbroken(points: readonly TrendPoint[]): (readonly (TrendPoint & { readonly figure: Figure })[])[] {
  const runs: (TrendPoint & { readonly figure: Figure })[][] = []
  let isOpen = false
  for (const { period, figure } of points) {
    if (figure && isOpen) runs.at(-1)!.push({ period, figure })
    else if (figure) runs.push([{ period, figure }])
    isOpen = figure !== null
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
