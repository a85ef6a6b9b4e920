import type { SceneNode } from '../../../shared/layout/scene.ts'
import { CHUNK, type Chunk, farIndex, wireOf } from '../far/chunks.ts'
import type { FarPicture } from '../far/paintFar.ts'
import { paintMarks, pathOf } from '../far/paintMarks.ts'
import { edgeFrames } from '../nodes/edgeFrames.ts'
import { pathEnds } from '../scene/pathEnds.ts'
import { columnAt, stationStep } from '../scene/sceneIndex.ts'
import { type Pen, paintDrawing } from './paintDrawing.ts'

/** How far a drawing may reach beyond its box, map px. */
const BEYOND = 40

/** Draws all that the document draws near, but the headers. @param dpr device px for one of the pane */
export function paintNear(pen: Pen, picture: FarPicture, dpr: number): void {
  const { ctx, c } = pen
  const { index, view, pane } = picture
  const { scene } = index
  const { zoom } = view
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0)
  ctx.fillStyle = c.ground
  ctx.fillRect(0, 0, pane.w, pane.h)
  ctx.setTransform(dpr * zoom, 0, 0, dpr * zoom, dpr * view.x, dpr * view.y)
  const left = -view.x / zoom - BEYOND
  const right = (pane.w - view.x) / zoom + BEYOND
  const top = -view.y / zoom - BEYOND
  const bottom = (pane.h - view.y) / zoom + BEYOND
  const first = columnAt(scene, left)
  const last = columnAt(scene, right)
  paintMarks(ctx, scene.grounds, c)
  if (first >= 0) {
    const here = picture.here === null ? undefined : scene.columns[index.columnOf.get(picture.here) ?? -1]
    if (here) {
      ctx.fillStyle = c.sunTint
      ctx.fillRect(here.x, scene.headH, here.w, scene.size.h - scene.headH)
    }
    const far = farIndex(index)
    const chunks: Chunk[] = []
    for (let i = Math.floor(first / CHUNK); i <= Math.floor(last / CHUNK); i++) chunks.push(far.chunk(i))
    paintAcross(pen, chunks, picture, dpr)
    const seen = ({ box }: SceneNode): boolean =>
      box.y < bottom && box.y + box.h > top && box.x < right && box.x + box.w > left
    const wires = new Set<SceneNode>()
    for (const chunk of chunks) for (const node of chunk.connections) if (seen(node)) wires.add(node)
    for (const node of wires) paintOne(pen, node, picture)
    const late: SceneNode[] = []
    const moments: SceneNode[] = []
    for (let i = Math.max(0, first - 1); i <= last + 1; i++) {
      for (const node of index.inColumn(i)) {
        if (!seen(node)) continue
        if (node.kind === 'station') late.push(node)
        else if (node.kind === 'moment') moments.push(node)
        else paintOne(pen, node, picture)
      }
    }
    for (const node of late) paintOne(pen, node, picture)
    for (const node of moments) paintOne(pen, node, picture)
  }
}

/** Rules and curves, stretch by stretch. */
function paintAcross(pen: Pen, chunks: readonly Chunk[], { index, view }: FarPicture, dpr: number): void {
  const { ctx } = pen
  const { h } = index.scene.size
  // Whole device px: a seam that lies between two would show.
  const snapped = (x: number): number => (Math.round((x * view.zoom + view.x) * dpr) / dpr - view.x) / view.zoom
  for (const { span, rules, curves } of chunks) {
    const from = snapped(span.from)
    ctx.save()
    ctx.beginPath()
    ctx.rect(from, -BEYOND, snapped(span.to) - from, h + 2 * BEYOND)
    ctx.clip()
    pen.font = ''
    paintDrawing(pen, rules)
    paintDrawing(pen, curves)
    ctx.restore()
    pen.font = ''
  }
}

/** A thing with everything that it wears. */
export function paintOne(pen: Pen, node: SceneNode, picture: FarPicture): void {
  const { ctx, c } = pen
  const { x, y, w, h } = node.box
  const { selected, isDim, stationsHere } = picture
  const stands = node.kind === 'station' || node.kind === 'channelStop'
  const chosen = stands ? picture.focus === node.key && selected.has(recordKey(node)) : selected.has(node.key)
  const dim = !chosen && isDim?.(node) === true
  ctx.translate(x, y)
  if (dim) ctx.globalAlpha = 0.35
  const here = stationsHere !== null && node.kind === 'station' && stationsHere === stationStep(node.id)
  paintDrawing(pen, node.marks, here ? { ...c, ground: c.sunTint } : c)
  if (dim) ctx.globalAlpha = 1
  if (chosen) {
    if (node.kind === 'connection') paintChosenWire(pen, node, selected.size <= 1)
    else {
      for (const { rect, gap, r } of edgeFrames(node)) {
        ctx.beginPath()
        ctx.roundRect(rect.x, rect.y, rect.width, rect.height, r)
        ctx.lineWidth = gap ? 3 : 3.5
        ctx.strokeStyle = gap ? c.ground : c.line
        ctx.stroke()
      }
    }
  }
  if (picture.ring === node.key && node.kind !== 'connection') {
    ctx.beginPath()
    ctx.roundRect(-7, -7, w + 14, h + 14, 14)
    ctx.lineWidth = 2
    ctx.strokeStyle = c.focus
    ctx.stroke()
  }
  ctx.translate(-x, -y)
}

const recordKey = (node: SceneNode): string =>
  node.kind === 'station' ? `step:${stationStep(node.id)}` : `touchpoint:${node.id}`

function paintChosenWire({ ctx, c }: Pen, node: SceneNode, alone: boolean): void {
  const wire = wireOf(node)
  if (!wire) return
  const [x, y] = [wire.x ?? 0, wire.y ?? 0]
  ctx.translate(x, y)
  ctx.lineWidth = 3.5
  ctx.lineJoin = 'round'
  ctx.lineCap = 'butt'
  ctx.strokeStyle = c.line
  ctx.stroke(pathOf(wire))
  const ends = alone ? pathEnds(wire.d) : null
  for (const end of ends ? [ends.from, ends.to] : []) {
    ctx.beginPath()
    ctx.arc(end.x, end.y, 6, 0, 7)
    ctx.fillStyle = c.paper
    ctx.fill()
    ctx.lineWidth = 3
    ctx.stroke()
  }
  ctx.translate(-x, -y)
}
