import type { SceneNode } from '../../../shared/layout/scene.ts'
import { TEXT_ASCENT, TEXT_DESCENT, TEXT_UNITS } from '../../../shared/layout/text/metrics.generated.ts'
import { writtenMark } from './writtenMark.ts'

/** A field exactly over a text: map px from the map's top left corner, and its type. */
export interface EditorPlace {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly size: number
  readonly leading: number
  readonly weight: number
  readonly indent: number
  readonly centred: boolean
}

/** px kept free at the right of the text, as the layout keeps it. */
const RIGHT: Readonly<Partial<Record<SceneNode['kind'], number>>> = {
  touchpoint: 8,
  stage: 22,
  step: 4,
  card: 4,
  lane: 3,
}

/** @param column width of a column, for connections without a label */
export function editorPlace(node: SceneNode, column: number): EditorPlace {
  const mark = writtenMark(node)
  const { box } = node
  if (node.kind === 'connection') {
    const w = column - 10
    const cx = box.x + (mark ? mark.x : box.w / 2)
    const y = mark ? box.y + mark.y - 11 : box.y + box.h - 18
    return { x: cx - w / 2, y, w, size: 12, leading: 15, weight: 600, indent: 0, centred: true }
  }
  if (!mark)
    return { x: box.x + 4, y: box.y + 2, w: box.w - 8, size: 13, leading: 16, weight: 500, indent: 0, centred: false }
  const baseline = mark.lineHeight / 2 + ((TEXT_ASCENT - TEXT_DESCENT) / TEXT_UNITS / 2) * mark.size
  return {
    x: box.x + mark.x,
    y: box.y + mark.y - baseline,
    // A hair more, so that rounding never breaks a line that the layout kept whole.
    w: box.w - mark.x - (RIGHT[node.kind] ?? 4) + 0.5,
    size: mark.size,
    leading: mark.lineHeight,
    weight: mark.weight,
    indent: mark.indent ?? 0,
    centred: false,
  }
}
