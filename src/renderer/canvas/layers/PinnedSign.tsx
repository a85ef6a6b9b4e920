import { memo, useMemo } from 'react'
import { Marks } from '../../components/marks/Marks.tsx'
import { useWriting } from '../../state/writingStore.ts'
import { useCanvas } from '../canvasStore.ts'
import { pinOf, signWords } from '../scene/pinnedSign.ts'
import type { SceneIndex } from '../scene/sceneIndex.ts'
import styles from './layers.module.css'

/** px above and below the words that the sign's edge keeps for itself. */
const EDGE = 5

/** The name of the stage whose beginning is behind the lanes: a long stage is always told. */
export const PinnedSign = memo(function PinnedSign({ index }: { index: SceneIndex }) {
  const from = useCanvas((s) => Math.round(index.scene.headerW - s.rest.x / s.rest.zoom))
  const written = useWriting((s) => s.writing?.record.id)
  const dragged = useCanvas((s) => s.gesture?.type === 'stage')
  const stage = index.scene.stages.findLast((s) => s.x < from)
  const node = stage && index.nodes.get(`stage:${stage.stageId}`)
  const words = useMemo(() => (node ? signWords(node) : null), [node])
  const drawn = useMemo(() => words && <Marks marks={words.marks} />, [words])
  const pin = node && words ? pinOf(node, words, from) : null
  if (!node || !pin || dragged || written === node.id) return null
  const { x, h } = node.box
  return (
    <svg className={styles.drawing} aria-hidden focusable={false}>
      <g transform={`translate(${x + pin.by} 0)`}>
        <rect y={EDGE} width={pin.w} height={h - 2 * EDGE} className={styles.pinned} />
        {drawn}
      </g>
    </svg>
  )
})
