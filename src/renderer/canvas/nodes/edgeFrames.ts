import type { SceneNode } from '../../../shared/layout/scene.ts'

/** How far outside its box a kind wears the cobalt edge, and how round. */
const EDGES: Readonly<Partial<Record<SceneNode['kind'], { out: number; r: number }>>> = {
  touchpoint: { out: 0.25, r: 8.5 },
  stage: { out: -3, r: 2 },
  lane: { out: -3, r: 4 },
  persona: { out: -2, r: 6 },
  station: { out: 4, r: 10 },
  channelStop: { out: 2, r: 12 },
}

/** One frame around what is chosen, in the px of its box. */
export interface EdgeFrame {
  /** A gap between the thing and what lies beneath, not the edge itself. */
  readonly gap: boolean
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly r: number
}

/** What something wears while it is chosen, the lowest first. */
export function edgeFrames(node: SceneNode): EdgeFrame[] {
  const { out, r } = EDGES[node.kind] ?? { out: 3, r: 6 }
  const { w, h } = node.box
  const at = (by: number) => ({ x: -by, y: -by, width: Math.max(0, w + 2 * by), height: Math.max(0, h + 2 * by) })
  const edge = { gap: false, rect: at(out), r }
  return node.kind === 'touchpoint' ? [{ gap: true, rect: at(out + 3), r: r + 3 }, edge] : [edge]
}
