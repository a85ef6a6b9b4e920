import type { CircleMark, Mark, PathMark, RectMark } from '../../../shared/layout/mark.ts'
import type { Palette } from './palette.ts'

type ShapeMark = PathMark | RectMark | CircleMark

/** A canvas of the document or one of none. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

const paths = new WeakMap<PathMark, Path2D>()

/** A path mark's shape, read once. */
export function pathOf(mark: PathMark): Path2D {
  let path = paths.get(mark)
  if (!path) {
    path = new Path2D(mark.d)
    paths.set(mark, path)
  }
  return path
}

/**
 * Shapes of the layout on a canvas that is scaled to map px; words and pictures are left out.
 * @param thick every line is so many times as wide
 */
export function paintMarks(ctx: Context, marks: readonly Mark[], c: Palette, thick = 1): void {
  for (const mark of marks) {
    if (mark.type !== 'text' && mark.type !== 'icon' && mark.type !== 'image') paintShape(ctx, mark, c, thick)
  }
}

/** One shape of the layout, see `paintMarks`. */
export function paintShape(ctx: Context, mark: ShapeMark, c: Palette, thick = 1): void {
  const { globalAlpha } = ctx
  if (mark.opacity !== undefined) ctx.globalAlpha = globalAlpha * mark.opacity
  ctx.lineWidth = (mark.strokeWidth ?? 1) * thick
  ctx.lineCap = (mark.type === 'path' && mark.cap) || 'butt'
  ctx.lineJoin = (mark.type === 'path' && mark.join) || 'miter'
  if (mark.dash) ctx.setLineDash(mark.dash as number[])
  if (mark.type === 'path') paintPath(ctx, mark, c)
  else {
    ctx.beginPath()
    if (mark.type === 'circle') ctx.arc(mark.cx, mark.cy, mark.r, 0, 7)
    else if (mark.r) ctx.roundRect(mark.x, mark.y, mark.w, mark.h, mark.r)
    else ctx.rect(mark.x, mark.y, mark.w, mark.h)
    if (mark.fill) {
      ctx.fillStyle = c[mark.fill]
      ctx.fill()
    }
    if (mark.stroke) {
      ctx.strokeStyle = c[mark.stroke]
      ctx.stroke()
    }
  }
  if (mark.dash) ctx.setLineDash([])
  if (mark.opacity !== undefined) ctx.globalAlpha = globalAlpha
}

function paintPath(ctx: Context, mark: PathMark, c: Palette): void {
  const path = pathOf(mark)
  const away = Boolean(mark.x || mark.y)
  if (away) ctx.translate(mark.x ?? 0, mark.y ?? 0)
  if (mark.fill) {
    ctx.fillStyle = c[mark.fill]
    ctx.fill(path)
  }
  if (mark.stroke) {
    ctx.strokeStyle = c[mark.stroke]
    ctx.stroke(path)
  }
  if (away) ctx.translate(-(mark.x ?? 0), -(mark.y ?? 0))
}
