import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/react/shallow'
import type { Box } from '../../../shared/layout/scene.ts'
import { useSelection } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import { useWriting } from '../../state/writingStore.ts'
import { useCanvas } from '../canvasStore.ts'
import { cellBox, type SceneIndex } from '../scene/sceneIndex.ts'
import { cellOfKey, kindOf, placeOf, type TargetKey } from '../scene/target.ts'
import { isSelected, keyOf, recordOf } from '../selecting.ts'
import { toPane } from '../view/viewport.ts'
import styles from './far.module.css'
import { isFar } from './farZoom.ts'
import { useStanding } from './useStanding.ts'

/** So many of what is chosen are elements of their own; more are only painted. */
const MOST = 24

const HEADS = new Set(['stage', 'lane', 'persona'])

/** What the keyboard stands on and what is chosen, as real elements over the canvas, with their names. */
export function FarElements() {
  const far = useCanvas((s) => isFar(s.rest.zoom))
  const index = useCanvas((s) => s.index)
  const writing = useWriting((s) => s.writing !== null)
  const focus = useCanvas((s) => s.focus)
  const chosen = useSelection(useShallow((s) => s.selected.slice(-MOST).map(keyOf)))
  if (!far || !index || writing) return null
  const keys = [...new Set(focus ? [...chosen, focus] : chosen)].filter((key) => !HEADS.has(kindOf(key)))
  return (
    <div className={styles.elements}>
      {keys.map((key) => (
        <Element key={key} of={key} index={index} />
      ))}
    </div>
  )
}

function boxOf(index: SceneIndex, key: TargetKey): Box | null {
  const node = index.nodes.get(key)
  if (node) return node.box
  const place = cellOfKey(key) ? placeOf(index, key) : null
  return place ? cellBox(index.scene, place.column, place.row) : null
}

function Element({ of, index }: { of: TargetKey; index: SceneIndex }) {
  const { t } = useTranslation()
  const view = useCanvas((s) => s.rest)
  const focused = useCanvas((s) => s.focus === of)
  const selected = useSelection((s) => isSelected(s.selected, recordOf(of)))
  const cell = useCellName(of, index)
  const element = useStanding<HTMLDivElement>(focused)
  const box = boxOf(index, of)
  if (!box) return null
  const { x, y } = toPane(view, box)
  const node = index.nodes.get(of)
  const name = node ? `${t(`map.kind.${node.kind}`)}: ${node.title}` : cell
  // As near: no button, its name is more than its letters.
  const said = {
    'data-key': of,
    role: 'group',
    tabIndex: focused ? 0 : -1,
    'aria-label': `${name}${selected ? `, ${t('map.chosen')}` : ''}`,
  }
  return (
    <div
      ref={element}
      id={`map-${of}`}
      className={styles.element}
      style={{ left: x, top: y, width: box.w * view.zoom, height: box.h * view.zoom }}
      {...said}
      data-kind={node?.kind}
      data-selected={selected || undefined}
    />
  )
}

/** What an empty cell is called. */
function useCellName(key: TargetKey, index: SceneIndex): string {
  const { t } = useTranslation()
  const words = useWords()
  const doc = useShown((s) => s.doc)
  const at = cellOfKey(key)
  if (!at) return ''
  const row = index.scene.rows[index.rowOf.get(at.laneId) ?? -1]
  const step = doc?.steps.find((s) => s.id === at.stepId)?.name ?? ''
  const lane = doc?.lanes.find((l) => l.id === at.laneId)?.name || (row ? words.lanes[row.role] : '')
  return t('map.add.here', { lane, step })
}
