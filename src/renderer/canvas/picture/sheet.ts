import type { Context } from '../far/paintMarks.ts'

/**
 * A canvas that shows one finished picture at a time: a canvas that can be painted on is copied with every frame of the
 * window, a finished picture only when there is another.
 */
export class Sheet {
  readonly canvas = document.createElement('canvas')
  readonly #shown: ImageBitmapRenderingContext | null

  constructor(opaque: boolean) {
    this.canvas.style.position = 'absolute'
    this.#shown = this.canvas.getContext('bitmaprenderer', { alpha: !opaque })
  }

  /** @param w device px @param h device px */
  paint(w: number, h: number, draw: (ctx: Context) => void): void {
    const easel = easelOf(w, h)
    const ctx = easel.getContext('2d')
    if (!ctx) return
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.clearRect(0, 0, w, h)
    // What stands as the layout measured it: one advance for a letter, nothing moved.
    ctx.fontKerning = 'none'
    ctx.textRendering = 'optimizeSpeed'
    // Spaced letters are never joined: any space does, this one is not seen.
    ctx.letterSpacing = '0.001px'
    draw(ctx)
    this.#shown?.transferFromImageBitmap(easel.transferToImageBitmap())
  }
}

let easel: OffscreenCanvas | null = null

function easelOf(w: number, h: number): OffscreenCanvas {
  easel ??= new OffscreenCanvas(w, h)
  if (easel.width !== w) easel.width = w
  if (easel.height !== h) easel.height = h
  return easel
}
