import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS, type Lane } from '../../../shared/domain/journey/lane.ts'
import type { Selected } from '../../state/selectionStore.ts'
import type { Plan } from './plan.ts'
import {
  type CellPlace,
  planMoveCards,
  planMoveLane,
  planMoveStage,
  planMoveStep,
  planMoveTogether,
  planMoveTouchpoints,
} from './planMove.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** What Alt with an arrow does to the selection; null where it cannot go further that way. */
export function planNudge(doc: JourneyDoc, selected: readonly Selected[], direction: Direction): Plan | null {
  const last = selected.at(-1)
  if (!last) return null
  switch (last.kind) {
    case 'touchpoint':
    case 'card':
      return nudgeCards(doc, last.kind, selected, direction)
    case 'step':
      return nudgeStep(doc, last.id, direction)
    case 'stage':
      return direction === 'left' || direction === 'right'
        ? along(doc.stages, last.id, direction === 'left' ? -1 : 1, (afterId) => planMoveStage(doc, last.id, afterId))
        : null
    case 'lane':
      return direction === 'up' || direction === 'down'
        ? along(doc.lanes, last.id, direction === 'up' ? -1 : 1, (afterId) => planMoveLane(doc, last.id, afterId))
        : null
    default:
      return null
  }
}

function along(
  rows: readonly { id: string }[],
  id: string,
  by: -1 | 1,
  move: (afterId: string | null) => Plan | null,
): Plan | null {
  const at = rows.findIndex((r) => r.id === id)
  if (at < 0 || !rows[at + by]) return null
  return move(by === 1 ? (rows[at + 1] as { id: string }).id : (rows[at - 2]?.id ?? null))
}

function nudgeStep(doc: JourneyDoc, id: string, direction: Direction): Plan | null {
  if (direction !== 'left' && direction !== 'right') return null
  const step = doc.steps.find((s) => s.id === id)
  if (!step) return null
  const siblings = doc.steps.filter((s) => s.stageId === step.stageId)
  const at = siblings.indexOf(step)
  const by = direction === 'left' ? -1 : 1
  if (siblings[at + by]) {
    const afterId = by === 1 ? (siblings[at + 1] as { id: string }).id : (siblings[at - 2]?.id ?? null)
    return planMoveStep(doc, id, step.stageId, afterId)
  }
  const stage = doc.stages[doc.stages.findIndex((s) => s.id === step.stageId) + by]
  if (!stage) return null
  const last = by === -1 ? (doc.steps.findLast((s) => s.stageId === stage.id)?.id ?? null) : null
  return planMoveStep(doc, id, stage.id, last)
}

function nudgeCards(
  doc: JourneyDoc,
  kind: 'touchpoint' | 'card',
  selected: readonly Selected[],
  direction: Direction,
): Plan | null {
  const ids = new Set(selected.filter((s) => s.kind === kind).map((s) => s.id))
  const all = kind === 'touchpoint' ? doc.touchpoints : doc.cards
  const rows = all.filter((r) => ids.has(r.id))
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const move = (to: CellPlace): Plan | null =>
    kind === 'touchpoint' ? planMoveTouchpoints(doc, ids, to) : planMoveCards(doc, ids, to)
  const cell = (laneId: string, stepId: string) =>
    all.filter((r) => r.laneId === laneId && r.stepId === stepId && !ids.has(r.id))
  if (direction === 'left' || direction === 'right') {
    const edge = direction === 'left' ? first : last
    const together = selected.filter((s) => s.kind === 'touchpoint' || s.kind === 'card').map((s) => s.id)
    if (together.length > 1) return nudgeTogether(doc, new Set(together), direction)
    const step = doc.steps[doc.steps.findIndex((s) => s.id === edge.stepId) + (direction === 'left' ? -1 : 1)]
    if (!step) return null
    return move({ laneId: edge.laneId, stepId: step.id, afterId: cell(edge.laneId, step.id).at(-1)?.id ?? null })
  }
  const edge = direction === 'up' ? first : last
  const inCell = all.filter((r) => r.laneId === edge.laneId && r.stepId === edge.stepId)
  const at = inCell.findIndex((r) => r.id === edge.id)
  const { laneId, stepId } = edge
  if (direction === 'up' && at > 0) return move({ laneId, stepId, afterId: inCell[at - 2]?.id ?? null })
  const below = inCell[at + 1]
  if (direction === 'down' && below) return move({ laneId, stepId, afterId: below.id })
  const lane = nextLane(doc, laneId, direction, kind)
  if (!lane) return null
  const there = cell(lane.id, stepId)
  return move({ laneId: lane.id, stepId, afterId: direction === 'up' ? (there.at(-1)?.id ?? null) : null })
}

/** Everything one column on, as long as none of it stands in the last one. */
function nudgeTogether(doc: JourneyDoc, ids: ReadonlySet<string>, direction: 'left' | 'right'): Plan | null {
  const rows = [...doc.touchpoints, ...doc.cards].filter((r) => ids.has(r.id))
  const column = new Map(doc.steps.map((s, i) => [s.id, i]))
  const by = direction === 'left' ? -1 : 1
  const at = (r: { stepId: string }): number => column.get(r.stepId) ?? 0
  const edge = rows.reduce((most, r) => (by * at(r) > by * at(most) ? r : most))
  const step = doc.steps[at(edge) + by]
  if (!step) return null
  const list = doc.touchpoints.some((t) => t.id === edge.id) ? doc.touchpoints : doc.cards
  const last = list.findLast((r) => r.laneId === edge.laneId && r.stepId === step.id && !ids.has(r.id))
  return planMoveTogether(doc, ids, edge.id, { laneId: edge.laneId, stepId: step.id, afterId: last?.id ?? null })
}

function nextLane(
  doc: JourneyDoc,
  laneId: string,
  direction: 'up' | 'down',
  kind: 'touchpoint' | 'card',
): Lane | undefined {
  const at = doc.lanes.findIndex((l) => l.id === laneId)
  const takes = (l: Lane): boolean => (kind === 'touchpoint' ? l.role === 'touchpoints' : CARD_KINDS[l.role].length > 0)
  return direction === 'up' ? doc.lanes.slice(0, at).findLast(takes) : doc.lanes.slice(at + 1).find(takes)
}
