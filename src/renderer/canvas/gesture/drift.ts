import { panBy, useCanvas } from '../canvasStore.ts'
import { autoPan, type Point } from '../view/viewport.ts'
import { moveGesture } from './moveGesture.ts'

/** Close to an edge the map moves on by itself, as long as something is in hand. To be called once a frame. @param at px in the pane */
export function drift(at: Point): void {
  const { gesture, index, view, pane: size, covered } = useCanvas.getState()
  if (!gesture || !index) return
  const { headerW, headH } = index.scene
  const insets = { left: headerW * view.zoom, top: headH * view.zoom, right: covered, bottom: 0 }
  const by = autoPan(at, size, insets)
  const dx = gesture.type === 'lane' || gesture.type === 'lift' ? 0 : by.x
  const dy = gesture.type === 'stage' || gesture.type === 'step' || gesture.type === 'lift' ? 0 : by.y
  if (dx === 0 && dy === 0) return
  panBy(dx, dy)
  useCanvas.setState({ gesture: moveGesture(gesture, at) })
}
