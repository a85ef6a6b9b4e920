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
  /** Touchpoints of a step over all lanes, in order; the same list as long as they are the same. */
  ofStep(stepId: string): readonly Touchpoint[]
}

/** Lists that begin with a record, by that record: the same things together are the same list again. */
type Known<T extends object> = WeakMap<T, readonly T[]>

function sameAgain<T extends object>(known: Known<T>, list: readonly T[]): readonly T[] {
  const first = list[0] as T
  const before = known.get(first)
  if (before?.length === list.length && list.every((item, i) => item === before[i])) return before
  known.set(first, list)
  return list
}

type ByStep<T> = ReadonlyMap<string, readonly T[]>

/** Sorts records into groups, in their order; neighbours of one group, as a journey has them, are looked up once. */
function grouped<T extends object>(
  items: readonly T[],
  key: (item: T) => string,
  known?: Known<T>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  let last: string | null = null
  let group: T[] = []
  for (const item of items) {
    const own = key(item)
    if (own !== last) {
      last = own
      group = groups.get(own) ?? []
      if (group.length === 0) groups.set(own, group)
    }
    group.push(item)
  }
  if (!known) return groups
  const shared = new Map<string, readonly T[]>()
  for (const [own, list] of groups) shared.set(own, sameAgain(known, list))
  return shared
}

interface Placed {
  readonly laneId: string
  readonly stepId: string
}

/** By lane, then by step. */
function cellsOf<T extends Placed>(items: readonly T[]): ReadonlyMap<string, ByStep<T>> {
  const lanes = grouped(items, (item) => item.laneId)
  return new Map([...lanes].map(([laneId, own]) => [laneId, grouped(own, (item) => item.stepId)]))
}

const touchpointCells = new WeakMap<readonly Touchpoint[], ReadonlyMap<string, ByStep<Touchpoint>>>()
const cardCells = new WeakMap<readonly Card[], ReadonlyMap<string, ByStep<Card>>>()
const touchpointSteps = new WeakMap<readonly Touchpoint[], ByStep<Touchpoint>>()
const stepStages = new WeakMap<readonly Step[], ByStep<Step>>()
const togetherInStep: Known<Touchpoint> = new WeakMap()

/** What was made of a list, as long as the list is the same object. */
function ofList<K extends object, V>(known: WeakMap<K, V>, list: K, make: () => V): V {
  let made = known.get(list)
  if (made === undefined) {
    made = make()
    known.set(list, made)
  }
  return made
}

/** All columns of the map: every step, and one empty column for a stage without steps. */
export function columnsOf(doc: JourneyDoc): Column[] {
  const steps = ofList(stepStages, doc.steps, () => grouped(doc.steps, (step) => step.stageId))
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
  const touchpoints = ofList(touchpointCells, doc.touchpoints, () => cellsOf(doc.touchpoints))
  const cards = ofList(cardCells, doc.cards, () => cellsOf(doc.cards))
  const byStep = ofList(touchpointSteps, doc.touchpoints, () =>
    grouped(doc.touchpoints, (t) => t.stepId, togetherInStep),
  )
  const from = Math.max(0, range?.from ?? 0)
  const to = Math.min(all.length, range?.to ?? all.length)
  return {
    all,
    range: { from, to },
    columns: all.slice(from, to),
    touchpoints: (laneId, stepId) => touchpoints.get(laneId)?.get(stepId) ?? [],
    cards: (laneId, stepId) => cards.get(laneId)?.get(stepId) ?? [],
    ofStep: (stepId) => byStep.get(stepId) ?? [],
  }
}
