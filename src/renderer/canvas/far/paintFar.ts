import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { columnAt, type SceneIndex } from '../scene/sceneIndex.ts'
import type { Size, View } from '../view/viewport.ts'
import { CHUNK, type Chunk, farIndex, wireOf } from './chunks.ts'
import { LINE_ONLY } from './farZoom.ts'
import { keyStations } from './keyStations.ts'
import { farLooks } from './looks.ts'
import { type Context, paintMarks, pathOf } from './paintMarks.ts'
import { type Brush, LETTERS, paintMoment, paintNode } from './paintNode.ts'
import type { Palette } from './palette.ts'

export interface FarPicture {
  readonly index: SceneIndex
  readonly doc: JourneyDoc
  readonly view: View
  readonly pane: Size
  /** Node keys. */
  readonly selected: ReadonlySet<string>
  readonly hover: string | null
  /** The step whose column says "you are here". */
  readonly here: string | null
  /** The step whose stations say so, see nodes/nodeState. */
  readonly stationsHere: string | null
  /** Where the keyboard stands, and where its ring is drawn. */
  readonly focus: string | null
  readonly ring: string | null
  /** What a filter leaves in full colour; null: everything. */
  readonly isDim: ((node: SceneNode) => boolean) | null
  /** What the pointer carries. */
  readonly inHand: (node: SceneNode) => boolean
}

/** px on screen */
const LEAST_LINE = 3

/** Draws everything in sight but the headers. @param dpr device px for one of the pane */
export function paintFar(ctx: Context, picture: FarPicture, c: Palette, dpr: number): void {
  const { index, doc, view, pane } = picture
  const { scene } = index
  const { zoom } = view
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0)
  ctx.fillStyle = c.ground
  ctx.fillRect(0, 0, pane.w, pane.h)
  ctx.setTransform(dpr * zoom, 0, 0, dpr * zoom, dpr * view.x, dpr * view.y)
  paintMarks(ctx, scene.grounds, c)
  const first = columnAt(scene, -view.x / zoom)
  const last = columnAt(scene, (pane.w - view.x) / zoom)
  if (first < 0) return
  const here = picture.here === null ? undefined : scene.columns[index.columnOf.get(picture.here) ?? -1]
  if (here) {
    ctx.fillStyle = c.sunTint
    ctx.fillRect(here.x, scene.headH, here.w, scene.size.h - scene.headH)
  }
  const only = zoom < LINE_ONLY ? keyStations(index) : null
  let fontNow = ''
  const chunks: Chunk[] = []
  const far = farIndex(index)
  for (let i = Math.floor(first / CHUNK); i <= Math.floor(last / CHUNK); i++) chunks.push(far.chunk(i))
  // The line stays thick enough to lead the eye.
  const thick = Math.max(1, LEAST_LINE / (scene.density === 'compact' ? 10 : 13) / zoom)
  for (const chunk of chunks) {
    // Neighbours overlap a little: what is drawn twice would be darker.
    ctx.save()
    ctx.beginPath()
    ctx.rect(chunk.span.from, 0, chunk.span.to - chunk.span.from, scene.size.h)
    ctx.clip()
    if (!only) paintMarks(ctx, chunk.rules, c)
    paintMarks(ctx, chunk.curves, c, thick)
    ctx.restore()
  }

  const b: Brush = {
    ctx,
    c,
    zoom,
    looks: farLooks(doc),
    write(text, x, y, { weight, color, centred }) {
      ctx.setTransform(dpr, 0, 0, dpr, 0, 0)
      const font = `${weight} ${LETTERS}px ${c.font}`
      if (font !== fontNow) {
        ctx.font = font
        fontNow = font
      }
      ctx.fillStyle = color
      ctx.textAlign = centred ? 'center' : 'left'
      ctx.fillText(text, x * zoom + view.x, y * zoom + view.y)
      ctx.setTransform(dpr * zoom, 0, 0, dpr * zoom, dpr * view.x, dpr * view.y)
    },
  }
  if (!only) paintWires(b, chunks, picture)
  const late: SceneNode[] = []
  const moments: SceneNode[] = []
  for (let i = Math.max(0, first - 1); i <= last + 1; i++) {
    const number = scene.columns[i]?.number ?? null
    for (const node of index.inColumn(i)) {
      if (node.kind === 'station') late.push(node)
      else if (node.kind === 'moment') moments.push(node)
      else if (!only) paint(b, node, picture, number)
    }
  }
  for (const node of late) if (!only || only.has(node.key)) paint(b, node, picture, null)
  for (const node of moments) paintMoment(b, node)
  paintEdges(b, picture, first, last)
}

function paint(b: Brush, node: SceneNode, picture: FarPicture, number: string | null): void {
  const faint = picture.inHand(node) ? 0.25 : picture.isDim?.(node) ? 0.35 : 1
  if (faint < 1) b.ctx.globalAlpha = faint
  paintNode(b, node, number)
  if (faint < 1) b.ctx.globalAlpha = 1
}

const joined = new WeakMap<Chunk, Path2D>()

/** All wires of a stretch in one stroke; those that are chosen once more, in the line's colour. */
function paintWires(b: Brush, chunks: readonly Chunk[], { selected, hover }: FarPicture): void {
  const { ctx, c, zoom } = b
  ctx.lineCap = 'butt'
  ctx.lineJoin = 'round'
  ctx.lineWidth = Math.max(1.6, 0.8 / zoom)
  ctx.strokeStyle = c.ink2
  for (const chunk of chunks) ctx.stroke(wires(chunk))
  for (const chunk of chunks) {
    for (const node of chunk.connections) {
      const chosen = selected.has(node.key)
      const wire = chosen || node.key === hover ? wireOf(node) : undefined
      if (!wire) continue
      const [x, y] = [node.box.x + (wire.x ?? 0), node.box.y + (wire.y ?? 0)]
      ctx.translate(x, y)
      ctx.lineWidth = (chosen ? 3 : 2) / zoom
      ctx.strokeStyle = chosen ? c.line : c.ink
      ctx.stroke(pathOf(wire))
      ctx.translate(-x, -y)
    }
  }
}

function wires(chunk: Chunk): Path2D {
  let path = joined.get(chunk)
  if (!path) {
    path = new Path2D()
    for (const node of chunk.connections) {
      const wire = wireOf(node)
      if (wire) path.addPath(pathOf(wire), { e: node.box.x + (wire.x ?? 0), f: node.box.y + (wire.y ?? 0) })
    }
    joined.set(chunk, path)
  }
  return path
}

/** Edges of what is chosen or under the pointer, equally wide on screen at any zoom. */
function paintEdges(
  { ctx, c, zoom }: Brush,
  { index, selected, hover }: FarPicture,
  first: number,
  last: number,
): void {
  const edge = (node: SceneNode, color: string, width: number): void => {
    const out = width / 2 / zoom
    ctx.beginPath()
    ctx.roundRect(node.box.x - out, node.box.y - out, node.box.w + 2 * out, node.box.h + 2 * out, 8)
    ctx.lineWidth = width / zoom
    ctx.strokeStyle = color
    ctx.stroke()
  }
  const over = hover ? index.nodes.get(hover) : undefined
  if (over && over.kind !== 'connection' && over.kind !== 'stage' && over.kind !== 'lane') edge(over, c.ink, 1.5)
  if (selected.size === 0) return
  for (let i = first; i <= last; i++) {
    for (const node of index.inColumn(i)) if (selected.has(node.key)) edge(node, c.line, 2.5)
  }
}
