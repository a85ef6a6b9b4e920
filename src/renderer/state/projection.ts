import type { RecordChange } from '../../shared/domain/change/changeSet.ts'
import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import { byOrder } from '../../shared/domain/order/orderKey.ts'
import type { RecordKind } from '../../shared/domain/record.ts'
import { alike, holdingOn } from './alike.ts'

interface Row {
  readonly id: string
  readonly order: string
}

/** What a change set made of a document. */
export interface Projected {
  /** null: the journey itself is gone */
  readonly doc: JourneyDoc | null
  /** Something is referred to that the document does not hold: ask for it whole. */
  readonly incomplete: boolean
}

/** More changes than this are looked up by a map of the list. */
const FEW = 4

/**
 * The list with records that say something else but stand where they stood; null where one comes, goes or moves.
 * @param stays whether a record keeps its parents; its order is asked for here
 */
function swapped<T extends Row>(
  list: readonly T[],
  changes: readonly RecordChange[],
  stays: (before: T, after: T) => boolean,
): readonly T[] | null {
  const places = changes.length > FEW ? new Map(list.map((record, at) => [record.id, at])) : null
  const next = [...list]
  for (const change of changes) {
    const after = change.after as unknown as T | null
    const at = places ? (places.get(change.id) ?? -1) : list.findIndex((record) => record.id === change.id)
    const before = next[at]
    if (!after || !before || before.order !== after.order || !stays(before, after)) return null
    next[at] = after
  }
  return next.every((record, at) => record === list[at]) ? list : next
}

/** The list with the changes of one kind in it, sorted; the very same list where none of them concerns it. */
function listed<T extends Row>(
  list: readonly T[],
  changes: readonly RecordChange[],
  kind: RecordKind,
  stays: (before: T, after: T) => boolean,
  belongs: (record: T) => boolean,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const touching = changes.filter((change) => change.kind === kind)
  if (touching.length === 0) return list
  const inPlace = swapped(list, touching, stays)
  if (inPlace) return inPlace
  const byId = new Map(list.map((record) => [record.id, record]))
  for (const change of touching) {
    const after = change.after as unknown as T | null
    if (after) byId.set(change.id, after)
    else byId.delete(change.id)
  }
  const next = [...byId.values()].filter(belongs).sort(compare)
  return next.length === list.length && next.every((record, at) => record === list[at]) ? list : next
}

/** Sorts by the place of a parent, then by order. */
const within =
  <T extends Row>(...parents: ((record: T) => number)[]) =>
  (a: T, b: T): number => {
    for (const parent of parents) {
      const difference = parent(a) - parent(b)
      if (difference !== 0) return difference
    }
    return byOrder(a, b)
  }

/** Counted when first asked for: most changes leave everything in its place. */
const places = (list: readonly { id: string }[]): ((id: string) => number) => {
  let at: ReadonlyMap<string, number> | null = null
  return (id) => {
    at ??= new Map(list.map((record, index) => [record.id, index]))
    return at.get(id) ?? -1
  }
}

/** Whether one came, went or moved; what they say does not count. */
const placedAnew = (before: readonly Row[], after: readonly Row[]): boolean =>
  before !== after && (before.length !== after.length || before.some((record, at) => record.id !== after[at]?.id))

const ofJourney = (a: { journeyId: string }, b: { journeyId: string }): boolean => a.journeyId === b.journeyId
const inPlace = (a: { stepId: string; laneId: string }, b: { stepId: string; laneId: string }): boolean =>
  a.stepId === b.stepId && a.laneId === b.laneId

/**
 * A document after a recorded step was done, undone or redone: `changes` as the event carries them, so each record
 * becomes its `after`. Records and lists that nothing touched keep their identity.
 */
export function applyChanges(doc: JourneyDoc, changes: readonly RecordChange[]): Projected {
  let journey = doc.journey
  let workspaceName = doc.workspaceName
  for (const change of changes) {
    if (change.kind === 'workspace' && change.after) workspaceName = change.after.name
    if (change.kind !== 'journey' || change.id !== journey.id) continue
    if (!change.after) return { doc: null, incomplete: false }
    journey = change.after
  }
  const personas = linkedPersonas(doc, journey.personaIds, changes)
  const channels = listed(
    doc.channels,
    changes,
    'channel',
    () => true,
    () => true,
    byOrder,
  )
  const stages = listed(doc.stages, changes, 'stage', ofJourney, (s) => s.journeyId === journey.id, byOrder)
  const lanes = listed(doc.lanes, changes, 'lane', ofJourney, (l) => l.journeyId === journey.id, byOrder)
  const connections = listed(
    doc.connections,
    changes,
    'connection',
    ofJourney,
    (c) => c.journeyId === journey.id,
    byOrder,
  )

  const views = listed(doc.views, changes, 'view', ofJourney, (v) => v.journeyId === journey.id, byOrder)

  // A parent that moved takes its children along, even where they themselves did not change.
  const stageAt = places(stages)
  const stepOrder = within<JourneyDoc['steps'][number]>((s) => stageAt(s.stageId))
  let steps = listed(
    doc.steps,
    changes,
    'step',
    (a, b) => a.stageId === b.stageId,
    (s) => stageAt(s.stageId) >= 0,
    stepOrder,
  )
  if (placedAnew(doc.stages, stages)) steps = resorted(steps, stepOrder, (s) => stageAt(s.stageId) >= 0)

  const stepAt = places(steps)
  const laneAt = places(lanes)
  const inCell = (r: { stepId: string; laneId: string }): boolean => stepAt(r.stepId) >= 0 && laneAt(r.laneId) >= 0
  const cellOrder = within<Row & { stepId: string; laneId: string }>(
    (r) => laneAt(r.laneId),
    (r) => stepAt(r.stepId),
  )
  let touchpoints = listed(doc.touchpoints, changes, 'touchpoint', inPlace, inCell, cellOrder)
  let cards = listed(doc.cards, changes, 'card', inPlace, inCell, cellOrder)
  if (placedAnew(doc.steps, steps) || placedAnew(doc.lanes, lanes)) {
    touchpoints = resorted(touchpoints, cellOrder, inCell)
    cards = resorted(cards, cellOrder, inCell)
  }

  const next: JourneyDoc = {
    workspaceName,
    journey,
    personas,
    channels,
    stages,
    steps,
    lanes,
    touchpoints,
    cards,
    connections,
    views,
    assets: doc.assets,
  }
  const same = (Object.keys(next) as (keyof JourneyDoc)[]).every((key) => next[key] === doc[key])
  return { doc: same ? doc : next, incomplete: lacksSomething(next) }
}

function linkedPersonas(
  doc: JourneyDoc,
  ids: readonly string[],
  changes: readonly RecordChange[],
): JourneyDoc['personas'] {
  const known = new Map(doc.personas.map((persona) => [persona.id, persona]))
  for (const change of changes) {
    if (change.kind !== 'persona') continue
    if (change.after) known.set(change.id, change.after)
    else known.delete(change.id)
  }
  const next = ids.flatMap((id) => known.get(id) ?? [])
  return next.length === doc.personas.length && next.every((p, at) => p === doc.personas[at]) ? doc.personas : next
}

function resorted<T extends Row>(
  list: readonly T[],
  compare: (a: T, b: T) => number,
  belongs: (record: T) => boolean,
): readonly T[] {
  const next = list.filter(belongs).sort(compare)
  return next.length === list.length && next.every((record, at) => record === list[at]) ? list : next
}

function lacksSomething(doc: JourneyDoc): boolean {
  if (doc.personas.length < doc.journey.personaIds.length) return true
  const assets = new Set(doc.assets.map((asset) => asset.id))
  return (
    doc.cards.some((card) => card.assetId !== null && !assets.has(card.assetId)) ||
    doc.personas.some((persona) => persona.pictureAssetId !== null && !assets.has(persona.pictureAssetId))
  )
}

/** A document fetched anew, holding on to every record and list of the old one that is still the same. */
export function reuse(old: JourneyDoc | null, fresh: JourneyDoc): JourneyDoc {
  if (!old || old.journey.id !== fresh.journey.id) return fresh
  return {
    workspaceName: fresh.workspaceName,
    journey: alike(old.journey, fresh.journey) ? old.journey : fresh.journey,
    personas: holdingOn(old.personas, fresh.personas),
    channels: holdingOn(old.channels, fresh.channels),
    stages: holdingOn(old.stages, fresh.stages),
    steps: holdingOn(old.steps, fresh.steps),
    lanes: holdingOn(old.lanes, fresh.lanes),
    touchpoints: holdingOn(old.touchpoints, fresh.touchpoints),
    cards: holdingOn(old.cards, fresh.cards),
    connections: holdingOn(old.connections, fresh.connections),
    views: holdingOn(old.views, fresh.views),
    assets: holdingOn(old.assets, fresh.assets),
  }
}
