import type { SceneNode } from '../../../shared/layout/scene.ts'
import type { FarPicture } from '../far/paintFar.ts'
import { type Pin, pinOf, type SignWords, signWords } from '../scene/pinnedSign.ts'
import type { SceneIndex } from '../scene/sceneIndex.ts'
import type { View } from '../view/viewport.ts'
import { type Pen, paintDrawing } from './paintDrawing.ts'

interface Pinned {
  readonly node: SceneNode
  readonly words: SignWords
  readonly pin: Pin
}

const known = new WeakMap<SceneNode, SignWords>()

/** The sign whose beginning is behind the lanes, and where its words stand; null where none has to move. */
export function pinnedAt(index: SceneIndex, view: View): Pinned | null {
  const from = Math.round(index.scene.headerW - view.x / view.zoom)
  const stage = index.scene.stages.findLast((s) => s.x < from)
  const node = stage && index.nodes.get(`stage:${stage.stageId}`)
  if (!node) return null
  const words = known.get(node) ?? signWords(node)
  known.set(node, words)
  const pin = pinOf(node, words, from)
  return pin && { node, words, pin }
}

/** px above and below the words that the sign's edge keeps for itself, as in layers/PinnedSign. */
const EDGE = 5

/** Draws it onto the band of signs, whose context has the map's px. */
export function paintPinned(pen: Pen, { index, view }: FarPicture): void {
  const pinned = pinnedAt(index, view)
  if (!pinned) return
  const { node, words, pin } = pinned
  const { ctx, c } = pen
  const x = node.box.x + pin.by
  ctx.translate(x, 0)
  ctx.fillStyle = c.sign
  ctx.fillRect(0, EDGE, pin.w, node.box.h - 2 * EDGE)
  paintDrawing(pen, words.marks)
  ctx.translate(-x, 0)
}
