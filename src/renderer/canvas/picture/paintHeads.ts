import type { Mark } from '../../../shared/layout/mark.ts'
import type { Box, Scene, SceneNode } from '../../../shared/layout/scene.ts'
import type { FarPicture } from '../far/paintFar.ts'
import { clipMark } from '../scene/clipMark.ts'
import { markExtent } from '../scene/markBounds.ts'
import { plateMarks, quietPlates } from '../scene/plates.ts'
import { type Pen, paintDrawing } from './paintDrawing.ts'
import { paintEnds } from './paintEnds.ts'
import { paintFarSigns } from './paintFarSigns.ts'
import { paintOne } from './paintNear.ts'
import { paintPinned } from './paintPinned.ts'

/** The parts of the headers, each on a canvas of its own. */
export type HeadPart = 'plates' | 'lanes' | 'signs' | 'corner'

/**
 * Draws one part of what stays in sight.
 * @param pen its context begins at the part's top left corner
 * @param at where the part lies, px of the pane
 */
export function paintHead(pen: Pen, part: HeadPart, picture: FarPicture, dpr: number, at: Box): void {
  const { ctx, c } = pen
  const { index, view } = picture
  const { scene } = index
  const { x, y, zoom } = view
  const nodes = (kind: SceneNode['kind']): SceneNode[] => index.heads.filter((n) => n.kind === kind)
  const onMap = (dx: number, dy: number): void => ctx.setTransform(dpr * zoom, 0, 0, dpr * zoom, dpr * dx, dpr * dy)
  if (part === 'plates') {
    onMap(0, y - at.y)
    paintDrawing(pen, plates(scene))
    return
  }
  ctx.fillStyle = c.ground
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height)
  if (part === 'lanes') {
    onMap(0, y - at.y)
    paintDrawing(pen, scene.grounds)
    paintDrawing(pen, laneRules(scene))
    for (const node of nodes('lane')) paintOne(pen, node, picture)
    paintEnds(pen, picture, 'lanes')
    edge(pen, dpr, at)
  } else if (part === 'corner') {
    onMap(0, 0)
    for (const node of nodes('persona')) paintOne(pen, node, picture)
    edge(pen, dpr, at)
    ctx.fillRect(0, at.h - c.hair, at.w, c.hair)
  } else if (at.h > scene.headH * zoom) paintFarSigns(pen, picture, dpr, at)
  else {
    onMap(x - at.x, 0)
    for (const node of nodes('stage')) {
      const from = node.box.x * zoom + x - at.x
      if (from < at.w && from + node.box.w * zoom > -20) paintOne(pen, node, picture)
    }
    paintPinned(pen, picture)
    paintEnds(pen, picture, 'stages')
  }
}

/** The hair line at the right of the headers. */
function edge({ ctx, c }: Pen, dpr: number, { w, h }: Box): void {
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0)
  ctx.fillStyle = c.rule
  ctx.fillRect(w - c.hair, 0, c.hair, h)
}

const rules = new WeakMap<Scene, readonly Mark[]>()

/** The rules that reach into the column of lane headers. */
export function laneRules(scene: Scene): readonly Mark[] {
  let known = rules.get(scene)
  if (!known) {
    const own = new Set(plateMarks(scene))
    const span = { from: 0, to: scene.headerW }
    known = scene.rules
      .filter((m) => !own.has(m) && m.type !== 'text' && markExtent(m).from < scene.headerW - 30)
      .map((m) => clipMark(m, span))
    rules.set(scene, known)
  }
  return known
}

const known = new WeakMap<Scene, readonly Mark[]>()

function plates(scene: Scene): readonly Mark[] {
  let marks = known.get(scene)
  if (!marks) {
    marks = [...quietPlates(scene), ...plateMarks(scene)]
    known.set(scene, marks)
  }
  return marks
}

/** How far to the right the plates reach, map px. */
export function platesWidth(scene: Scene): number {
  return Math.max(1, ...plates(scene).map((m) => (m.type === 'rect' ? m.x + m.w : 0))) + 4
}
