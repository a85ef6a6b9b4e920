import { useCanvas } from '../canvasStore.ts'
import type { Point } from '../view/viewport.ts'
import { farHit } from './farHit.ts'
import { headOnScreen, isFar } from './farZoom.ts'

/** The thing under a point of the pane where things have no elements; null near, over headers and over free ground. */
export function farKeyAt(at: Point): string | null {
  const { index, view } = useCanvas.getState()
  if (!index || !isFar(view.zoom)) return null
  const { headerW, headH } = index.scene
  if (at.x < headerW * view.zoom || at.y < headOnScreen(headH, view.zoom)) return null
  return farHit(index, (at.x - view.x) / view.zoom, (at.y - view.y) / view.zoom, view.zoom)
}
