import type { Box } from '../../../shared/layout/scene.ts'
import { layoutWords } from '../../state/words.ts'
import { WORDS_FROM } from '../far/FarSigns.tsx'
import type { FarPicture } from '../far/paintFar.ts'
import type { Context } from '../far/paintMarks.ts'
import type { Pen } from './paintDrawing.ts'

/** px, as in far/far.module.css */
const TIP = 7
const BADGE = 16

/** The signs of the stages from far away, as far/FarSigns draws them. @param at where their band lies, px of the pane */
export function paintFarSigns(pen: Pen, picture: FarPicture, dpr: number, { x: left, w: pane, h }: Box): void {
  const { ctx, c } = pen
  const { index, view, selected, doc } = picture
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0)
  ctx.font = `800 ${c.signSize}px ${c.font}`
  pen.font = ''
  ctx.textBaseline = 'middle'
  for (const stage of index.scene.stages) {
    const from = stage.x * view.zoom + view.x - left
    const wide = stage.w * view.zoom
    if (from + wide < 0 || from > pane) continue
    const w = Math.max(1, wide - 1)
    const chosen = selected.has(`stage:${stage.stageId}`)
    const [ground, on] = chosen ? [c.line, c.onLine] : [c.sign, c.onSign]
    ctx.fillStyle = ground
    ctx.beginPath()
    ctx.moveTo(from, 0)
    ctx.lineTo(from + w - TIP, 0)
    ctx.lineTo(from + w, h / 2)
    ctx.lineTo(from + w - TIP, h)
    ctx.lineTo(from, h)
    ctx.closePath()
    ctx.fill()
    if (wide < 22) continue
    // The words of a long stage stay in sight while its beginning is already behind the lanes.
    const hidden = Math.min(Math.max(0, -from), Math.max(0, wide - 120))
    const x = from + hidden + (wide < WORDS_FROM ? 3 : 7)
    const number = String(stage.number)
    const badge = Math.max(BADGE, ctx.measureText(number).width)
    ctx.fillStyle = c.onSign
    ctx.beginPath()
    ctx.roundRect(x, (h - BADGE) / 2, badge, BADGE, 8)
    ctx.fill()
    ctx.fillStyle = c.sign
    ctx.textAlign = 'center'
    ctx.fillText(number, x + badge / 2, h / 2 + 0.5)
    if (wide < WORDS_FROM) continue
    const name = doc.stages.find((g) => g.id === stage.stageId)?.name.trim() || layoutWords().unnamedStage
    const start = x + badge + 5
    ctx.fillStyle = on
    ctx.textAlign = 'left'
    ctx.fillText(fitting(ctx, name, from + w - 10 - start), start, h / 2 + 0.5)
  }
  ctx.textBaseline = 'alphabetic'
}

/** As much of a text as there is room for, with the sign that there is more. @param w px */
function fitting(ctx: Context, text: string, w: number): string {
  if (ctx.measureText(text).width <= w) return text
  let low = 0
  let high = text.length
  while (low < high) {
    const mid = (low + high + 1) >> 1
    if (ctx.measureText(`${text.slice(0, mid)}…`).width <= w) low = mid
    else high = mid - 1
  }
  return `${text.slice(0, low)}…`
}
