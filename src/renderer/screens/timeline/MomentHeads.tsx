import { memo } from 'react'
import type { Box, Scene, SceneNode } from '../../../shared/layout/scene.ts'
import { Marks } from '../../components/marks/Marks.tsx'
import { assetUrl } from '../../state/assetStore.ts'
import type { diffMarks } from './diffMarks.ts'
import styles from './map.module.css'

type FateMarks = ReturnType<typeof diffMarks>

interface MomentHeadsProps {
  readonly scene: Scene
  readonly zoom: number
  readonly fates: FateMarks
}

/** Stages and lanes once more, in their places: they stay in sight while the map scrolls beneath them. */
export const MomentHeads = memo(function MomentHeads({ scene, zoom, fates }: MomentHeadsProps) {
  const { size, headerW, headH } = scene
  const lanes = { x: 0, y: 0, w: headerW, h: size.h }
  const stages = { x: 0, y: 0, w: size.w, h: headH }
  const of = (kind: SceneNode['kind']): readonly SceneNode[] => scene.nodes.filter((node) => node.kind === kind)
  const told = (kind: SceneNode['kind']): FateMarks => fates.filter(({ key }) => key.startsWith(`${kind}:`))
  return (
    <>
      <Part className={styles.lanes} box={lanes} zoom={zoom} scene={scene} nodes={of('lane')} fates={told('lane')} />
      <Part className={styles.stages} box={stages} zoom={zoom} nodes={of('stage')} fates={told('stage')} />
      <Part className={styles.corner} box={{ ...stages, w: headerW }} zoom={zoom} nodes={of('persona')} fates={[]} />
    </>
  )
})

interface PartProps {
  readonly className: string | undefined
  readonly box: Box
  readonly zoom: number
  /** with the grounds and lines of this scene */
  readonly scene?: Scene
  readonly nodes: readonly SceneNode[]
  readonly fates: FateMarks
}

function Part({ className, box, zoom, scene, nodes, fates }: PartProps) {
  return (
    <svg
      className={className}
      viewBox={`${box.x} ${box.y} ${box.w} ${box.h}`}
      width={box.w * zoom}
      height={box.h * zoom}
      aria-hidden
    >
      {scene && <Marks marks={scene.grounds} />}
      {scene && <Marks marks={scene.rules} />}
      {nodes.map((node) => (
        <g key={node.key} transform={`translate(${node.box.x} ${node.box.y})`}>
          <Marks marks={node.marks} assetUrl={assetUrl} />
        </g>
      ))}
      {fates.map(({ key, marks }) => (
        <Marks key={key} marks={marks} />
      ))}
    </svg>
  )
}
