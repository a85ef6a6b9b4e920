import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS, type CardKind, type LaneRole } from '../../shared/domain/journey/lane.ts'
import { beginNew, beginWriting } from '../commands/map/writing.ts'
import { newId } from '../ipc/connection.ts'
import type { NewThing } from '../state/newThing.ts'
import type { Selected } from '../state/selectionStore.ts'
import { settledDoc } from '../state/shownStore.ts'
import { addPicture } from './addPicture.ts'

/** Whether one can put something into cells of such a lane. */
export const addable = (role: LaneRole): boolean => role === 'touchpoints' || CARD_KINDS[role].length > 0

/** A new thing for a cell, after one that stands there. A lane of actions takes steps first. */
function forCell(
  doc: JourneyDoc,
  laneId: string,
  stepId: string,
  afterId?: string,
  cardKind?: CardKind,
): NewThing | null {
  const role = doc.lanes.find((l) => l.id === laneId)?.role ?? 'actions'
  const after = afterId === undefined ? {} : { afterId }
  if (role === 'touchpoints') return { kind: 'touchpoint', id: newId(), laneId, stepId, ...after }
  if (CARD_KINDS[role].length === 0) return null
  return { kind: 'card', id: newId(), laneId, stepId, ...after, ...(cardKind ? { cardKind } : {}) }
}

/** @param typed the first letter, where writing began by typing on a free cell */
export function addInCell(laneId: string, stepId: string, cardKind?: CardKind, typed = ''): void {
  const doc = settledDoc()
  // A picture comes from the disk, not from letters.
  if (doc?.lanes.find((l) => l.id === laneId)?.role === 'images') void addPicture(laneId, stepId)
  else {
    const thing = doc && forCell(doc, laneId, stepId, undefined, cardKind)
    if (thing) beginNew(thing, typed)
  }
}

/** A new thing below the one given, in the same cell; after a step a step, after a stage a stage. */
export function addAfter(record: Selected): void {
  const doc = settledDoc()
  const thing = doc && below(doc, record)
  if (thing) beginNew(thing)
}

function below(doc: JourneyDoc, { kind, id }: Selected): NewThing | null {
  if (kind === 'stage') return { kind, id: newId(), afterId: id }
  if (kind === 'step') {
    const stageId = doc.steps.find((s) => s.id === id)?.stageId
    return stageId ? { kind, id: newId(), stageId, afterId: id } : null
  }
  const row = kind === 'touchpoint' ? doc.touchpoints.find((t) => t.id === id) : doc.cards.find((c) => c.id === id)
  if (!row || (kind !== 'touchpoint' && kind !== 'card')) return null
  const cardKind = 'kind' in row ? row.kind : undefined
  return forCell(doc, row.laneId, row.stepId, id, cardKind)
}

/** What Tab makes: the next step or stage; beside a card, one in the same lane of the next step. */
export function addBeside(record: Selected): void {
  const doc = settledDoc()
  const next = doc && record.kind === 'step' ? doc.steps[doc.steps.findIndex((s) => s.id === record.id) + 1] : undefined
  // A step that stands there without words is the next one.
  if (next && next.name.trim() === '') {
    beginWriting({ kind: 'step', id: next.id })
    return
  }
  const thing = doc && beside(doc, record)
  if (thing) beginNew(thing)
}

function beside(doc: JourneyDoc, record: Selected): NewThing | null {
  if (record.kind !== 'touchpoint' && record.kind !== 'card') return below(doc, record)
  const row =
    record.kind === 'touchpoint'
      ? doc.touchpoints.find((t) => t.id === record.id)
      : doc.cards.find((c) => c.id === record.id)
  const next = row && doc.steps[doc.steps.findIndex((s) => s.id === row.stepId) + 1]
  if (!row || !next) return below(doc, record)
  return forCell(doc, row.laneId, next.id, undefined, 'kind' in row ? row.kind : undefined)
}

export function addStage(afterId?: string): void {
  beginNew({ kind: 'stage', id: newId(), ...(afterId === undefined ? {} : { afterId }) })
}

/** A step at the end of a stage; without one, at the end of the journey. */
export function addStep(stageId?: string): void {
  const stage = stageId ?? settledDoc()?.stages.at(-1)?.id
  if (stage) beginNew({ kind: 'step', id: newId(), stageId: stage })
}

export function addLane(role: LaneRole, afterId?: string): void {
  beginNew({ kind: 'lane', id: newId(), role, ...(afterId === undefined ? {} : { afterId }) })
}
