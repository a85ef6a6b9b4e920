import type { ScaleKind } from '../../../shared/domain/feedback/scale.ts'
import type { FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import { type Aggregate, type SpanFigure, withAggregates } from '../../../shared/domain/metric/aggregate.ts'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import { figureOf } from '../../../shared/domain/metric/figureOf.ts'
import { isMetricKey, isOwn, METRICS, type MetricKey, type MetricName } from '../../../shared/domain/metric/metric.ts'
import { caseTallies } from '../../../shared/domain/metric/tally/caseTallies.ts'
import type { ScoreCell, Tally } from '../../../shared/domain/metric/tally/tally.ts'
import type { CaseRow, MeasuredRow, ScoreCount, VisitRow } from '../../repositories/heard.ts'
import { newestOf, retentionOf, wonOf } from './walkFigures.ts'

/** What was heard, as the store gives it. */
export interface Heard {
  readonly scores: readonly ScoreCount[]
  readonly cases: readonly CaseRow[]
  readonly visits: readonly VisitRow[]
  readonly measured: readonly MeasuredRow[]
}

/** What was heard and belongs together. */
export interface Gathered {
  readonly cells: (ScoreCell & Newest)[]
  readonly cases: CaseRow[]
  readonly visits: VisitRow[]
  readonly measured: Map<MetricKey, (Aggregate & Newest)[]>
}
interface Newest {
  readonly newest: string
}

export const nothingGathered = (): Gathered => ({ cells: [], cases: [], visits: [], measured: new Map() })

type HeardRow = ScoreCount | CaseRow | VisitRow | MeasuredRow

/** Sorts what was heard into groups, in order of first sight; `groupOf` gives null for what belongs to none. */
export function gather<G>(heard: Heard, groupOf: (row: HeardRow) => G | null): Map<G, Gathered> {
  const found = new Map<G, Gathered>()
  const at = (row: HeardRow): Gathered | null => {
    const group = groupOf(row)
    if (group === null) return null
    let known = found.get(group)
    if (!known) {
      known = nothingGathered()
      found.set(group, known)
    }
    return known
  }
  for (const row of heard.scores) at(row)?.cells.push(row)
  for (const row of heard.cases) at(row)?.cases.push(row)
  for (const row of heard.visits) at(row)?.visits.push(row)
  for (const row of heard.measured) {
    if (!isMetricKey(row.metric)) continue
    const measured = at(row)?.measured
    const list = measured?.get(row.metric)
    if (list) list.push(row)
    else measured?.set(row.metric, [row])
  }
  return found
}

/** Kinds of question whose answers a metric looks at; stars stand in for CSAT where nobody was asked (`scoreFigure`). */
const ASKED: Readonly<Record<'nps' | 'csat' | 'ces' | 'rating', readonly ScaleKind[]>> = {
  nps: ['nps'],
  csat: ['csat', 'stars', 'thumbs'],
  ces: ['ces'],
  rating: ['own'],
}

/** What there is to work a metric out of, and its newest day. */
export interface Counted {
  readonly tally: Tally
  readonly newest: string
}

/** Tallies of every metric that something was heard of. */
export function countedOf({ cells, cases, visits }: Omit<Gathered, 'measured'>): Map<MetricName, Counted> {
  const counted = new Map<MetricName, Counted>()
  for (const [metric, kinds] of Object.entries(ASKED) as [keyof typeof ASKED, readonly ScaleKind[]][]) {
    const own = cells.filter((cell) => kinds.includes(cell.scale.kind))
    if (own.length > 0) counted.set(metric, { tally: { kind: 'scores', cells: own }, newest: newestOf(own) })
  }
  if (cases.length > 0) {
    const newest = newestOf(cases)
    for (const [metric, tally] of Object.entries(caseTallies(cases)))
      counted.set(metric as MetricName, { tally, newest })
  }
  if (visits.length > 0) {
    const newest = newestOf(visits)
    counted.set('visits', { tally: { kind: 'count', count: visits.length }, newest })
    const won = wonOf(visits)
    if (won) counted.set('conversion', { tally: won, newest })
    const kept = retentionOf(visits)
    if (kept) counted.set('retention', { tally: kept, newest })
  }
  return counted
}

/** A figure without its group. */
export type GatheredFigure = Pick<FigureRow, 'figure' | 'beside' | 'newest'>

/** Every figure that there is something for, in the order of METRICS, then the business's own. */
export function figuresOf(gathered: Gathered): GatheredFigure[] {
  const figures = new Map<MetricKey, Figure>()
  const newest = new Map<MetricKey, string>()
  const beside = new Map<MetricKey, readonly SpanFigure[]>()
  for (const [metric, counted] of countedOf(gathered)) {
    figures.set(metric, figureOf(metric, counted.tally as never))
    newest.set(metric, counted.newest)
  }
  for (const [metric, aggregates] of gathered.measured) {
    const answers = figures.get(metric) ?? nothing(metric)
    const joined = withAggregates(answers, aggregates)
    figures.set(metric, joined.main)
    beside.set(metric, joined.beside)
    if (answers.state === 'none') newest.set(metric, newestOf(aggregates))
  }
  return [...figures.entries()]
    .filter(([, figure]) => figure.state !== 'none')
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([metric, figure]) => ({ figure, beside: beside.get(metric) ?? [], newest: newest.get(metric) ?? '' }))
}

const BLANK = figureOf('visits', { kind: 'count', count: null })
const nothing = (metric: MetricKey): Figure => withAggregates({ ...BLANK, metric }, []).main
const rank = (metric: MetricKey): number => (isOwn(metric) ? METRICS.length : METRICS.indexOf(metric as never))
