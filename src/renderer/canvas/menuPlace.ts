import { useCanvas } from './canvasStore.ts'
import { cellBox } from './scene/sceneIndex.ts'
import { placeOf } from './scene/target.ts'
import { toPane } from './view/viewport.ts'

/** Opens the menu beside what the keyboard stands on. add: only what can be added there. */
export function openMenuAtFocus(menu: 'all' | 'add'): void {
  const { index, focus, view, pane } = useCanvas.getState()
  if (!index) return
  const place = focus ? placeOf(index, focus) : null
  const node = focus ? index.nodes.get(focus) : undefined
  const box =
    node?.box ?? (place && place.row >= 0 && place.column >= 0 ? cellBox(index.scene, place.column, place.row) : null)
  const at = box
    ? toPane(view, { x: box.x + Math.min(box.w / 2, 60), y: box.y + Math.min(box.h, 40) })
    : { x: pane.w / 2, y: pane.h / 3 }
  const x = node?.kind === 'lane' ? 40 : at.x
  const y = node?.kind === 'stage' ? 30 : at.y
  useCanvas.setState({ menu, menuAt: { x: Math.max(0, Math.min(x, pane.w)), y: Math.max(0, Math.min(y, pane.h)) } })
}
