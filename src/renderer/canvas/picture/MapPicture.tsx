import { useEffect, useRef } from 'react'
import { useAssets } from '../../state/assetStore.ts'
import { useSelection } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { useWriting } from '../../state/writingStore.ts'
import { setView, useCanvas } from '../canvasStore.ts'
import { isFar } from '../far/farZoom.ts'
import { type FarPicture, paintFar } from '../far/paintFar.ts'
import { type Palette, readPalette } from '../far/palette.ts'
import type { Gesture } from '../gesture/gesture.ts'
import { stepOf } from '../scene/target.ts'
import { keysOf, revealTarget } from '../selecting.ts'
import { isStepping } from '../view/moving.ts'
import { Heads } from './heads.ts'
import styles from './MapPicture.module.css'
import type { Pen } from './paintDrawing.ts'
import { pictureOf } from './pictures.ts'
import { Tiles } from './tiles.ts'

const carried =
  (gesture: Gesture | null): FarPicture['inHand'] =>
  (node) =>
    gesture?.type === 'cards' ? (node.kind === 'touchpoint' || node.kind === 'card') && gesture.ids.has(node.id) : false

/** What there is to draw now; null while there is no map. */
function pictureNow(): FarPicture | null {
  const { index, view, pane, hover, focus, gesture, isDim, moving } = useCanvas.getState()
  const { doc } = useShown.getState()
  const { selected } = useSelection.getState()
  if (!index || !doc) return null
  const carrying = gesture !== null && gesture.type !== 'pan'
  const here = selected.length <= 1 && focus && !carrying ? stepOf(index, focus) : null
  return {
    index,
    doc,
    view,
    pane,
    hover: moving ? null : hover,
    selected: keysOf(selected),
    here,
    stationsHere: selected.length <= 1 && focus ? stepOf(index, focus) : null,
    focus,
    ring: focus !== null && document.activeElement?.matches('[data-map] [data-key]:focus-visible') ? focus : null,
    isDim,
    inHand: carried(gesture),
  }
}

/** After so long without a change a first move is prepared, ms. */
const QUIET_MS = 350

/**
 * The map as a picture: from far away, where it has no elements, on one canvas below the headers; while it moves, as
 * tiles over everything. Painted at most once a frame.
 */
export function MapPicture() {
  const far = useRef<HTMLCanvasElement>(null)
  const over = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const canvas = far.current
    const cover = over.current
    if (!canvas || !cover) return
    let frame = 0
    let palette: Palette | null = null
    let words = useShown.getState().doc
    // A tree of its own: what is only painted is nothing that anyone should find in the document.
    const host = cover.appendChild(document.createElement('div'))
    const root = host.attachShadow({ mode: 'closed' })
    const ground = root.appendChild(document.createElement('div'))
    const tiles = new Tiles(ground)
    const distant = root.appendChild(document.createElement('canvas'))
    Object.assign(distant.style, { position: 'absolute', left: '0', top: '0', width: '100%', height: '100%' })
    const heads = new Heads(root)
    let idle = 0
    let quiet: ReturnType<typeof setTimeout> | undefined
    const penNow = (): Omit<Pen, 'ctx'> => {
      palette ??= readPalette()
      return { c: palette, picture: (id) => pictureOf(id, come), font: '' }
    }
    const paint = (): void => {
      frame = 0
      stopPreparing()
      const picture = pictureNow()
      const { moving } = useCanvas.getState()
      const away = picture !== null && isFar(picture.view.zoom)
      cover.hidden = !picture || !moving
      canvas.hidden = !away || moving
      if (!picture) return
      const dpr = window.devicePixelRatio || 1
      const pen = penNow()
      if (away) paintWhole(moving ? distant : canvas, picture, pen.c, dpr)
      if (moving) {
        ground.style.display = away ? 'none' : ''
        distant.style.display = away ? '' : 'none'
        const left = !away && tiles.show(pen, picture, dpr)
        heads.show(pen, picture, dpr)
        if (left) ask()
      } else if (!away) quiet = setTimeout(prepare, QUIET_MS)
    }
    // What a first move would have to paint all at once is painted piece by piece while nothing else happens.
    const prepare = (): void => {
      idle = requestIdleCallback(() => {
        const picture = pictureNow()
        if (!picture || document.hidden) return
        if (tiles.prepare(penNow(), picture, window.devicePixelRatio || 1)) prepare()
      })
    }
    const stopPreparing = (): void => {
      clearTimeout(quiet)
      cancelIdleCallback(idle)
    }
    const ask = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint)
    }
    const now = (): void => {
      cancelAnimationFrame(frame)
      paint()
    }
    const come = (): void => {
      tiles.forget()
      heads.forget()
      ask()
    }
    const stops = [
      useCanvas.subscribe(() => {
        if (isStepping()) now()
        else ask()
      }),
      useSelection.subscribe(ask),
      useAssets.subscribe(come),
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
    void document.fonts.ready.then(come)
    ask()
    return () => {
      cancelAnimationFrame(frame)
      stopPreparing()
      theme.disconnect()
      for (const stop of stops) stop()
      host.remove()
    }
  }, [])
  return (
    <>
      <canvas ref={far} className={styles.canvas} aria-hidden hidden />
      <div ref={over} className={styles.cover} data-cover aria-hidden hidden />
    </>
  )
}

function paintWhole(canvas: HTMLCanvasElement, picture: FarPicture, c: Palette, dpr: number): void {
  const [w, h] = [Math.round(picture.pane.w * dpr), Math.round(picture.pane.h * dpr)]
  if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h })
  const ctx = canvas.getContext('2d', { alpha: false })
  if (ctx) paintFar(ctx, picture, c, dpr)
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
