import type { ChannelKind } from '../../../shared/domain/channel/channel.ts'
import type { FigureGroup, FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { readHeard } from '../../repositories/heard.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { segmentFilter } from '../segments/segmentFilter.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { figuresOf, gather, type Heard } from './gathered.ts'
import { type Group, grouping } from './groups.ts'
import { flowsOf } from './walkFigures.ts'

export interface FigureQuestion {
  readonly journeyId?: string | undefined
  readonly by?: FigureGroup | undefined
  /** first and last day, both within */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** only what belongs to it; left out: all */
  readonly segmentId?: string | undefined
}

/** What a channel without a name of its own is called. */
export type UsualName = (kind: ChannelKind) => string

/**
 * Every figure that there is something for, by group in order of first sight, by metric in the order of METRICS, then
 * the business's own.
 */
export function readFigures(
  file: Pick<OpenFile, 'connection' | 'find' | 'store'>,
  question: FigureQuestion,
  usualName: UsualName,
): FigureRow[] {
  const { by, journeyId } = question
  const { heard, places, groupOf } = readGrouped(file, question, usualName, question.by === 'month')
  const found = gather(heard, groupOf)
  const rows = [...found].flatMap(([group, gathered]) =>
    figuresOf(gathered).map((figure): FigureRow => ({ ...figure, ...group })),
  )
  if (by !== 'stage') return rows
  const visits = [...found.values()].flatMap((gathered) => gathered.visits)
  return [...rows, ...flowsOf(visits, stageOrder(places, journeyId))]
}

/** What was heard in the days of a question, and how it is told apart. @param byMonth whether answers keep their months */
export function readGrouped(
  file: Pick<OpenFile, 'connection' | 'find' | 'store'>,
  question: FigureQuestion,
  usualName: UsualName,
  byMonth: boolean,
): {
  readonly heard: Heard
  readonly places: readonly TouchpointPlace[]
  groupOf(row: Parameters<ReturnType<typeof grouping>>[0]): Group | null
} {
  const places = touchpointPlaces(file.connection)
  const groupOf = grouping(question.by, question.journeyId, {
    places,
    personas: new Map(file.find.personas().map((p) => [p.id, p.name])),
    channelName: ({ channel, channelKind }) => channel || (channelKind ? usualName(channelKind) : ''),
  })
  const read = readHeard(file.connection, question, undefined, segmentFilter(file, question.segmentId))
  const heard = {
    scores: read.scores(question.by === 'persona', byMonth),
    cases: read.cases(),
    visits: read.visits(),
    measured: read.measured(),
  }
  return { heard, places, groupOf }
}

interface Stages {
  /** stage of a touchpoint's id */
  readonly of: ReadonlyMap<string, string>
  /** by journey, its stages in order */
  readonly journeys: readonly (readonly { readonly id: string; readonly name: string }[])[]
}

export function stageOrder(places: readonly TouchpointPlace[], journeyId: string | undefined): Stages {
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
