import type { SceneNode } from '../../../shared/layout/scene.ts'
import { columnAt, rowAt, type SceneIndex, stationStep } from './sceneIndex.ts'

/**
 * What can be chosen on the map, as a string: a node's key, or an empty cell as `cell:${laneId}:${stepId}`.
 * A cell of the row of steps without a lane has the lane id ''.
 */
export type TargetKey = string

export type TargetKind = SceneNode['kind'] | 'cell'

export const cellKey = (laneId: string, stepId: string): TargetKey => `cell:${laneId}:${stepId}`

export function kindOf(key: TargetKey): TargetKind {
  return key.slice(0, key.indexOf(':')) as TargetKind
}

/** The id after the kind; of a cell `${laneId}:${stepId}`. */
export function idOf(key: TargetKey): string {
  return key.slice(key.indexOf(':') + 1)
}

export function cellOfKey(key: TargetKey): { laneId: string; stepId: string } | null {
  if (kindOf(key) !== 'cell') return null
  const id = idOf(key)
  const colon = id.lastIndexOf(':')
  return { laneId: id.slice(0, colon), stepId: id.slice(colon + 1) }
}

/** Column and row of a target; −1 stands for the headers: row −1 is the signs, column −1 the lanes. */
export interface GridPlace {
  readonly column: number
  readonly row: number
  /** Place within the cell, from the top. */
  readonly at: number
}

export function placeOf(index: SceneIndex, key: TargetKey): GridPlace | null {
  const { scene } = index
  const cell = cellOfKey(key)
  if (cell) {
    const column = index.columnOf.get(cell.stepId)
    const row = index.rowOf.get(cell.laneId)
    return column === undefined || row === undefined ? null : { column, row, at: 0 }
  }
  const node = index.nodes.get(key)
  if (!node) return null
  if (node.kind === 'persona') return { column: -1, row: -1, at: 0 }
  if (node.kind === 'lane') return { column: -1, row: index.rowOf.get(node.id === '-' ? '' : node.id) ?? 0, at: 0 }
  if (node.kind === 'stage') {
    const stage = scene.stages.find((s) => s.stageId === node.id)
    return { column: columnAt(scene, stage?.x ?? 0), row: -1, at: 0 }
  }
  const stepId =
    node.cell?.stepId ?? (node.kind === 'station' ? stationStep(node.id) : node.kind === 'step' ? node.id : null)
  const column = stepId === null ? columnAt(scene, node.box.x) : (index.columnOf.get(stepId) ?? 0)
  const row = rowAt(scene, node.box.y + node.box.h / 2)
  return { column, row, at: Math.max(0, index.inCell(column, row).indexOf(node)) }
}

/** The step whose column a target stands in; null for signs, lanes, personas and connections. */
export function stepOf(index: SceneIndex, key: TargetKey): string | null {
  const kind = kindOf(key)
  if (kind === 'cell') return cellOfKey(key)?.stepId ?? null
  if (kind === 'step') return idOf(key)
  if (kind === 'station') return stationStep(idOf(key))
  return index.nodes.get(key)?.cell?.stepId ?? null
}
