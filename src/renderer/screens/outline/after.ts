import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { newId } from '../../ipc/connection.ts'
import type { NewThing } from '../../state/newThing.ts'
import type { Selected } from '../../state/selectionStore.ts'

/** The next one of a kind, right after a record; null where there is no such thing. */
export function thingAfter(doc: JourneyDoc, { kind, id }: Selected): NewThing | null {
  const fresh = { id: newId(), afterId: id }
  if (kind === 'stage') return { kind, ...fresh }
  if (kind === 'step') {
    const stageId = doc.steps.find((s) => s.id === id)?.stageId
    return stageId ? { kind, stageId, ...fresh } : null
  }
  if (kind === 'touchpoint') {
    const row = doc.touchpoints.find((t) => t.id === id)
    return row ? { kind, laneId: row.laneId, stepId: row.stepId, ...fresh } : null
  }
  if (kind === 'card') {
    const row = doc.cards.find((c) => c.id === id)
    return row ? { kind, laneId: row.laneId, stepId: row.stepId, cardKind: row.kind, ...fresh } : null
  }
  return null
}

/** The one after something new that has just been written. */
export function thingAfterNew(thing: NewThing): NewThing {
  return { ...thing, id: newId(), afterId: thing.id }
}

/** Whether nothing stands in it, so that taking it away loses no word. */
export function isBare(doc: JourneyDoc, { kind, id }: Selected): boolean {
  if (kind === 'stage') return !doc.steps.some((s) => s.stageId === id)
  if (kind === 'step') return !doc.touchpoints.some((t) => t.stepId === id) && !doc.cards.some((c) => c.stepId === id)
  return kind === 'touchpoint' || kind === 'card'
}
