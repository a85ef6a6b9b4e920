import type { PathMark } from '../../../shared/layout/mark.ts'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { pathEnds } from '../scene/pathEnds.ts'
import styles from './SceneNodeView.module.css'

/** What makes a thin line easy to hit, and its ends, to be taken elsewhere while it is selected. */
export function ConnectionHit({ node, selected, alone }: { node: SceneNode; selected: boolean; alone: boolean }) {
  const line = node.marks.find((m): m is PathMark => m.type === 'path' && m.stroke !== undefined)
  if (!line) return null
  const transform = `translate(${line.x ?? 0} ${line.y ?? 0})`
  const label = node.marks.find((m) => m.type === 'rect')
  const ends = pathEnds(line.d)
  return (
    <>
      {label?.type === 'rect' && (
        <rect className={styles.hit} x={label.x} y={label.y} width={label.w} height={label.h} pointerEvents="all" />
      )}
      <g transform={transform}>
        {selected && <path className={styles.chosen} d={line.d} />}
        <path className={styles.hit} d={line.d} />
        {selected && alone && ends && (
          <>
            <circle className={styles.end} data-handle="from" cx={ends.from.x} cy={ends.from.y} r={6} />
            <circle className={styles.end} data-handle="to" cx={ends.to.x} cy={ends.to.y} r={6} />
          </>
        )}
      </g>
    </>
  )
}
