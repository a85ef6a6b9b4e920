import { memo, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Scene, SceneNode } from '../../../shared/layout/scene.ts'
import { Marks } from '../../components/marks/Marks.tsx'
import { useCanvas } from '../canvasStore.ts'
import { FarSigns } from '../far/FarSigns.tsx'
import { headOnScreen } from '../far/farZoom.ts'
import { SceneNodeView } from '../nodes/SceneNodeView.tsx'
import { clipMark } from '../scene/clipMark.ts'
import { markExtent } from '../scene/markBounds.ts'
import { plateMarks, quietPlates } from '../scene/plates.ts'
import type { SceneIndex } from '../scene/sceneIndex.ts'
import { EndOfLanes } from './EndOfLanes.tsx'
import { EndOfStages } from './EndOfStages.tsx'
import { FoldLanes } from './FoldLanes.tsx'
import styles from './layers.module.css'
import { PinnedSign } from './PinnedSign.tsx'

/** Signs, lanes and the corner: they stay in sight while the map moves beneath them, in the same frame. */
export function HeaderLayers() {
  const index = useCanvas((s) => s.index)
  const { x, y, zoom } = useCanvas((s) => s.rest)
  if (!index) return null
  const { scene } = index
  const [left, top] = [scene.headerW * zoom, headOnScreen(scene.headH, zoom)]
  // From far away the words of the signs stay as large as they must be to be read.
  const small = top > scene.headH * zoom
  const down = `translate(0px, ${y - top}px) scale(${zoom})`
  return (
    <>
      <div className={styles.lanes} style={{ top, width: left }}>
        <div className={styles.scaled} style={{ transform: down }}>
          <Lanes index={index} />
        </div>
      </div>
      <div className={styles.plates} style={{ top }}>
        <div className={styles.scaled} style={{ transform: down }}>
          <Plates scene={scene} />
        </div>
      </div>
      <div className={styles.head} style={{ left, height: top }}>
        {small ? (
          <FarSigns scene={scene} h={top} left={left} />
        ) : (
          <div className={styles.scaled} style={{ transform: `translate(${x - left}px, 0px) scale(${zoom})` }}>
            <Signs index={index} />
            <PinnedSign index={index} />
          </div>
        )}
      </div>
      <div className={styles.corner} style={{ width: left, height: top }}>
        <div className={styles.scaled} style={{ transform: `scale(${zoom})` }}>
          <Corner index={index} />
        </div>
      </div>
    </>
  )
}

const ofKind = (index: SceneIndex, kind: SceneNode['kind']): SceneNode[] => index.heads.filter((n) => n.kind === kind)

const Lanes = memo(function Lanes({ index }: { index: SceneIndex }) {
  const { scene } = index
  const nodes = useMemo(() => ofKind(index, 'lane'), [index])
  const rules = useMemo(() => {
    const plates = new Set(plateMarks(scene))
    const span = { from: 0, to: scene.headerW }
    return scene.rules
      .filter((m) => !plates.has(m) && m.type !== 'text' && markExtent(m).from < scene.headerW - 30)
      .map((m) => clipMark(m, span))
  }, [scene])
  return (
    <>
      <svg className={styles.drawing} width={scene.headerW} height={scene.size.h} aria-hidden focusable={false}>
        <Marks marks={scene.grounds} />
        <Marks marks={rules} />
      </svg>
      {nodes.map((node) => (
        <SceneNodeView key={node.key} node={node} placed />
      ))}
      <FoldLanes scene={scene} />
      <EndOfLanes scene={scene} />
    </>
  )
})

const Plates = memo(function Plates({ scene }: { scene: Scene }) {
  const marks = useMemo(() => plateMarks(scene), [scene])
  const quiet = useMemo(() => quietPlates(scene), [scene])
  return (
    <svg className={styles.drawing} width={scene.headerW} height={scene.size.h} aria-hidden focusable={false}>
      <Marks marks={quiet} />
      <Marks marks={marks} />
    </svg>
  )
})

const Signs = memo(function Signs({ index }: { index: SceneIndex }) {
  const { scene } = index
  // From the first to the last stage in sight; signs reach over many columns.
  const [first, last] = useCanvas(
    useShallow((s) => {
      const from = -s.rest.x / s.rest.zoom
      const to = from + s.pane.w / s.rest.zoom
      return [
        scene.stages.findIndex((g) => g.x + g.w >= from - 300),
        scene.stages.findLastIndex((g) => g.x <= to + 300),
      ]
    }),
  )
  const signs = useMemo(() => ofKind(index, 'stage'), [index])
  return (
    <>
      {signs.slice(Math.max(first ?? 0, 0), (last ?? 0) + 1).map((node) => (
        <SceneNodeView key={node.key} node={node} placed />
      ))}
      <EndOfStages scene={scene} />
    </>
  )
})

const Corner = memo(function Corner({ index }: { index: SceneIndex }) {
  const personas = useMemo(() => ofKind(index, 'persona'), [index])
  return personas.map((node) => <SceneNodeView key={node.key} node={node} placed />)
})
