import type { Mark, PathMark } from '../../../shared/layout/mark.ts'
import type { Palette } from './palette.ts'

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
export function paintMarks(ctx: CanvasRenderingContext2D, marks: readonly Mark[], c: Palette, thick = 1): void {
  for (const mark of marks) {
    if (mark.type === 'text' || mark.type === 'icon' || mark.type === 'image') continue
    if (mark.opacity !== undefined) ctx.globalAlpha = mark.opacity
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
    if (mark.opacity !== undefined) ctx.globalAlpha = 1
  }
}

function paintPath(ctx: CanvasRenderingContext2D, mark: PathMark, c: Palette): void {
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
