import type { Box } from '../../../shared/layout/scene.ts'
import type { Point } from './dropPlace.ts'
import { columnAt, overlap, type SceneIndex } from './sceneIndex.ts'

/** The box between two corners, in any order. */
export function boxOf(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }
}

/** What a marquee takes: cards, touchpoints, steps and connections that it touches; never plates or channel stops. */
export function nodesInMarquee(index: SceneIndex, box: Box): string[] {
  const first = columnAt(index.scene, box.x)
  const last = columnAt(index.scene, box.x + box.w)
  const keys: string[] = []
  for (let c = Math.max(first, 0); c <= last; c++) {
    for (const node of index.inColumn(c)) {
      if (node.kind !== 'touchpoint' && node.kind !== 'card' && node.kind !== 'step') continue
      if (overlap(node.box, box)) keys.push(node.key)
    }
  }
  // Cards, once touched, are meant; a step only where nothing else is.
  const cards = keys.filter((k) => !k.startsWith('step:'))
  return cards.length > 0 ? cards : keys
}

/** The smallest box around all. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((b) => b.x))
  const y = Math.min(...boxes.map((b) => b.y))
  return {
    x,
    y,
    w: Math.max(...boxes.map((b) => b.x + b.w)) - x,
    h: Math.max(...boxes.map((b) => b.y + b.h)) - y,
  }
}
