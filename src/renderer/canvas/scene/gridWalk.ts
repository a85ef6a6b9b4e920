import type { SceneIndex } from './sceneIndex.ts'
import { cellKey, type GridPlace, placeOf, type TargetKey } from './target.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The target at a place of the grid; null outside it. */
function targetAt(index: SceneIndex, column: number, row: number, at: number): TargetKey | null {
  const { scene } = index
  if (row < -1 || row >= scene.rows.length || column < -1 || column >= scene.columns.length) return null
  if (column === -1) {
    if (row === -1) return scene.nodes.find((n) => n.kind === 'persona')?.key ?? null
    return `lane:${scene.rows[row]?.laneId ?? '-'}`
  }
  if (row === -1) return `stage:${scene.columns[column]?.stageId}`
  const inCell = index.inCell(column, row)
  if (inCell.length > 0) return (inCell[Math.min(Math.max(at, 0), inCell.length - 1)] as { key: string }).key
  const stepId = scene.columns[column]?.stepId
  if (!stepId || scene.rows[row]?.collapsed) return null
  return cellKey(scene.rows[row]?.laneId ?? '', stepId)
}

/**
 * Where an arrow key leads: through the cards of a cell, then to the next cell; from signs to signs, from lane to lane.
 * @param column the column that the walk came from, so that going up to a sign and down again leads back
 * @returns the same key at the edge of the map
 */
export function walk(index: SceneIndex, from: TargetKey, direction: Direction, column?: number): TargetKey {
  const place = placeOf(index, from)
  if (!place) return firstTarget(index) ?? from
  const next =
    direction === 'left' || direction === 'right'
      ? across(index, place, direction)
      : down(index, place, direction, column)
  return next ?? from
}

function across(index: SceneIndex, place: GridPlace, direction: 'left' | 'right'): TargetKey | null {
  const by = direction === 'left' ? -1 : 1
  if (place.row === -1) {
    if (place.column === -1) return by === 1 ? targetAt(index, 0, -1, 0) : null
    const stages = index.scene.stages
    const stageId = index.scene.columns[place.column]?.stageId
    const at = stages.findIndex((s) => s.stageId === stageId) + by
    if (at < 0) return targetAt(index, -1, -1, 0)
    return stages[at] ? `stage:${stages[at].stageId}` : null
  }
  for (let c = place.column + by; c >= -1 && c < index.scene.columns.length; c += by) {
    const target = targetAt(index, c, place.row, place.at)
    if (target) return target
  }
  return null
}

function down(index: SceneIndex, place: GridPlace, direction: 'up' | 'down', column = place.column): TargetKey | null {
  const by = direction === 'up' ? -1 : 1
  if (place.column >= 0 && place.row >= 0) {
    const inCell = index.inCell(place.column, place.row)
    const within = inCell[place.at + by]
    if (within) return within.key
  }
  const c = place.row === -1 ? column : place.column
  for (let r = place.row + by; r >= -1 && r < index.scene.rows.length; r += by) {
    const target = targetAt(index, c, r, by === 1 ? 0 : Number.MAX_SAFE_INTEGER)
    if (target) return target
  }
  return null
}

/** Where the keyboard enters the map: the first touchpoint or step, else a sign, else a lane. */
export function firstTarget(index: SceneIndex): TargetKey | null {
  const { scene } = index
  const first = scene.nodes.find((n) => n.kind === 'step') ?? scene.nodes.find((n) => n.kind === 'stage')
  return first?.key ?? scene.nodes.find((n) => n.kind === 'lane')?.key ?? null
}

/** What stands now where something stood: the next in its cell, the free cell, or the nearest there is. */
export function nearest(index: SceneIndex, place: GridPlace): TargetKey | null {
  const column = Math.min(place.column, index.scene.columns.length - 1)
  const row = Math.min(place.row, index.scene.rows.length - 1)
  return targetAt(index, column, row, place.at) ?? firstTarget(index)
}

/** First or last target of a target's row. */
export function rowEnd(index: SceneIndex, from: TargetKey, end: 'first' | 'last'): TargetKey {
  const place = placeOf(index, from)
  if (!place) return from
  const { columns, stages } = index.scene
  if (place.row === -1) {
    const stage = end === 'first' ? stages[0] : stages.at(-1)
    return stage ? `stage:${stage.stageId}` : from
  }
  const order = columns.map((_, i) => i)
  for (const c of end === 'first' ? order : order.toReversed()) {
    const target = targetAt(index, c, place.row, 0)
    if (target) return target
  }
  return from
}
