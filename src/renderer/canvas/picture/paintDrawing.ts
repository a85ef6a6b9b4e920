import { iconPath } from '../../../shared/layout/icon.ts'
import type { IconMark, ImageMark, Mark, TextMark } from '../../../shared/layout/mark.ts'
import { type Context, paintShape } from '../far/paintMarks.ts'
import type { Palette } from '../far/palette.ts'

/** A canvas, scaled to map px, with what every painter of whole drawings needs. */
export interface Pen {
  readonly ctx: Context
  readonly c: Palette
  /** The picture of an asset; null while it is not there. */
  readonly picture: (assetId: string) => HTMLImageElement | null
  /** The font that is set; '' after the context was restored. */
  font: string
}

const icons = new Map<string, Path2D>()

function iconShape(mark: IconMark): Path2D {
  let path = icons.get(mark.icon)
  if (!path) {
    path = new Path2D(iconPath(mark.icon))
    icons.set(mark.icon, path)
  }
  return path
}

const GRID = 24
const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const

/** Marks of the layout, words and pictures too, as components/marks draws them. */
export function paintDrawing(pen: Pen, marks: readonly Mark[], c: Palette = pen.c): void {
  for (const mark of marks) {
    if (mark.type === 'text') paintText(pen, mark, c)
    else if (mark.type === 'icon') paintIcon(pen, mark, c)
    else if (mark.type === 'image') paintImage(pen, mark, c)
    else paintShape(pen.ctx, mark, c)
  }
}

function paintText(pen: Pen, mark: TextMark, c: Palette): void {
  const { ctx } = pen
  const font = `${mark.weight} ${mark.size}px ${c.font}`
  if (font !== pen.font) {
    ctx.font = font
    pen.font = font
  }
  ctx.textAlign = ANCHORS[mark.anchor ?? 'start']
  ctx.fillStyle = c[mark.fill]
  for (let i = 0; i < mark.lines.length; i++) {
    ctx.fillText(mark.lines[i] as string, mark.x + (i === 0 ? (mark.indent ?? 0) : 0), mark.y + i * mark.lineHeight)
  }
}

function paintIcon({ ctx }: Pen, mark: IconMark, c: Palette): void {
  const k = mark.size / GRID
  const path = iconShape(mark)
  ctx.translate(mark.x, mark.y)
  ctx.scale(k, k)
  ctx.lineWidth = mark.strokeWidth ?? 2
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  if (mark.filled) {
    ctx.fillStyle = c[mark.color]
    ctx.fill(path)
  }
  ctx.strokeStyle = c[mark.color]
  ctx.stroke(path)
  ctx.scale(1 / k, 1 / k)
  ctx.translate(-mark.x, -mark.y)
}

function paintImage(pen: Pen, { assetId, x, y, w, h, r }: ImageMark, c: Palette): void {
  const { ctx } = pen
  const picture = pen.picture(assetId)
  ctx.save()
  ctx.beginPath()
  ctx.roundRect(x, y, w, h, r ?? 0)
  if (picture) {
    ctx.clip()
    // As large as it must be to fill its frame; what is too much is cut off on both sides.
    const k = Math.max(w / picture.naturalWidth, h / picture.naturalHeight)
    const [pw, ph] = [picture.naturalWidth * k, picture.naturalHeight * k]
    ctx.drawImage(picture, x + (w - pw) / 2, y + (h - ph) / 2, pw, ph)
  } else {
    ctx.fillStyle = c.ground2
    ctx.fill()
  }
  ctx.restore()
}
