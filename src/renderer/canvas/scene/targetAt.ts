import { headOnScreen } from '../far/farZoom.ts'
import { type Point, toMap, type View } from '../view/viewport.ts'
import { columnAt, overlap, rowAt, type SceneIndex } from './sceneIndex.ts'
import { cellKey, type TargetKey } from './target.ts'

/** The free ground's cell under a point of the pane; null over headers, folded lanes and beyond the map. */
export function cellAt(index: SceneIndex, view: View, at: Point): TargetKey | null {
  const { scene } = index
  const { x, y } = toMap(view, at)
  const column = scene.columns[columnAt(scene, x)]
  const row = scene.rows[rowAt(scene, y)]
  if (!column?.stepId || !row || row.collapsed) return null
  if (x < column.x || x > column.x + column.w || y > row.y + row.h || y < row.y) return null
  if (at.x < scene.headerW * view.zoom || at.y < headOnScreen(scene.headH, view.zoom)) return null
  return cellKey(row.laneId ?? '', column.stepId)
}

/** The card under a point of the pane, else its cell. */
export function targetAt(index: SceneIndex, view: View, at: Point): TargetKey | null {
  const point = toMap(view, at)
  const column = columnAt(index.scene, point.x)
  const row = rowAt(index.scene, point.y)
  const under = { ...point, w: 0.1, h: 0.1 }
  const node = column < 0 ? undefined : index.inCell(column, row).find((n) => overlap(n.box, under))
  return node?.key ?? cellAt(index, view, at)
}
