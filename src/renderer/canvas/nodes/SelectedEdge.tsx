import type { SceneNode } from '../../../shared/layout/scene.ts'
import { edgeFrames } from './edgeFrames.ts'
import styles from './SceneNodeView.module.css'

export function SelectedEdge({ node }: { node: SceneNode }) {
  return edgeFrames(node).map(({ gap, rect, r }) => (
    <rect key={String(gap)} className={gap ? styles.gap : styles.edge} {...rect} rx={r} />
  ))
}
