import type { ChannelKind } from '../../../shared/domain/channel/channel.ts'
import type { FigureGroup, FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import { type Aggregate, type SpanFigure, withAggregates } from '../../../shared/domain/metric/aggregate.ts'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import { figureOf } from '../../../shared/domain/metric/figureOf.ts'
import { isMetricKey, isOwn, METRICS, type MetricKey } from '../../../shared/domain/metric/metric.ts'
import { caseTallies } from '../../../shared/domain/metric/tally/caseTallies.ts'
import type { ScoreCell } from '../../../shared/domain/metric/tally/tally.ts'
import { type CaseRow, readHeard, type VisitRow } from '../../repositories/heard.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { type Group, grouping } from './groups.ts'
import { flowsOf, retentionOf, wonOf } from './walkFigures.ts'

export interface FigureQuestion {
  readonly journeyId?: string | undefined
  readonly by?: FigureGroup | undefined
  /** first and last day, both within */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Everything heard that belongs to one group. */
interface Gathered {
  readonly group: Group
  readonly cells: ScoreCell[]
  readonly cases: CaseRow[]
  readonly visits: VisitRow[]
  readonly measured: Map<MetricKey, Aggregate[]>
}

/**
 * Every figure that there is something for, by group in order of first sight, by metric in the order of METRICS, then
 * the business's own. @param usualName what a channel without a name of its own is called
 */
export function readFigures(
  file: Pick<OpenFile, 'connection' | 'find'>,
  question: FigureQuestion,
  usualName: (kind: ChannelKind) => string,
): FigureRow[] {
  const { by, journeyId } = question
  const places = touchpointPlaces(file.connection)
  const groupOf = grouping(by, journeyId, {
    places,
    personas: new Map(file.find.personas().map((p) => [p.id, p.name])),
    channelName: ({ channel, channelKind }) => channel || (channelKind ? usualName(channelKind) : ''),
  })
  const heard = readHeard(file.connection, question)
  const found = new Map<Group, Gathered>()
  const at = (group: Group): Gathered => {
    const known = found.get(group)
    if (known) return known
    const made: Gathered = { group, cells: [], cases: [], visits: [], measured: new Map() }
    found.set(group, made)
    return made
  }
  for (const row of heard.scores(by === 'persona')) {
    const group = groupOf(row)
    if (group) at(group).cells.push(row)
  }
  for (const row of heard.cases()) {
    const group = groupOf(row)
    if (group) at(group).cases.push(row)
  }
  for (const row of heard.visits()) {
    const group = groupOf(row)
    if (group) at(group).visits.push(row)
  }
  for (const row of heard.measured()) {
    const group = groupOf(row)
    if (!group || !isMetricKey(row.metric)) continue
    const { measured } = at(group)
    const list = measured.get(row.metric)
    if (list) list.push(row)
    else measured.set(row.metric, [row])
  }
  const rows = [...found.values()].flatMap(rowsOf)
  if (by !== 'stage') return rows
  const visits = [...found.values()].flatMap((gathered) => gathered.visits)
  return [...rows, ...flowsOf(visits, stageOrder(places, journeyId))]
}

interface Stages {
  /** stage of a touchpoint's id */
  readonly of: ReadonlyMap<string, string>
  /** by journey, its stages in order */
  readonly journeys: readonly (readonly { readonly id: string; readonly name: string }[])[]
}

function stageOrder(places: ReturnType<typeof touchpointPlaces>, journeyId: string | undefined): Stages {
  const journeys = new Map<string, Map<string, string>>()
  for (const place of places) {
    if (journeyId !== undefined && place.journeyId !== journeyId) continue
    const stages = journeys.get(place.journeyId) ?? new Map<string, string>()
    stages.set(place.stageId, place.stage)
    journeys.set(place.journeyId, stages)
  }
  return {
    of: new Map(places.map((place) => [place.id, place.stageId])),
    journeys: [...journeys.values()].map((stages) => [...stages].map(([id, name]) => ({ id, name }))),
  }
}

/** Scores are told by what the question was; stars stand in for CSAT where nothing else was asked (see `scoreFigure`). */
function scoreFigures(cells: readonly ScoreCell[]): Map<MetricKey, Figure> {
  const figures = new Map<MetricKey, Figure>()
  const of = (metric: 'nps' | 'csat' | 'ces', kinds: readonly string[]): void => {
    const own = cells.filter((cell) => kinds.includes(cell.scale.kind))
    if (own.length > 0) figures.set(metric, figureOf(metric, { kind: 'scores', cells: own }))
  }
  of('nps', ['nps'])
  of('csat', ['csat', 'stars', 'thumbs'])
  of('ces', ['ces'])
  return figures
}

function rowsOf({ group, cells, cases, visits, measured }: Gathered): FigureRow[] {
  const figures = scoreFigures(cells)
  const beside = new Map<MetricKey, readonly SpanFigure[]>()
  if (cases.length > 0) {
    const tallies = caseTallies(cases)
    figures.set('responseRate', figureOf('responseRate', tallies.responseRate))
    figures.set('firstResponseTime', figureOf('firstResponseTime', tallies.firstResponseTime))
    figures.set('resolutionTime', figureOf('resolutionTime', tallies.resolutionTime))
    figures.set('interactionsToResolve', figureOf('interactionsToResolve', tallies.interactionsToResolve))
  }
  if (visits.length > 0) {
    figures.set('visits', figureOf('visits', { kind: 'count', count: visits.length }))
    const won = wonOf(visits)
    if (won) figures.set('conversion', figureOf('conversion', won))
    const kept = retentionOf(visits)
    if (kept) figures.set('retention', figureOf('retention', kept))
  }
  for (const [metric, aggregates] of measured) {
    const answers = figures.get(metric) ?? NOTHING(metric)
    const joined = withAggregates(answers, aggregates)
    figures.set(metric, joined.main)
    beside.set(metric, joined.beside)
  }
  return [...figures.entries()]
    .filter(([, figure]) => figure.state !== 'none')
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([metric, figure]): FigureRow => ({ figure, ...group, beside: beside.get(metric) ?? [] }))
}

const NOTHING = (metric: MetricKey): Figure => withAggregates({ ...BLANK, metric }, []).main
const BLANK = figureOf('visits', { kind: 'count', count: null })
const rank = (metric: MetricKey): number => (isOwn(metric) ? METRICS.length : METRICS.indexOf(metric as never))
