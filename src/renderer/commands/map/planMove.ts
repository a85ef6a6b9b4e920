import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS } from '../../../shared/domain/journey/lane.ts'
import { moveTogether } from '../../../shared/domain/journey/moveTogether.ts'
import { orderKeysAfter } from '../../../shared/domain/order/orderKey.ts'
import { changed, type Plan } from './plan.ts'

export interface CellPlace {
  readonly laneId: string
  readonly stepId: string
  readonly afterId: string | null
}

type Row = { readonly id: string; readonly order: string; readonly laneId: string; readonly stepId: string }

/** Whether the rows stand there already, in this order: then nothing is to be done. */
function standsThere(all: readonly Row[], rows: readonly Row[], to: CellPlace): boolean {
  const cell = all.filter((r) => r.laneId === to.laneId && r.stepId === to.stepId)
  const rest = cell.filter((r) => !rows.some((m) => m.id === r.id))
  const at = to.afterId === null ? 0 : rest.findIndex((r) => r.id === to.afterId) + 1
  const wanted = [...rest.slice(0, at), ...rows, ...rest.slice(at)]
  return wanted.length === cell.length && wanted.every((r, i) => r.id === cell[i]?.id)
}

function orders(all: readonly Row[], rows: readonly Row[], to: CellPlace): string[] {
  const moving = new Set(rows.map((r) => r.id))
  const siblings = all.filter((r) => r.laneId === to.laneId && r.stepId === to.stepId && !moving.has(r.id))
  return orderKeysAfter(siblings, to.afterId, rows.length)
}

/** Touchpoints into a cell, kept in reading order. @returns null where nothing would change */
export function planMoveTouchpoints(doc: JourneyDoc, ids: ReadonlySet<string>, to: CellPlace): Plan | null {
  const rows = doc.touchpoints.filter((t) => ids.has(t.id))
  if (rows.length === 0 || standsThere(doc.touchpoints, rows, to)) return null
  const { laneId, stepId } = to
  const keys = orders(doc.touchpoints, rows, to)
  return {
    command: { route: 'touchpoint.move', input: { ids: rows.map((r) => r.id), ...to } },
    changes: rows.map((r, i) => changed('touchpoint', r, { laneId, stepId, order: keys[i] as string })),
  }
}

/** Cards into a cell; one that the lane does not know takes its usual kind. @returns null where nothing would change */
export function planMoveCards(doc: JourneyDoc, ids: ReadonlySet<string>, to: CellPlace): Plan | null {
  const rows = doc.cards.filter((c) => ids.has(c.id))
  if (rows.length === 0 || standsThere(doc.cards, rows, to)) return null
  const { laneId, stepId } = to
  const kinds = CARD_KINDS[doc.lanes.find((l) => l.id === laneId)?.role ?? 'text']
  const keys = orders(doc.cards, rows, to)
  return {
    command: { route: 'card.move', input: { ids: rows.map((r) => r.id), ...to } },
    changes: rows.map((r, i) => {
      const kind = kinds.includes(r.kind) ? r.kind : (kinds[0] ?? r.kind)
      return changed('card', r, { laneId, stepId, kind, order: keys[i] as string })
    }),
  }
}

export function planMoveStep(doc: JourneyDoc, id: string, stageId: string, afterId: string | null): Plan | null {
  const step = doc.steps.find((s) => s.id === id)
  if (!step || afterId === id) return null
  const all = doc.steps.filter((s) => s.stageId === stageId)
  const siblings = all.filter((s) => s.id !== id)
  const at = afterId === null ? 0 : siblings.findIndex((s) => s.id === afterId) + 1
  if (step.stageId === stageId && all.indexOf(step) === at) return null
  return {
    command: { route: 'step.move', input: { id, stageId, afterId } },
    changes: [changed('step', step, { stageId, order: orderKeysAfter(siblings, afterId)[0] as string })],
  }
}

export function planMoveStage(doc: JourneyDoc, id: string, afterId: string | null): Plan | null {
  const stage = doc.stages.find((s) => s.id === id)
  const order = newOrder(doc.stages, id, afterId)
  if (!stage || order === null) return null
  return { command: { route: 'stage.move', input: { id, afterId } }, changes: [changed('stage', stage, { order })] }
}

export function planMoveLane(doc: JourneyDoc, id: string, afterId: string | null): Plan | null {
  const lane = doc.lanes.find((l) => l.id === id)
  const order = newOrder(doc.lanes, id, afterId)
  if (!lane || order === null) return null
  return { command: { route: 'lane.move', input: { id, afterId } }, changes: [changed('lane', lane, { order })] }
}

/** Order key after a sibling; null where the record stands there already. */
function newOrder(rows: readonly { id: string; order: string }[], id: string, afterId: string | null): string | null {
  const rest = rows.filter((r) => r.id !== id)
  const at = afterId === null ? 0 : rest.findIndex((r) => r.id === afterId) + 1
  if (afterId === id || rows[at]?.id === id) return null
  return orderKeysAfter(rest, afterId)[0] as string
}

/** Everything selected at once, as it stands to what is in hand. @returns null where nothing would change */
export function planMoveTogether(
  doc: JourneyDoc,
  ids: ReadonlySet<string>,
  leadId: string,
  to: CellPlace,
): Plan | null {
  const moved = moveTogether(doc, { ids: [...ids], leadId, ...to })
  if (moved.touchpoints.length + moved.cards.length === 0) return null
  return {
    command: { route: 'map.move', input: { ids: [...ids], leadId, ...to } },
    changes: [
      ...moved.touchpoints.map(([before, after]) => changed('touchpoint', before, after)),
      ...moved.cards.map(([before, after]) => changed('card', before, after)),
    ],
  }
}

/** Several steps side by side into a stage; one alone as ever. */
export function planMoveSteps(
  doc: JourneyDoc,
  ids: ReadonlySet<string>,
  stageId: string,
  afterId: string | null,
): Plan | null {
  const rows = doc.steps.filter((s) => ids.has(s.id))
  const [only] = rows
  if (rows.length < 2) return only ? planMoveStep(doc, only.id, stageId, afterId) : null
  const all = doc.steps.filter((s) => s.stageId === stageId)
  const rest = all.filter((s) => !ids.has(s.id))
  const at = afterId === null ? 0 : rest.findIndex((s) => s.id === afterId) + 1
  const wanted = [...rest.slice(0, at), ...rows, ...rest.slice(at)]
  if (wanted.length === all.length && wanted.every((s, i) => s === all[i])) return null
  const keys = orderKeysAfter(rest, afterId, rows.length)
  return {
    command: { route: 'map.moveSteps', input: { ids: rows.map((r) => r.id), stageId, afterId } },
    changes: rows.map((r, i) => changed('step', r, { stageId, order: keys[i] as string })),
  }
}
