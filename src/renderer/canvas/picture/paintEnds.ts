import type { Scene } from '../../../shared/layout/scene.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { useLook } from '../../state/lookStore.ts'
import type { FarPicture } from '../far/paintFar.ts'
import type { Pen } from './paintDrawing.ts'

/** px of letters, of the plus and of the room beside them, as in layers/ends.module.css */
const SIZE = 13
const PLUS = 16
const GAP = 6
const HEIGHT = 32
const PAD = { left: 10.5, right: 13.5 }

/** The buttons that make the map longer or deeper, as the document draws them at rest. */
export function paintEnds(pen: Pen, { index }: FarPicture, of: 'lanes' | 'stages' | 'steps'): void {
  const { scene } = index
  const { t } = useLanguage.getState().i18n
  if (of === 'lanes') {
    const last = scene.rows.at(-1)
    const y = last ? last.y + last.h : scene.headH
    button(pen, t('map.add.laneShort'), 6, y + 8, scene.headerW - 12)
    for (const row of scene.rows) if (row.collapsed && row.laneId !== null) folded(pen, scene.headerW - 15, row.y + 14)
  } else if (of === 'stages') {
    if (useLook.getState().focusStageId !== null) return
    const last = scene.stages.at(-1)
    button(pen, t('map.add.stage'), (last ? last.x + last.w : scene.headerW) + 6, scene.headH / 2 - 16)
  } else steps(pen, scene, t('map.add.step'))
}

function steps(pen: Pen, scene: Scene, text: string): void {
  const row = scene.rows.find((r) => r.role === 'actions')
  const last = scene.columns.at(-1)
  if (!row || !last) return
  for (const c of scene.columns) if (c.stepId === null) button(pen, text, c.x + 6, row.y + 6, c.w - 12)
  if (last.stepId !== null) button(pen, text, last.x + last.w + 8, row.y + 6)
}

function button(pen: Pen, text: string, x: number, y: number, wide?: number): void {
  const { ctx, c } = pen
  const font = `600 ${SIZE}px ${c.font}`
  if (pen.font !== font) {
    ctx.font = font
    pen.font = font
  }
  const w = wide ?? PAD.left + PLUS + GAP + ctx.measureText(text).width + PAD.right
  ctx.beginPath()
  ctx.roundRect(x + 0.75, y + 0.75, w - 1.5, HEIGHT - 1.5, 7.25)
  ctx.lineWidth = 1.5
  ctx.lineCap = 'butt'
  ctx.strokeStyle = c.ruleStrong
  ctx.setLineDash([3, 3])
  ctx.stroke()
  ctx.setLineDash([])
  plus(pen, x + PAD.left, y + (HEIGHT - PLUS) / 2)
  ctx.fillStyle = c.ink2
  ctx.textAlign = 'left'
  ctx.fillText(text, x + PAD.left + PLUS + GAP, y + HEIGHT / 2 + SIZE * 0.36)
}

function plus({ ctx, c }: Pen, x: number, y: number): void {
  ctx.beginPath()
  const [from, middle, to] = [(PLUS * 5) / 24, PLUS / 2, (PLUS * 19) / 24]
  ctx.moveTo(x + from, y + middle)
  ctx.lineTo(x + to, y + middle)
  ctx.moveTo(x + middle, y + from)
  ctx.lineTo(x + middle, y + to)
  ctx.lineWidth = (2.6 * PLUS) / 24
  ctx.lineCap = 'round'
  ctx.strokeStyle = c.ink2
  ctx.stroke()
}

/** The sign of a lane that is folded up. */
function folded(pen: Pen, cx: number, cy: number): void {
  const { ctx, c } = pen
  ctx.beginPath()
  ctx.moveTo(cx - 2, cy - 4)
  ctx.lineTo(cx + 2, cy)
  ctx.lineTo(cx - 2, cy + 4)
  ctx.lineWidth = 1.5
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.strokeStyle = c.ink3
  ctx.stroke()
}
