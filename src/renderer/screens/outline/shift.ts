import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { Plan } from '../../commands/map/plan.ts'
import { planMoveCards, planMoveLane, planMoveTouchpoints } from '../../commands/map/planMove.ts'
import { planNudge } from '../../commands/map/planNudge.ts'
import type { Selected } from '../../state/selectionStore.ts'

/**
 * One place up or down as the list reads: within its cell, then into the same lane of the step before or after.
 * @returns null where it cannot go further
 */
export function planShift(doc: JourneyDoc, record: Selected, by: -1 | 1): Plan | null {
  switch (record.kind) {
    case 'stage':
    case 'step':
      return planNudge(doc, [record], by === -1 ? 'left' : 'right')
    case 'lane': {
      const at = doc.lanes.findIndex((l) => l.id === record.id)
      if (at < 0 || !doc.lanes[at + by]) return null
      return planMoveLane(doc, record.id, (by === 1 ? doc.lanes[at + 1]?.id : doc.lanes[at - 2]?.id) ?? null)
    }
    case 'touchpoint':
    case 'card':
      return shiftCard(doc, record.kind, record.id, by)
    default:
      return null
  }
}

function shiftCard(doc: JourneyDoc, kind: 'touchpoint' | 'card', id: string, by: -1 | 1): Plan | null {
  const rows = kind === 'touchpoint' ? doc.touchpoints : doc.cards
  const row = rows.find((r) => r.id === id)
  if (!row) return null
  const { laneId } = row
  const cell = (stepId: string): string[] =>
    rows.filter((r) => r.laneId === laneId && r.stepId === stepId && r.id !== id).map((r) => r.id)
  const move = (stepId: string, afterId: string | null): Plan | null =>
    kind === 'touchpoint'
      ? planMoveTouchpoints(doc, new Set([id]), { laneId, stepId, afterId })
      : planMoveCards(doc, new Set([id]), { laneId, stepId, afterId })
  const own = rows.filter((r) => r.laneId === laneId && r.stepId === row.stepId).map((r) => r.id)
  const at = own.indexOf(id)
  if (by === -1 && at > 0) return move(row.stepId, own[at - 2] ?? null)
  if (by === 1 && at < own.length - 1) return move(row.stepId, own[at + 1] ?? null)
  const step = doc.steps[doc.steps.findIndex((s) => s.id === row.stepId) + by]
  return step ? move(step.id, by === -1 ? (cell(step.id).at(-1) ?? null) : null) : null
}
