import { headOnScreen } from '../far/farZoom.ts'
import type { FarPicture } from '../far/paintFar.ts'
import type { Pen } from './paintDrawing.ts'
import { type HeadPart, paintHead, platesWidth } from './paintHeads.ts'
import { pinnedAt } from './paintPinned.ts'
import { Sheet } from './sheet.ts'

/** Later ones lie over the ones before. */
const PARTS: readonly HeadPart[] = ['lanes', 'plates', 'signs', 'corner']

/** px that the band of signs is painted further than it is seen on both sides, so that it can be moved as it is. */
const BEYOND = 400

interface Shown {
  readonly sheet: Sheet
  /** What it was painted for. */
  said: readonly unknown[]
  /** The map's place when it was painted. */
  x: number
}

/** The headers over the moving map, a sheet for each part: only what a move changes is painted anew. */
export class Heads {
  readonly #parts = new Map<HeadPart, Shown>()

  /** @param host where the sheets are put, over what is there */
  constructor(host: ParentNode) {
    for (const part of PARTS) {
      const sheet = new Sheet(part !== 'plates')
      host.append(sheet.canvas)
      this.#parts.set(part, { sheet, said: [], x: 0 })
    }
  }

  show(pen: Omit<Pen, 'ctx'>, picture: FarPicture, dpr: number): void {
    const { index, pane, view, selected, focus, ring, isDim } = picture
    const { scene } = index
    const top = headOnScreen(scene.headH, view.zoom)
    const left = scene.headerW * view.zoom
    // Words that move within their sign, far away and where a long sign is pinned, are painted with every step.
    const whole = top <= scene.headH * view.zoom && pinnedAt(index, view) === null
    const boxes: Readonly<Record<HeadPart, readonly [x: number, y: number, w: number, h: number]>> = {
      plates: [0, top, platesWidth(scene) * view.zoom, pane.h - top],
      lanes: [0, top, left, pane.h - top],
      signs: whole ? [left - BEYOND, 0, pane.w - left + 2 * BEYOND, top] : [left, 0, pane.w - left, top],
      corner: [0, 0, left, top],
    }
    for (const [part, shown] of this.#parts) {
      const [x, y, w, h] = boxes[part]
      const moved = part === 'signs' && whole ? view.x - shown.x : 0
      const place = part === 'corner' ? 0 : part === 'signs' ? (whole ? 0 : view.x) : view.y
      const said = [index, pane, selected, focus, ring, isDim, pen.c, dpr, view.zoom, place, whole]
      const same = Math.abs(moved) <= BEYOND && said.every((value, i) => value === shown.said[i])
      if (!same) {
        shown.said = said
        shown.x = view.x
        const [pw, ph] = [Math.max(1, Math.ceil(w * dpr)), Math.max(1, Math.ceil(h * dpr))]
        const { style } = shown.sheet.canvas
        Object.assign(style, { left: `${x}px`, top: `${y}px`, width: `${pw / dpr}px`, height: `${ph / dpr}px` })
        shown.sheet.paint(pw, ph, (ctx) => paintHead({ ...pen, ctx, font: '' }, part, picture, dpr, { x, y, w, h }))
      }
      if (part === 'signs') shown.sheet.canvas.style.transform = `translateX(${same ? moved : 0}px)`
    }
  }

  /** Nothing that is painted is true any more. */
  forget(): void {
    for (const shown of this.#parts.values()) shown.said = []
  }
}
