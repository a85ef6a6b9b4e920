import type { SceneNode } from '../../../shared/layout/scene.ts'
import styles from './SceneNodeView.module.css'

/** How far outside its box a kind wears the cobalt edge, and how round. */
const EDGES: Readonly<Partial<Record<SceneNode['kind'], { out: number; r: number }>>> = {
  touchpoint: { out: 0.25, r: 8.5 },
  stage: { out: -3, r: 2 },
  lane: { out: -3, r: 4 },
  persona: { out: -2, r: 6 },
  station: { out: 4, r: 10 },
  channelStop: { out: 2, r: 12 },
}

export function SelectedEdge({ node }: { node: SceneNode }) {
  const { out, r } = EDGES[node.kind] ?? { out: 3, r: 6 }
  const { w, h } = node.box
  const at = (by: number) => ({ x: -by, y: -by, width: Math.max(0, w + 2 * by), height: Math.max(0, h + 2 * by) })
  return (
    <>
      {node.kind === 'touchpoint' && <rect className={styles.gap} {...at(out + 3)} rx={r + 3} />}
      <rect className={styles.edge} {...at(out)} rx={r} />
    </>
  )
}
