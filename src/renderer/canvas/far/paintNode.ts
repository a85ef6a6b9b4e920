import { type IconName, iconPath } from '../../../shared/layout/icon.ts'
import type { Box, SceneNode } from '../../../shared/layout/scene.ts'
import { measure } from '../../../shared/layout/text/measure.ts'
import type { ColorRole } from '../../../shared/layout/theme.ts'
import { isAlarmed } from '../../state/measuredStore.ts'
import type { FarLook, FarLooks } from './looks.ts'
import { type Context, paintMarks } from './paintMarks.ts'
import type { Palette } from './palette.ts'

/** What the painters of single things share. */
export interface Brush {
  readonly ctx: Context
  readonly c: Palette
  readonly zoom: number
  readonly looks: FarLooks
  /** Writes at a point of the map with letters of a fixed size on screen: a size per zoom would be shaped anew. */
  write(text: string, x: number, y: number, style: { weight: 600 | 700; color: string; centred?: boolean }): void
}

/** px on screen */
export const LETTERS = 11

const icons = new Map<IconName, Path2D>()

function paintIcon(
  b: Brush,
  name: IconName,
  cx: number,
  cy: number,
  size: number,
  color: string,
  filled = false,
): void {
  let path = icons.get(name)
  if (!path) {
    path = new Path2D(iconPath(name))
    icons.set(name, path)
  }
  const { ctx } = b
  const k = size / 24
  ctx.translate(cx - size / 2, cy - size / 2)
  ctx.scale(k, k)
  ctx.lineWidth = 2.4
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.strokeStyle = color
  ctx.stroke(path)
  if (filled) {
    ctx.fillStyle = color
    ctx.fill(path)
  }
  ctx.scale(1 / k, 1 / k)
  ctx.translate(size / 2 - cx, size / 2 - cy)
}

function shape(ctx: Context, of: FarLook['shape'], cx: number, cy: number, r: number): void {
  ctx.beginPath()
  if (of === 'square') ctx.roundRect(cx - r, cy - r, 2 * r, 2 * r, r / 5)
  else if (of === 'diamond') {
    const d = r * 1.2
    ctx.moveTo(cx, cy - d)
    ctx.lineTo(cx + d, cy)
    ctx.lineTo(cx, cy + d)
    ctx.lineTo(cx - d, cy)
    ctx.closePath()
  } else ctx.arc(cx, cy, r, 0, 7)
}

/** px on screen below which an icon or a face is only a smudge. */
const ICON_FROM = 9

function paintTouchpoint(b: Brush, { x, y, w, h }: Box, look: FarLook, alarmed: boolean): void {
  const { ctx, c, zoom } = b
  ctx.beginPath()
  ctx.roundRect(x, y, w, h, 8)
  ctx.fillStyle = c.paper
  ctx.fill()
  ctx.lineWidth = Math.max(look.key ? 3 : 1.5, (look.key ? 1.3 : 0.7) / zoom)
  ctx.strokeStyle = look.key ? c.ink : c.ruleStrong
  ctx.stroke()
  const r = Math.min(26, h * 0.34, w * 0.34)
  const [cx, cy] = [x + w / 2, y + h / 2]
  shape(ctx, look.shape, cx, cy, r)
  if (look.shape === null) {
    ctx.lineWidth = Math.max(3, 1 / zoom)
    ctx.stroke()
  } else {
    ctx.fillStyle = c[look.color]
    ctx.fill()
    const size = r * 1.2
    if (look.icon && size * zoom >= ICON_FROM) paintIcon(b, look.icon, cx, cy, size, c.onCh)
  }
  if (alarmed) paintAlarm(b, x, y)
  if (!look.key) return
  // The star of a key touchpoint stays where the card's tab is.
  const R = Math.max(13, 5 / zoom)
  const [sx, sy] = [x + w - R * 0.7, y + R * 0.7]
  ctx.beginPath()
  ctx.arc(sx, sy, R, 0, 7)
  ctx.fillStyle = c.sun
  ctx.fill()
  ctx.lineWidth = Math.max(2, 0.9 / zoom)
  ctx.strokeStyle = c.ink
  ctx.stroke()
  paintIcon(b, 'star', sx, sy, R * 1.25, c.onSun, true)
}

/** Something here has fallen under its target: a triangle that points down, never smaller than can be seen. */
function paintAlarm({ ctx, c, zoom }: Brush, x: number, y: number): void {
  const r = Math.max(15, 6 / zoom)
  ctx.beginPath()
  ctx.moveTo(x - r * 0.3, y - r * 0.3)
  ctx.lineTo(x + r * 1.7, y - r * 0.3)
  ctx.lineTo(x + r * 0.7, y + r * 1.4)
  ctx.closePath()
  ctx.fillStyle = c.pain
  ctx.fill()
  ctx.lineWidth = Math.max(2, 0.9 / zoom)
  ctx.strokeStyle = c.paper
  ctx.stroke()
}

/** What was measured, as a solid card. */
function paintMeasured(b: Brush, { x, y, w, h }: Box): void {
  const { ctx, c } = b
  ctx.fillStyle = c.paper
  ctx.fillRect(x, y, w, h)
  ctx.fillStyle = c.ink
  ctx.fillRect(x, y, 6, h)
  paintWords(b, { x, y, w, h }, 'ink3', 12)
}

/** What its words were, as grey strokes. */
function paintWords({ ctx, c }: Brush, { x, y, w, h }: Box, color: ColorRole, left: number): void {
  ctx.fillStyle = c[color]
  const lines = Math.min(3, Math.max(1, Math.round(h / 18)))
  for (let i = 0; i < lines; i++) {
    const long = (w - left - 8) * (i === lines - 1 ? 0.6 : 1)
    ctx.fillRect(x + left, y + ((i + 0.5) * h) / lines - 2.5, long, 5)
  }
}

function paintCard(b: Brush, node: SceneNode): void {
  const { ctx, c } = b
  const { box } = node
  const kind = b.looks.cards.get(node.id)
  if (kind === 'image') {
    ctx.fillStyle = c.rule
    ctx.fillRect(box.x, box.y, box.w, box.h)
    return
  }
  if (kind === 'opportunity' || kind === 'evidence') {
    ctx.beginPath()
    ctx.roundRect(box.x, box.y, box.w, box.h, 4)
    ctx.fillStyle = c.paper
    ctx.fill()
    ctx.lineWidth = 2
    ctx.strokeStyle = c.ruleStrong
    ctx.stroke()
  }
  if (kind === 'pain' || kind === 'gain') {
    const up = kind === 'gain'
    const [cx, cy] = [box.x + 9, box.y + box.h / 2]
    ctx.beginPath()
    ctx.moveTo(cx - 8, cy + (up ? 7 : -7))
    ctx.lineTo(cx + 8, cy + (up ? 7 : -7))
    ctx.lineTo(cx, cy + (up ? -7 : 7))
    ctx.closePath()
    ctx.fillStyle = c[kind]
    ctx.fill()
  }
  paintWords(b, box, 'ruleStrong', kind === 'pain' || kind === 'gain' ? 24 : 6)
}

function paintStop(b: Brush, node: SceneNode): void {
  const { ctx, c } = b
  const look = b.looks.touchpoints.get(node.id)
  const { x, y, w, h } = node.box
  shape(ctx, look?.shape ?? 'disc', x + w / 2, y + h / 2, w / 2 - 3)
  ctx.fillStyle = c.paper
  ctx.fill()
  ctx.lineWidth = 5
  ctx.strokeStyle = c[look?.color ?? 'ruleStrong']
  ctx.stroke()
}

function paintStep(b: Brush, node: SceneNode, number: string | null): void {
  const { c, zoom } = b
  const { x, y, w, h } = node.box
  const size = LETTERS / zoom
  if (number && w * zoom > 26) {
    b.write(number, x + 4, y + Math.max(size * 0.85, h / 2 + size * 0.35), { weight: 600, color: c.ink2 })
  } else paintWords(b, node.box, 'ink3', 4)
}

/** One thing of the map, as much of it as can be told apart. @param number of a step, as its column says */
export function paintNode(b: Brush, node: SceneNode, number: string | null): void {
  switch (node.kind) {
    case 'touchpoint': {
      const look = b.looks.touchpoints.get(node.id)
      if (look) paintTouchpoint(b, node.box, look, isAlarmed(node.id))
      return
    }
    case 'card':
      paintCard(b, node)
      return
    case 'measured':
      paintMeasured(b, node.box)
      return
    case 'step':
      paintStep(b, node, number)
      return
    case 'channelStop':
      paintStop(b, node)
      return
    case 'station': {
      const { ctx } = b
      const ring = node.marks.find((m) => m.type === 'circle')
      if (ring?.type !== 'circle') return
      // A key station is never smaller than a fingertip of the mouse.
      const k = Math.max(
        1,
        (ring.fill === 'sun' || node.marks.filter((m) => m.type === 'circle').length > 1 ? 4.5 : 2) / (ring.r * b.zoom),
      )
      ctx.save()
      ctx.translate(node.box.x + ring.cx, node.box.y + ring.cy)
      ctx.scale(k, k)
      ctx.translate(-ring.cx, -ring.cy)
      // Its ring and face; the words beside it are left out.
      paintMarks(
        ctx,
        node.marks.filter((m) => m.type === 'circle'),
        b.c,
      )
      for (const m of node.marks) {
        if (m.type === 'icon' && m.size * b.zoom >= ICON_FROM - 2)
          paintIcon(b, m.icon, m.x + m.size / 2, m.y + m.size / 2, m.size, b.c[m.color])
      }
      ctx.restore()
    }
  }
}

/** The plate that names the best or the worst moment, its words as large as they must be. */
export function paintMoment(b: Brush, node: SceneNode): void {
  const { ctx, c, zoom } = b
  const text = node.marks.find((m) => m.type === 'text')?.lines[0]
  if (!text) return
  const size = LETTERS / zoom
  const w = measure(text, { size, weight: 700 }) + size
  const [cx, cy] = [node.box.x + node.box.w / 2, node.box.y + node.box.h / 2]
  ctx.fillStyle = c.ink
  ctx.beginPath()
  ctx.roundRect(cx - w / 2, cy - size * 0.8, w, size * 1.6, size * 0.3)
  ctx.fill()
  b.write(text, cx, cy + size * 0.35, { weight: 700, color: c.paper, centred: true })
}
