import { useEffect, useRef } from 'react'
import { useSelection } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { useWriting } from '../../state/writingStore.ts'
import { setView, useCanvas } from '../canvasStore.ts'
import type { Gesture } from '../gesture/gesture.ts'
import { stepOf } from '../scene/target.ts'
import { keyOf, revealTarget } from '../selecting.ts'
import styles from './far.module.css'
import { isFar } from './farZoom.ts'
import { type FarPicture, paintFar } from './paintFar.ts'
import { type Palette, readPalette } from './palette.ts'

const carried =
  (gesture: Gesture | null): FarPicture['inHand'] =>
  (node) =>
    gesture?.type === 'cards' ? (node.kind === 'touchpoint' || node.kind === 'card') && gesture.ids.has(node.id) : false

function pictureNow(): FarPicture | null {
  const { index, view, pane, hover, focus, gesture, isDim } = useCanvas.getState()
  const { doc } = useShown.getState()
  const { selected } = useSelection.getState()
  if (!index || !doc || !isFar(view.zoom)) return null
  return {
    index,
    doc,
    view,
    pane,
    hover,
    selected: new Set(selected.map(keyOf)),
    here: selected.length <= 1 && focus && !gesture ? stepOf(index, focus) : null,
    isDim,
    inHand: carried(gesture),
  }
}

/** The map from far away: one canvas below the nodes, painted at most once a frame. */
export function FarView() {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    const ctx = element?.getContext('2d', { alpha: false })
    if (!element || !ctx) return
    let frame = 0
    let palette: Palette | null = null
    let words = useShown.getState().doc
    const paint = (): void => {
      frame = 0
      const picture = pictureNow()
      element.hidden = picture === null
      if (!picture) return
      const dpr = window.devicePixelRatio || 1
      const [w, h] = [Math.round(picture.pane.w * dpr), Math.round(picture.pane.h * dpr)]
      if (element.width !== w || element.height !== h) Object.assign(element, { width: w, height: h })
      palette ??= readPalette()
      paintFar(ctx, picture, palette, dpr)
    }
    const ask = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint)
    }
    const stops = [
      useCanvas.subscribe(ask),
      useSelection.subscribe(ask),
      useShown.subscribe(({ doc }) => {
        if (doc !== words) ask()
        words = doc
      }),
      useWriting.subscribe(({ writing }, before) => {
        if (writing && !before.writing) comeNear(`${writing.record.kind}:${writing.record.id}`)
      }),
    ]
    const theme = new MutationObserver(() => {
      palette = null
      ask()
    })
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style', 'class'] })
    void document.fonts.ready.then(ask)
    ask()
    return () => {
      cancelAnimationFrame(frame)
      theme.disconnect()
      for (const stop of stops) stop()
    }
  }, [])
  return <canvas ref={canvas} className={styles.canvas} aria-hidden hidden />
}

/** What is to be written must be read: from far away the map comes near it first. */
function comeNear(key: string): void {
  const { index, view, pane } = useCanvas.getState()
  const node = index?.nodes.get(key)
  if (!node || !isFar(view.zoom)) return
  const { x, y, w, h } = node.box
  setView({ x: pane.w / 2 - (x + w / 2), y: pane.h / 2 - (y + h / 2), zoom: 1 })
  revealTarget(key)
}
