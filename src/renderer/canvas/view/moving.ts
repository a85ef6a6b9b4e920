import { flushSync } from 'react-dom'
import { useWriting } from '../../state/writingStore.ts'
import { possible, setView, useCanvas } from '../canvasStore.ts'
import type { View } from './viewport.ts'

/** The hand rests so long before the document follows. */
const REST_MS = 100

let timer: ReturnType<typeof setTimeout> | null = null
let frame = 0
/** Where the hand has got to since the last frame. */
let ahead: View | null = null
/** The view that it began from; another one by now was asked for, and this is late. */
let base: View | null = null
let stepping = false

/** A frame's step is being taken: what shows it is drawn in this frame, not in the next. */
export const isStepping = (): boolean => stepping

/**
 * Moves the view under a hand, step by step and once a frame: tiles draw the map until it rests, then the document
 * follows. Where one writes or carries something the document itself moves with each step.
 */
export function moveView(to: (now: View) => View): void {
  const { gesture, index, view } = useCanvas.getState()
  if (!index || (gesture && gesture.type !== 'pan') || useWriting.getState().writing) {
    setView(to(view))
    return
  }
  if (base !== view) ahead = null
  base = view
  ahead = possible(to(ahead ?? view))
  if (frame === 0) frame = requestAnimationFrame(step)
}

/** Moves the view under a hand, by px of the pane. */
export function moveBy(dx: number, dy: number): void {
  moveView((now) => ({ ...now, x: now.x + dx, y: now.y + dy }))
}

function step(): void {
  frame = 0
  const next = ahead
  ahead = null
  const { view } = useCanvas.getState()
  if (!next || next === view || base !== view) return
  stepping = true
  useCanvas.setState({ view: next, moving: true })
  stepping = false
  if (timer !== null) clearTimeout(timer)
  timer = setTimeout(follow, REST_MS)
}

/** Takes the last step that is still waiting for its frame. */
function stepNow(): void {
  if (frame !== 0) cancelAnimationFrame(frame)
  if (ahead) step()
}

/** The document goes where the view is, piece by piece, behind the canvas. */
function follow(): void {
  timer = null
  const { view, rest, moving } = useCanvas.getState()
  if (moving && rest !== view) useCanvas.setState({ rest: view })
}

/** The document shows what the canvas does: it can go. */
export function arrived(): void {
  const { view, rest, moving } = useCanvas.getState()
  if (moving && rest === view) useCanvas.setState({ moving: false })
}

/** Has the document follow at once, where a press is to meet what one sees. */
export function restNow(): void {
  stepNow()
  const { view, moving } = useCanvas.getState()
  if (!moving) return
  if (timer !== null) clearTimeout(timer)
  timer = null
  flushSync(() => useCanvas.setState({ rest: view, moving: false }))
}
