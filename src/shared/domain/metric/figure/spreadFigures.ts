import { meanInterval } from '../interval/meanInterval.ts'
import { enclosingRanks, quantile, quantileInterval, quantileRanks, type Ranked } from '../interval/orderStatistics.ts'
import type { MeasuredKey, Unit } from '../metric.ts'
import { type Bin, isCount, type RankedTally, type SpreadTally } from '../tally/tally.ts'
import { stateOf, WIDEST_RELATIVE } from './few.ts'
import { type Figure, figure } from './figure.ts'

const valid = (bins: readonly Bin[]): Bin[] =>
  bins.filter(
    ({ from, to, count }) => Number.isFinite(from) && Number.isFinite(to) && from <= to && isCount(count) && count > 0,
  )

/** For each bin up to which rank it reaches, by one of its ends. */
function reach(bins: readonly Bin[], end: 'from' | 'to'): (rank: number) => number {
  const ordered = [...bins].sort((a, b) => a[end] - b[end])
  let sum = 0
  const upTo = ordered.map(({ count }) => {
    sum += count
    return sum
  })
  return (rank) => {
    let low = 0
    let high = ordered.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] as number) >= rank) high = middle
      else low = middle + 1
    }
    return (ordered[low] as Bin)[end]
  }
}

/** The k-th value lies between the k-th of the lower and the k-th of the upper ends, also where bins overlap. */
function rankedBins(bins: readonly Bin[]): Ranked {
  const from = reach(bins, 'from')
  const to = reach(bins, 'to')
  return { n: bins.reduce((sum, { count }) => sum + count, 0), at: (rank) => ({ low: from(rank), high: to(rank) }) }
}

const SHARES = { median: 0.5, p90: 0.9 } as const
type QuantileName = keyof typeof SHARES

/** The ranks that a `RankedTally` of n values must hold, ascending: 1 is the smallest value. */
export function ranksAsked(n: number): number[] {
  const ranks = Object.values(SHARES).flatMap((share) => {
    const { below, above } = quantileRanks(n, share)
    const ends = enclosingRanks(n, share)
    return [below, above, ...(ends ? [ends.low, ends.high] : [])]
  })
  return n > 0 ? [...new Set(ranks)].sort((a, b) => a - b) : []
}

function rankedOf(tally: SpreadTally | RankedTally): { ranked: Ranked; isBinned: boolean } {
  if (tally.kind === 'spread') {
    const bins = valid(tally.bins)
    return { ranked: rankedBins(bins), isBinned: bins.some(({ from, to }) => from < to) }
  }
  const values = new Map(tally.values.map(({ rank, value }) => [rank, value]))
  const at = (rank: number) => {
    const value = values.get(rank)
    if (value === undefined) throw new RangeError(`the value at rank ${rank} of ${tally.n} is not in the tally`)
    return { low: value, high: value }
  }
  return { ranked: { n: tally.n, at }, isBinned: false }
}

function quantileFigure(
  metric: MeasuredKey,
  unit: Unit,
  statistic: QuantileName,
  { ranked, isBinned }: { ranked: Ranked; isBinned: boolean },
): Figure {
  const { n } = ranked
  const bare = { metric, statistic, unit, n } as const
  if (!isCount(n) || n === 0) return figure({ ...bare, n: 0 })
  const value = quantile(ranked, SHARES[statistic])
  const interval = quantileInterval(ranked, SHARES[statistic])
  return figure({
    ...bare,
    value,
    ...interval,
    method: 'orderStatistics',
    state: stateOf(n, interval, WIDEST_RELATIVE * Math.abs(value)),
    inputs: { n, share: 100 * SHARES[statistic] },
    notes: [...(isBinned ? [{ key: 'binned' } as const] : []), ...(interval ? [] : [{ key: 'noInterval' } as const])],
  })
}

/** Median, with the 90th percentile in `also`. */
export function medianFigure(metric: MeasuredKey, unit: Unit, tally: SpreadTally | RankedTally): Figure {
  const values = rankedOf(tally)
  return {
    ...quantileFigure(metric, unit, 'median', values),
    also: [quantileFigure(metric, unit, 'p90', values)],
  }
}

/** Mean with a t interval, from moments. */
export function meanFigure(
  metric: MeasuredKey,
  unit: Unit,
  moments: { n: number; mean: number; squares: number },
): Figure {
  const { n, mean, squares } = moments
  const bare = { metric, statistic: 'mean', unit } as const
  if (!isCount(n) || n === 0 || !Number.isFinite(mean) || !(squares >= 0 && squares < Infinity)) return figure(bare)
  const interval = meanInterval(moments)
  const isAlike = n > 1 && squares === 0
  return figure({
    ...bare,
    n,
    value: mean,
    ...interval,
    method: 'studentT',
    state: isAlike ? stateOf(n, null, 0) : stateOf(n, interval, WIDEST_RELATIVE * Math.abs(mean)),
    inputs: { mean, n, deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 },
    notes: [...(isAlike ? [{ key: 'allAlike' } as const] : []), ...(interval ? [] : [{ key: 'noInterval' } as const])],
  })
}

/** Mean of small whole numbers, with the median in `also`. A bin counts with its middle. */
export function meanOfSpread(metric: MeasuredKey, unit: Unit, tally: SpreadTally): Figure {
  const bins = valid(tally.bins)
  const middle = ({ from, to }: Bin): number => from + (to - from) / 2
  const n = bins.reduce((sum, { count }) => sum + count, 0)
  const mean = n > 0 ? bins.reduce((sum, bin) => sum + middle(bin) * bin.count, 0) / n : 0
  const isAlike = bins.every((bin) => middle(bin) === middle(bins[0] as Bin))
  const squares = isAlike ? 0 : bins.reduce((sum, bin) => sum + (middle(bin) - mean) ** 2 * bin.count, 0)
  const median = quantileFigure(metric, unit, 'median', rankedOf(tally))
  return { ...meanFigure(metric, unit, { n, mean, squares }), also: [median] }
}
