import { create } from 'zustand'
import type { Box, SceneNode } from '../../shared/layout/scene.ts'
import { headOnScreen } from './far/farZoom.ts'
import type { Gesture } from './gesture/gesture.ts'
import type { SceneIndex } from './scene/sceneIndex.ts'
import type { TargetKey } from './scene/target.ts'
import {
  clampView,
  fitView,
  MAX_ZOOM,
  MIN_ZOOM,
  type Point,
  revealBox,
  type Size,
  type View,
  zoomAt,
} from './view/viewport.ts'

/** What of the map is seen and touched now. Nothing of it is recorded. */
export interface CanvasState {
  readonly index: SceneIndex | null
  readonly pane: Size
  /** px of the pane's right that a floating panel covers */
  readonly covered: number
  /** How the map lies in its pane now. */
  readonly view: View
  /** The view that the document shows: the same at rest; while the map moves, the one where it last rested. */
  readonly rest: View
  /** The map moves, or the document has not followed yet: one canvas covers the pane and draws it. */
  readonly moving: boolean
  /** Where the keyboard stands: one target of the map. */
  readonly focus: TargetKey | null
  /** The target under the pointer, a free cell included. */
  readonly hover: TargetKey | null
  readonly gesture: Gesture | null
  /** The space bar is held: a drag pans. */
  readonly grab: boolean
  /** Where the menu is open, px in the pane, and whether it offers everything or only what can be added. */
  readonly menuAt: Point | null
  readonly menu: 'all' | 'add'
  /** What steps back under the filter; null: nothing does. */
  readonly isDim: ((node: SceneNode) => boolean) | null
}

/** A map is first seen at its top left, in natural size. */
export const START: View = { x: 0, y: 0, zoom: 1 }

export const useCanvas = create<CanvasState>(() => ({
  index: null,
  pane: { w: 1, h: 1 },
  covered: 0,
  view: START,
  rest: START,
  moving: false,
  focus: null,
  hover: null,
  gesture: null,
  grab: false,
  menuAt: null,
  menu: 'all',
  isDim: null,
}))

/** The nearest view that keeps the map in its pane; the one that is, where that is the same. */
export function possible(view: View): View {
  const { index, pane, covered, view: before } = useCanvas.getState()
  const scene = index?.scene
  const zoom = Math.min(Math.max(MIN_ZOOM, view.zoom), MAX_ZOOM)
  const room = scene ? headOnScreen(scene.headH, zoom) - scene.headH * zoom : 0
  const next = scene ? clampView(view, pane, scene.size, covered, room) : view
  return next.x === before.x && next.y === before.y && next.zoom === before.zoom ? before : next
}

/** Moves the view at once, and the document with it. What goes on under a hand is `moveView`. */
export function setView(view: View): void {
  const next = possible(view)
  if (next !== useCanvas.getState().view) useCanvas.setState({ view: next, rest: next, moving: false })
}

/** Moves the view at once, by px of the pane. */
export function panBy(dx: number, dy: number): void {
  const { view } = useCanvas.getState()
  setView({ ...view, x: view.x + dx, y: view.y + dy })
}

const STEPS = [0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]

/** The next round zoom in a direction, about the middle of the pane. */
export function zoomStep(by: 1 | -1): void {
  const { view } = useCanvas.getState()
  const next = by === 1 ? STEPS.find((z) => z > view.zoom + 0.001) : STEPS.findLast((z) => z < view.zoom - 0.001)
  if (next) zoomTo(next)
}

export function zoomTo(zoom: number): void {
  const { view, pane, covered } = useCanvas.getState()
  setView(zoomAt(view, { x: (pane.w - covered) / 2, y: pane.h / 2 }, zoom))
}

export function fitAll(): void {
  const { index, pane, covered } = useCanvas.getState()
  if (index) setView(fitView(pane, index.scene.size, covered))
}

/** Brings a box of the map out from behind headers and panels. */
export function reveal(box: Box): void {
  const { index, pane, covered, view } = useCanvas.getState()
  if (!index) return
  const { headerW, headH } = index.scene
  const insets = { left: headerW * view.zoom, top: headOnScreen(headH, view.zoom), right: covered, bottom: 0 }
  setView(revealBox(view, pane, box, insets))
}
