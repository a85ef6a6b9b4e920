import type { FigureRow, FigureSheet, GroupOf } from '../../../shared/domain/listening/figureRow.ts'
import type { Aggregate } from '../../../shared/domain/metric/aggregate.ts'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import type { MetricKey } from '../../../shared/domain/metric/metric.ts'
import { periodOf } from '../../../shared/domain/metric/period/period.ts'
import { type TrendPoint, trend } from '../../../shared/domain/metric/period/trend.ts'
import { scaleKey } from '../../../shared/domain/metric/tally/rawTally.ts'
import type { ScoreCell, Tally } from '../../../shared/domain/metric/tally/tally.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { countedOf, figuresOf, type Gathered, gather, nothingGathered } from './gathered.ts'
import type { Group } from './groups.ts'
import { type FigureQuestion, readGrouped, stageOrder, type UsualName } from './readFigures.ts'
import { flowsOf, flowTallies, retentionOf } from './walkFigures.ts'

export interface SheetQuestion extends Omit<FigureQuestion, 'by'> {
  readonly metric: MetricKey
  /** null: not told apart */
  readonly group: GroupOf | null
}

/** One figure with its scores and its months; null where there is nothing for it. */
export function figureSheet(
  file: Pick<OpenFile, 'connection' | 'find' | 'store'>,
  { group, metric, ...question }: SheetQuestion,
  usualName: UsualName,
): FigureSheet | null {
  const { heard, places, groupOf } = readGrouped(file, { ...question, by: group?.by }, usualName, true)
  const isOurs = (found: Group | null): boolean => found !== null && (!group || isSame(group, found))
  const whole = gather(heard, (row) => (isOurs(groupOf(row)) ? 'whole' : null)).get('whole') ?? nothingGathered()
  const bounds = {
    ...(question.from && { first: periodOf(question.from, 'month') ?? undefined }),
    ...(question.to && { last: periodOf(question.to, 'month') ?? undefined }),
  }
  if (metric === 'stageConversion' && group?.by === 'stage') {
    // A flow is told by everything that its customers did, in whatever stage.
    const journey = gather(heard, groupOf)
    const visits = [...journey.values()].flatMap((gathered) => gathered.visits)
    const stages = stageOrder(places, question.journeyId)
    const row = flowsOf(visits, stages).find((flow) => flow.id === group.id)
    if (!row) return null
    const tallies = flowTallies(visits, stages, group.id ?? '')
    return { row, scores: [], months: monthly(metric, tallies, [], bounds) }
  }
  const found = figuresOf(whole).find(({ figure }) => figure.metric === metric)
  if (!found) return null
  const row: FigureRow = { ...found, key: group ? group.key : null, id: group?.id ?? null }
  const tallies = monthTallies(metric, whole)
  return {
    row,
    scores: scoresOf(found.figure, whole.cells),
    months: monthly(metric, tallies, whole.measured.get(metric) ?? [], bounds),
  }
}

const isSame = (wanted: GroupOf, found: Group): boolean =>
  wanted.id !== null ? wanted.id === found.id : found.id === null && fold(wanted.key) === fold(found.key ?? '')

function monthTallies(metric: MetricKey, { cells, cases, visits }: Gathered): Map<string, Tally> {
  const months = new Map<string, Omit<Gathered, 'measured'>>()
  const at = (month: string): Omit<Gathered, 'measured'> => {
    const known = months.get(month) ?? nothingGathered()
    months.set(month, known)
    return known
  }
  for (const cell of cells) at(cell.newest.slice(0, 7)).cells.push(cell)
  for (const one of cases) at(one.month).cases.push(one)
  for (const visit of visits) at(visit.month).visits.push(visit)
  const tallies = new Map<string, Tally>()
  for (const [month, gathered] of months) {
    const tally =
      metric === 'retention'
        ? retentionOf(visits.filter((visit) => visit.month <= month))
        : countedOf(gathered).get(metric as never)?.tally
    if (tally) tallies.set(month, tally)
  }
  return tallies
}

function monthly(
  metric: MetricKey,
  tallies: ReadonlyMap<string, Tally>,
  aggregates: readonly Aggregate[],
  bounds: { readonly first?: string | undefined; readonly last?: string | undefined },
): TrendPoint[] {
  const { first, last } = bounds
  return trend(metric, 'month', tallies as never, {
    aggregates,
    ...(first && { first }),
    ...(last && { last }),
  })
}

function scoresOf({ scale }: Figure, cells: readonly ScoreCell[]): { score: number; count: number }[] {
  if (!scale) return []
  const counts = new Map<number, number>()
  for (const cell of cells) {
    if (scaleKey(cell.scale) !== scaleKey(scale)) continue
    counts.set(cell.score, (counts.get(cell.score) ?? 0) + cell.count)
  }
  return [...counts].map(([score, count]) => ({ score, count })).toSorted((a, b) => a.score - b.score)
}
