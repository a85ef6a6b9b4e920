import type { Step } from '../../domain/journey/journey.ts'
import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import type { Card } from '../../domain/journey/lane.ts'
import type { Touchpoint } from '../../domain/touchpoint/touchpoint.ts'
import type { ColumnRange } from '../options.ts'

/** One column before it has a place. */
export interface Column {
  readonly stageId: string
  /** 1-based */
  readonly stageNumber: number
  readonly step: Step | null
  /** "3.2"; '' for a stage without steps */
  readonly number: string
}

/** The journey sorted into columns and cells; every look-up is by map. */
export interface Arrangement {
  readonly columns: readonly Column[]
  /** Places within `all` that `columns` covers. */
  readonly range: ColumnRange
  readonly all: readonly Column[]
  touchpoints(laneId: string, stepId: string): readonly Touchpoint[]
  cards(laneId: string, stepId: string): readonly Card[]
  /** Touchpoints of a step over all lanes, in order. */
  ofStep(stepId: string): readonly Touchpoint[]
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** All columns of the map: every step, and one empty column for a stage without steps. */
export function columnsOf(doc: JourneyDoc): Column[] {
  const steps = groupBy(doc.steps, (step) => step.stageId)
  return doc.stages.flatMap((stage, i): Column[] => {
    const own = steps.get(stage.id)
    const of = { stageId: stage.id, stageNumber: i + 1 }
    return own?.map((step, k) => ({ ...of, step, number: `${i + 1}.${k + 1}` })) ?? [{ ...of, step: null, number: '' }]
  })
}

/** The columns of one stage; undefined where the journey has no such stage. */
export function stageRange(doc: JourneyDoc, stageId: string | null): ColumnRange | undefined {
  if (stageId === null) return undefined
  const columns = columnsOf(doc)
  const from = columns.findIndex((c) => c.stageId === stageId)
  return from < 0 ? undefined : { from, to: columns.findLastIndex((c) => c.stageId === stageId) + 1 }
}

export function arrange(doc: JourneyDoc, range?: ColumnRange): Arrangement {
  const all = columnsOf(doc)
  const touchpoints = groupBy(doc.touchpoints, (t) => `${t.laneId}|${t.stepId}`)
  const cards = groupBy(doc.cards, (c) => `${c.laneId}|${c.stepId}`)
  const byStep = groupBy(doc.touchpoints, (t) => t.stepId)
  const from = Math.max(0, range?.from ?? 0)
  const to = Math.min(all.length, range?.to ?? all.length)
  return {
    all,
    range: { from, to },
    columns: all.slice(from, to),
    touchpoints: (laneId, stepId) => touchpoints.get(`${laneId}|${stepId}`) ?? [],
    cards: (laneId, stepId) => cards.get(`${laneId}|${stepId}`) ?? [],
    ofStep: (stepId) => byStep.get(stepId) ?? [],
  }
}
