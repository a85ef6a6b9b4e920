import type { SceneNode } from '../../../shared/layout/scene.ts'
import { columnAt, type SceneIndex } from '../scene/sceneIndex.ts'
import { CHUNK, farIndex, wireOf } from './chunks.ts'
import { distanceToPath } from './distance.ts'
import { LINE_ONLY } from './farZoom.ts'
import { keyStations } from './keyStations.ts'

/** px on screen by which a thing may be missed. */
const NEAR = 4

/** What is drawn on top is hit first. */
const ORDER: readonly SceneNode['kind'][] = ['station', 'channelStop', 'touchpoint', 'card', 'measured', 'step']

/**
 * What the pointer means on the far view, drawn without elements.
 * @param x map px
 * @param y map px
 * @returns the key of the node; null over free ground
 */
export function farHit(index: SceneIndex, x: number, y: number, zoom: number): string | null {
  const slack = NEAR / zoom
  const column = columnAt(index.scene, x)
  if (column < 0 || x < index.scene.headerW) return null
  const near: SceneNode[] = []
  for (let c = column - 1; c <= column + 1; c++) {
    for (const node of index.inColumn(c)) if (distance(node, x, y) <= slack) near.push(node)
  }
  const only = zoom < LINE_ONLY ? keyStations(index) : null
  for (const kind of ORDER) {
    const found = near.filter((n) => n.kind === kind && (!only || only.has(n.key)))
    const best = found.reduce<SceneNode | null>((a, b) => (a && distance(a, x, y) <= distance(b, x, y) ? a : b), null)
    if (best) return best.key
  }
  return only ? null : wireAt(index, x, y, slack)
}

/** From a point to a box, 0 within it. */
function distance({ box }: SceneNode, x: number, y: number): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.w), Math.max(box.y - y, 0, y - box.y - box.h))
}

function wireAt(index: SceneIndex, x: number, y: number, slack: number): string | null {
  const chunk = farIndex(index).chunk(Math.max(0, Math.floor(columnAt(index.scene, x) / CHUNK)))
  let best: string | null = null
  let least = slack
  for (const node of chunk.connections) {
    if (distance(node, x, y) > slack) continue
    const wire = wireOf(node)
    if (!wire) continue
    const away = distanceToPath(wire.d, x - node.box.x - (wire.x ?? 0), y - node.box.y - (wire.y ?? 0))
    if (away > least) continue
    least = away
    best = node.key
  }
  return best
}
