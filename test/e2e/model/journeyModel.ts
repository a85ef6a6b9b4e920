import type { ConnectionKind } from '../../../src/shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../src/shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS, type CardKind, type LaneRole } from '../../../src/shared/domain/journey/lane.ts'
import { type MoveTogether, moveTogether } from '../../../src/shared/domain/journey/moveTogether.ts'
import { byOrder } from '../../../src/shared/domain/order/orderKey.ts'

// A journey as lists in order, without keys of order, and what a gesture makes of it. It shares nothing with the canvas:
// where both agree, each was thought of by itself.

export interface ModelThing {
  readonly id: string
  readonly kind: 'touchpoint' | 'card'
  readonly stepId: string
  readonly laneId: string
  readonly text: string
  readonly cardKind: CardKind | null
  readonly isKey: boolean
  readonly feeling: number | null
}

export interface Model {
  readonly stages: readonly { readonly id: string; readonly name: string }[]
  readonly steps: readonly {
    readonly id: string
    readonly stageId: string
    readonly name: string
    readonly feeling: number | null
  }[]
  readonly lanes: readonly { readonly id: string; readonly role: LaneRole }[]
  readonly things: readonly ModelThing[]
  readonly lines: readonly {
    readonly id: string
    readonly kind: ConnectionKind
    readonly fromId: string
    readonly toId: string
    readonly label: string
  }[]
}

/** The id of whatever a gesture makes, until the store has given it one. */
export const NEW = 'new'

const felt = (valence: readonly { personaId: string | null; value: number }[]): number | null =>
  valence.find((v) => v.personaId === null)?.value ?? null

export function modelOf(doc: JourneyDoc): Model {
  return inOrder({
    stages: doc.stages.map(({ id, name }) => ({ id, name })),
    steps: doc.steps.map(({ id, stageId, name, valence }) => ({ id, stageId, name, feeling: felt(valence) })),
    lanes: doc.lanes.map(({ id, role }) => ({ id, role })),
    things: [
      ...doc.touchpoints.map(({ id, stepId, laneId, name, isKey, valence }) => {
        const feeling = felt(valence)
        return { id, kind: 'touchpoint', stepId, laneId, text: name, cardKind: null, isKey, feeling } as const
      }),
      ...doc.cards.map(({ id, stepId, laneId, text, kind }) => {
        return { id, kind: 'card', stepId, laneId, text, cardKind: kind, isKey: false, feeling: null } as const
      }),
    ],
    lines: doc.connections.map(({ id, kind, fromId, toId, label }) => ({ id, kind, fromId, toId, label })),
  })
}

/** Steps by stage, things by lane and step; within them as they stand. */
function inOrder(model: Model): Model {
  const at = (list: readonly { id: string }[], id: string): number => list.findIndex((each) => each.id === id)
  const steps = model.steps.toSorted((a, b) => at(model.stages, a.stageId) - at(model.stages, b.stageId))
  const things = model.things.toSorted(
    (a, b) =>
      at(model.lanes, a.laneId) - at(model.lanes, b.laneId) ||
      at(steps, a.stepId) - at(steps, b.stepId) ||
      a.kind.localeCompare(b.kind),
  )
  return { ...model, steps, things }
}

/** A stored journey's model, with what the one before it did not have named as new. */
export function asNew(model: Model, before: Model): Model {
  const known = new Set(
    [...before.stages, ...before.steps, ...before.lanes, ...before.things, ...before.lines].map((x) => x.id),
  )
  const name = <T extends { readonly id: string }>(row: T): T => (known.has(row.id) ? row : { ...row, id: NEW })
  return {
    stages: model.stages.map(name),
    steps: model.steps.map(name),
    lanes: model.lanes.map(name),
    things: model.things.map(name),
    lines: model.lines.map(name),
  }
}

/** `rows` put after one of the list, null: before all of its siblings, undefined: after them. */
function put<T extends { readonly id: string }>(
  list: readonly T[],
  rows: readonly T[],
  afterId: string | null | undefined,
  isSibling: (row: T) => boolean = () => true,
): T[] {
  const rest = list.filter((each) => !rows.some((row) => row.id === each.id))
  const siblings = rest.filter(isSibling)
  const anchor = afterId === undefined ? siblings.at(-1)?.id : afterId
  const at = anchor
    ? rest.findIndex((each) => each.id === anchor) + 1
    : siblings[0]
      ? rest.indexOf(siblings[0])
      : rest.length
  return [...rest.slice(0, at), ...rows, ...rest.slice(at)]
}

type NewThing = Pick<ModelThing, 'kind' | 'stepId' | 'laneId' | 'text'> & Partial<ModelThing>

export function addThing(model: Model, fields: NewThing, afterId?: string | null): Model {
  const role = model.lanes.find((lane) => lane.id === fields.laneId)?.role ?? 'text'
  const cardKind = fields.kind === 'card' ? (CARD_KINDS[role][0] ?? null) : null
  const thing: ModelThing = { id: NEW, isKey: false, feeling: null, cardKind, ...fields }
  const beside = (row: ModelThing): boolean =>
    row.kind === thing.kind && row.stepId === thing.stepId && row.laneId === thing.laneId
  return inOrder({ ...model, things: put(model.things, [thing], afterId, beside) })
}

export function addStep(model: Model, stageId: string, name: string, afterId: string): Model {
  return inOrder({ ...model, steps: put(model.steps, [{ id: NEW, stageId, name, feeling: null }], afterId) })
}

export function addLine(model: Model, kind: ConnectionKind, fromId: string, toId: string): Model {
  if (model.lines.some((line) => line.fromId === fromId && line.toId === toId)) return model
  return { ...model, lines: [...model.lines, { id: NEW, kind, fromId, toId, label: '' }] }
}

export function moveStage(model: Model, id: string, afterId: string | null): Model {
  return inOrder({
    ...model,
    stages: put(
      model.stages,
      model.stages.filter((s) => s.id === id),
      afterId,
    ),
  })
}

export function moveLane(model: Model, id: string, afterId: string | null): Model {
  return inOrder({
    ...model,
    lanes: put(
      model.lanes,
      model.lanes.filter((l) => l.id === id),
      afterId,
    ),
  })
}

export function moveStep(model: Model, id: string, stageId: string, afterId: string | null): Model {
  const rows = model.steps.filter((s) => s.id === id).map((s) => ({ ...s, stageId }))
  return inOrder({ ...model, steps: put(model.steps, rows, afterId, (s) => s.stageId === stageId) })
}

/** Things carried together, by the rule of the domain. */
export function moveThings(doc: JourneyDoc, move: MoveTogether): Model {
  const moved = moveTogether(doc, move)
  const after = <T extends { readonly id: string; readonly order: string }>(
    all: readonly T[],
    pairs: readonly (readonly [T, T])[],
  ): T[] => all.map((row) => pairs.find(([before]) => before.id === row.id)?.[1] ?? row).toSorted(byOrder)
  return modelOf({
    ...doc,
    touchpoints: after(doc.touchpoints, moved.touchpoints),
    cards: after(doc.cards, moved.cards),
  })
}

export function remove(model: Model, ids: ReadonlySet<string>): Model {
  const stages = model.stages.filter((s) => !ids.has(s.id))
  const steps = model.steps.filter((s) => !ids.has(s.id) && stages.some((stage) => stage.id === s.stageId))
  const lanes = model.lanes.filter((l) => !ids.has(l.id))
  const things = model.things.filter(
    (t) => !ids.has(t.id) && steps.some((s) => s.id === t.stepId) && lanes.some((l) => l.id === t.laneId),
  )
  const ends = new Set([...steps, ...things].map((each) => each.id))
  const lines = model.lines.filter((l) => !ids.has(l.id) && ends.has(l.fromId) && ends.has(l.toId))
  return { stages, steps, lanes, things, lines }
}

export function rename(model: Model, id: string, text: string): Model {
  return {
    ...model,
    stages: model.stages.map((s) => (s.id === id ? { ...s, name: text } : s)),
    steps: model.steps.map((s) => (s.id === id ? { ...s, name: text } : s)),
    things: model.things.map((t) => (t.id === id ? { ...t, text } : t)),
  }
}

export function feel(model: Model, ids: ReadonlySet<string>, feeling: number): Model {
  return {
    ...model,
    steps: model.steps.map((s) => (ids.has(s.id) ? { ...s, feeling } : s)),
    things: model.things.map((t) => (ids.has(t.id) && t.kind === 'touchpoint' ? { ...t, feeling } : t)),
  }
}

/** A copy of one thing where another one stands: in the same kind of lane, after it where that is its own cell. */
export function paste(model: Model, copied: ModelThing, onto: ModelThing): Model {
  const role = (id: string): LaneRole | undefined => model.lanes.find((lane) => lane.id === id)?.role
  const from = role(copied.laneId)
  const laneId = role(onto.laneId) === from ? onto.laneId : model.lanes.find((lane) => lane.role === from)?.id
  if (laneId === undefined) return model
  const { id: _, ...fields } = copied
  const afterId = laneId === onto.laneId ? onto.id : undefined
  return addThing(model, { ...fields, stepId: onto.stepId, laneId }, afterId)
}
