import { useTranslation } from 'react-i18next'
import type { Scene, SceneNode, SceneStage } from '../../../shared/layout/scene.ts'
import { useSelection } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import { useCanvas } from '../canvasStore.ts'
import { isSelected, recordOf } from '../selecting.ts'
import styles from './far.module.css'
import { useStanding } from './useStanding.ts'

/** px on screen from which a sign has room for words beside its number. */
export const WORDS_FROM = 62

/** The signs of the stages in sight, as high as their words need however small the map is. @param left px of the headers */
export function FarSigns({ scene, h, left }: { scene: Scene; h: number; left: number }) {
  const { x, zoom } = useCanvas((s) => s.rest)
  const w = useCanvas((s) => s.pane.w)
  const index = useCanvas((s) => s.index)
  return scene.stages.map((stage) => {
    const from = stage.x * zoom + x - left
    const wide = stage.w * zoom
    const node = index?.nodes.get(`stage:${stage.stageId}`)
    if (!node || from + wide < 0 || from > w) return null
    return <Sign key={stage.stageId} node={node} stage={stage} from={from} w={wide} h={h} />
  })
}

function Sign({ node, stage, from, w, h }: { node: SceneNode; stage: SceneStage; from: number; w: number; h: number }) {
  const { t } = useTranslation()
  const words = useWords()
  const name = useShown((s) => s.doc?.stages.find((g) => g.id === node.id)?.name)
  const focused = useCanvas((s) => s.focus === node.key)
  const selected = useSelection((s) => isSelected(s.selected, recordOf(node.key)))
  const element = useStanding<HTMLDivElement>(focused)
  // The words of a long stage stay in sight while its beginning is already behind the lanes.
  const hidden = Math.min(Math.max(0, -from), Math.max(0, w - 120))
  const said = {
    'data-key': node.key,
    role: 'group',
    tabIndex: focused ? 0 : -1,
    'aria-label': `${t('map.kind.stage')}: ${node.title}${selected ? `, ${t('map.chosen')}` : ''}`,
  }
  return (
    <div
      ref={element}
      id={`map-${node.key}`}
      className={styles.sign}
      style={{ left: from, width: Math.max(1, w - 1), height: h, paddingLeft: hidden + (w < WORDS_FROM ? 3 : 7) }}
      {...said}
      title={node.title}
      data-kind="stage"
      data-selected={selected || undefined}
    >
      {w >= 22 && <span className={styles.number}>{stage.number}</span>}
      {w >= WORDS_FROM && <span className={styles.name}>{name?.trim() || words.unnamedStage}</span>}
    </div>
  )
}
