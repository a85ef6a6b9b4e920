import type { Scene, SceneNode } from '../../../shared/layout/scene.ts'
import { columnAt, rowAt, type SceneIndex } from '../scene/sceneIndex.ts'
import { type Size, toMap, type View } from './viewport.ts'

/** Columns and rows that are handed over to be drawn, ends included. */
export interface ViewWindow {
  readonly firstColumn: number
  readonly lastColumn: number
  readonly firstRow: number
  readonly lastRow: number
}

/** Cells kept ready beyond what is seen. */
const OVERSCAN = 2

/** The cells in sight with two of overscan, in steps of two columns, so that it changes seldom while panning. */
export function viewWindow(scene: Scene, view: View, pane: Size): ViewWindow {
  const from = toMap(view, { x: 0, y: 0 })
  const to = toMap(view, { x: pane.w, y: pane.h })
  const even = (n: number): number => n - (n % 2)
  return {
    firstColumn: Math.max(0, even(columnAt(scene, from.x) - OVERSCAN)),
    lastColumn: Math.min(scene.columns.length - 1, even(columnAt(scene, to.x)) + OVERSCAN + 1),
    firstRow: Math.max(0, rowAt(scene, from.y) - 1),
    lastRow: Math.min(scene.rows.length - 1, rowAt(scene, to.y) + 1),
  }
}

/** Two windows with the same key show the same. */
export function windowKey(w: ViewWindow): string {
  return `${w.firstColumn}:${w.lastColumn}:${w.firstRow}:${w.lastRow}`
}

/** The nodes of a window, connections last; what reaches across is there whenever a part of it is. */
export function nodesInWindow(index: SceneIndex, w: ViewWindow): SceneNode[] {
  const { columns, rows } = index.scene
  const [first, last] = [columns[w.firstColumn], columns[w.lastColumn]]
  const [top, bottom] = [rows[w.firstRow], rows[w.lastRow]]
  if (!first || !last || !top || !bottom) return []
  const nodes: SceneNode[] = []
  const visible = (n: SceneNode): boolean => n.box.y <= bottom.y + bottom.h && n.box.y + n.box.h >= top.y
  for (let c = w.firstColumn; c <= w.lastColumn; c++) {
    for (const node of index.inColumn(c)) if (visible(node)) nodes.push(node)
  }
  const right = last.x + last.w
  for (const node of index.wide) {
    if (node.box.x <= right && node.box.x + node.box.w >= first.x && visible(node)) nodes.push(node)
  }
  return nodes
}
