import { CARD_KINDS } from '../../../shared/domain/journey/lane.ts'
import type { Box, SceneNode, SceneRow } from '../../../shared/layout/scene.ts'
import { columnAt, rowAt, type SceneIndex } from './sceneIndex.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where something that is dragged would go, and the mark that says so. */
export interface DropPlace {
  readonly laneId: string
  readonly stepId: string
  /** the sibling to follow; null: first */
  readonly afterId: string | null
  /** The cobalt bar, map px; it lies flat between cards and stands between columns. */
  readonly bar: Box
}

/** Thickness of the drop mark, map px. */
export const BAR = 4

export function takes(row: Pick<SceneRow, 'role' | 'collapsed' | 'laneId'>, kind: 'touchpoint' | 'card'): boolean {
  if (row.collapsed || row.laneId === null) return false
  return kind === 'touchpoint' ? row.role === 'touchpoints' : CARD_KINDS[row.role].length > 0
}

/** The row nearest to y that takes such cards, as long as the pointer is less than a cell away. */
function rowFor(index: SceneIndex, y: number, kind: 'touchpoint' | 'card'): number {
  const { scene } = index
  const at = rowAt(scene, y)
  const row = scene.rows[at]
  if (row && takes(row, kind)) return at
  return -1
}

/**
 * The place among the cards of a cell that lies under a point.
 * @param moving ids of what is dragged: they are no siblings
 */
export function cardDrop(
  index: SceneIndex,
  point: Point,
  kind: 'touchpoint' | 'card',
  moving: ReadonlySet<string>,
): DropPlace | null {
  const { scene } = index
  const row = rowFor(index, point.y, kind)
  const column = columnAt(scene, point.x)
  const { stepId, x, w } = scene.columns[column] ?? { stepId: null, x: 0, w: 0 }
  const laneId = scene.rows[row]?.laneId
  if (row < 0 || !stepId || !laneId || point.x < scene.headerW) return null
  const siblings = index.inCell(column, row).filter((n) => n.kind === kind && !moving.has(n.id))
  const before = siblings.findIndex((n) => point.y < n.box.y + n.box.h / 2)
  const after = before === -1 ? siblings.at(-1) : siblings[before - 1]
  const next = before === -1 ? undefined : siblings[before]
  const y = barBetween(after, next, index, column, row)
  return { laneId, stepId, afterId: after?.id ?? null, bar: { x: x + 4, y: y - BAR / 2, w: w - 8, h: BAR } }
}

function barBetween(
  above: SceneNode | undefined,
  below: SceneNode | undefined,
  index: SceneIndex,
  column: number,
  row: number,
): number {
  if (above && below) return (above.box.y + above.box.h + below.box.y) / 2
  if (below) return below.box.y - BAR
  if (above) return above.box.y + above.box.h + BAR
  const top = index.inCell(column, row)[0]?.box.y
  return top ?? (index.scene.rows[row] as SceneRow).y + 8
}

/** Where a dragged step would stand: in which stage, after which step. */
export interface StepDrop {
  readonly stageId: string
  readonly afterId: string | null
  readonly bar: Box
}

export function stepDrop(index: SceneIndex, x: number, moving: ReadonlySet<string>): StepDrop | null {
  const { columns, size, headH } = index.scene
  const at = columnAt(index.scene, x)
  const column = columns[at]
  if (!column?.stageId) return null
  const left = x < column.x + column.w / 2
  const siblings = columns.filter((c) => c.stageId === column.stageId && !moving.has(c.stepId ?? ''))
  const before = siblings.filter((c) => c.x + (c === column && left ? c.w : 0) < x && !(c === column && left))
  const edge = column.stepId === null ? column.x + column.w / 2 : left ? column.x : column.x + column.w
  return {
    stageId: column.stageId,
    afterId: before.at(-1)?.stepId ?? null,
    bar: { x: edge - BAR / 2, y: headH, w: BAR, h: size.h - headH },
  }
}

/** Where a dragged stage or lane would stand among its own. */
export interface LineDrop {
  readonly afterId: string | null
  readonly bar: Box
}

export function stageDrop(index: SceneIndex, x: number, movingId: string): LineDrop {
  const { stages, size } = index.scene
  const others = stages.filter((s) => s.stageId !== movingId)
  const before = others.filter((s) => s.x + s.w / 2 < x)
  const last = before.at(-1)
  const edge = last ? last.x + last.w : (others[0]?.x ?? stages[0]?.x ?? 0)
  return { afterId: last?.stageId ?? null, bar: { x: edge - BAR / 2, y: 0, w: BAR, h: size.h } }
}

export function laneDrop(index: SceneIndex, y: number, movingId: string): LineDrop {
  const { rows, size } = index.scene
  const others = rows.filter((r) => r.laneId !== null && r.laneId !== movingId)
  const before = others.filter((r) => r.y + r.h / 2 < y)
  const last = before.at(-1)
  const edge = last ? last.y + last.h : (others[0]?.y ?? 0)
  return { afterId: last?.laneId ?? null, bar: { x: 0, y: edge - BAR / 2, w: size.w, h: BAR } }
}
