import { memo } from 'react'
import type { Scene } from '../../../shared/layout/scene.ts'
import { Marks } from '../marks/Marks.tsx'
import styles from './ScenePreview.module.css'

/** A laid-out journey to look at, not to touch; as high as its frame, and it can be scrolled along. */
export const ScenePreview = memo(function ScenePreview({ scene, title }: { scene: Scene; title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={styles.frame} tabIndex={0} aria-label={title}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${scene.size.w} ${scene.size.h}`}
        width={scene.size.w}
        height={scene.size.h}
        role="img"
        aria-label={title}
      >
        <Marks marks={scene.grounds} />
        <Marks marks={scene.rules} />
        {scene.curves.map((curve) => (
          <Marks key={curve.personaId ?? '-'} marks={curve.marks} />
        ))}
        {scene.nodes.map((node) => (
          <g key={node.key} transform={`translate(${node.box.x} ${node.box.y})`}>
            <Marks marks={node.marks} />
          </g>
        ))}
      </svg>
    </section>
  )
})
