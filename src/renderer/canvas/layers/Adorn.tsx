import { Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Box, SceneNode } from '../../../shared/layout/scene.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { useSelection } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import { useWriting } from '../../state/writingStore.ts'
import { addAfter, addable, addInCell, addStep } from '../adding.ts'
import { useCanvas } from '../canvasStore.ts'
import { isFar } from '../far/farZoom.ts'
import { cellBox, type SceneIndex } from '../scene/sceneIndex.ts'
import { cellOfKey, kindOf, placeOf, type TargetKey } from '../scene/target.ts'
import { keyOf, recordOf } from '../selecting.ts'
import styles from './ends.module.css'
import { FirstStep } from './FirstStep.tsx'

/** What one can do with what is under the pointer or selected: add beside it, draw a connection from it. */
export function Adorn() {
  const index = useCanvas((s) => s.index)
  const hover = useCanvas((s) => s.hover)
  const focus = useCanvas((s) => s.focus)
  const busy = useCanvas((s) => s.gesture !== null)
  const writing = useWriting((s) => s.writing !== null)
  const only = useSelection((s) => (s.selected.length === 1 ? s.selected[0] : undefined))
  const far = useCanvas((s) => isFar(s.rest.zoom))
  if (!index || busy || writing) return null
  if (far) return <FirstStep />
  const selected = only ? index.nodes.get(keyOf(only)) : undefined
  const hovered = hover ? index.nodes.get(hover) : undefined
  const free = focus && kindOf(focus) === 'cell' ? focus : null
  return (
    <div className={styles.layer}>
      {selected && <OfNode node={selected} chosen />}
      {hovered && hovered !== selected && <OfNode node={hovered} chosen={false} />}
      {free && <FreeCell index={index} cell={free} focused />}
      {hover && hover !== free && kindOf(hover) === 'cell' && <FreeCell index={index} cell={hover} focused={false} />}
      <NextStep index={index} />
      <FirstStep />
    </div>
  )
}

function OfNode({ node, chosen }: { node: SceneNode; chosen: boolean }) {
  const { t } = useTranslation()
  const { x, y, w, h } = node.box
  const record = recordOf(node.key)
  const connects = node.kind === 'touchpoint' || node.kind === 'step'
  const adds = chosen && (node.kind === 'touchpoint' || node.kind === 'card' || node.kind === 'step')
  const middle = node.kind === 'step' ? y + h / 2 : y + h * 0.62
  return (
    <>
      {connects && (
        <span
          className={styles.handle}
          style={{ left: x + w + (node.kind === 'step' ? -2 : 0), top: node.kind === 'step' ? y - 2 : middle }}
          data-key={node.key}
          data-handle="connect"
          title={t('map.connect')}
        />
      )}
      {chosen && node.kind === 'touchpoint' && (
        <span
          className={styles.handle}
          style={{ left: x, top: middle }}
          data-key={node.key}
          data-handle="connect"
          title={t('map.connect')}
        />
      )}
      {adds && record && (
        <button
          type="button"
          className={styles.plus}
          style={node.kind === 'step' ? { left: x + w + 4, top: y + h / 2 + 6 } : { left: x + w / 2, top: y + h + 4 }}
          tabIndex={-1}
          aria-label={node.kind === 'step' ? t('map.add.step') : t('map.add.below')}
          onClick={() => addAfter(record)}
        >
          <Icon of={Plus} size="small" weight={3} />
        </button>
      )}
    </>
  )
}

function FreeCell({ index, cell, focused }: { index: SceneIndex; cell: TargetKey; focused: boolean }) {
  const { t } = useTranslation()
  const doc = useShown((s) => s.doc)
  const words = useWords()
  const element = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const active = document.activeElement
    if (focused && cell && (active === document.body || active?.closest('[data-map]'))) {
      element.current?.focus({ preventScroll: true })
    }
  }, [focused, cell])
  const place = placeOf(index, cell)
  const at = cellOfKey(cell)
  const row = place ? index.scene.rows[place.row] : undefined
  if (!place || !at || !row || !doc) return null
  const full = index.inCell(place.column, place.row).length > 0
  const can = addable(row.role) && row.laneId !== null
  if (!focused && (full || !can)) return null
  const box: Box = cellBox(index.scene, place.column, place.row)
  const step = doc.steps.find((s) => s.id === at.stepId)?.name ?? ''
  const lane = doc.lanes.find((l) => l.id === at.laneId)?.name || words.lanes[row.role]
  const label = t('map.add.here', { lane, step })
  const high = Math.min(box.h - 8, 64)
  return (
    <>
      {focused && (
        <button
          type="button"
          ref={element}
          className={styles.cell}
          style={{ left: box.x + 4, top: box.y + 4, width: box.w - 8, height: full ? box.h - 8 : high }}
          data-key={cell}
          tabIndex={0}
          aria-label={label}
        />
      )}
      {can && !full && (
        <button
          type="button"
          className={focused ? styles.plus : `${styles.plus} ${styles.ghost}`}
          style={{ left: box.x + box.w / 2, top: box.y + 4 + high / 2 }}
          tabIndex={-1}
          aria-label={label}
          onClick={() => addInCell(at.laneId, at.stepId)}
        >
          <Icon of={Plus} size="small" weight={3} />
        </button>
      )}
    </>
  )
}

/** After the last step, and in every stage that has none: where the next step will stand. */
function NextStep({ index }: { index: SceneIndex }) {
  const { t } = useTranslation()
  const { scene } = index
  const row = scene.rows.find((r) => r.role === 'actions')
  const last = scene.columns.at(-1)
  if (!row || !last) return null
  const y = row.y + 6
  const empty = scene.columns.filter((c) => c.stepId === null)
  return (
    <>
      {empty.map((c) => (
        <button
          key={c.stageId}
          type="button"
          className={styles.step}
          style={{ left: c.x + 6, top: y, width: c.w - 12 }}
          tabIndex={-1}
          onClick={() => addStep(c.stageId ?? undefined)}
        >
          <Icon of={Plus} weight={2.6} />
          {t('map.add.step')}
        </button>
      ))}
      {last.stepId !== null && (
        <button
          type="button"
          className={styles.step}
          style={{ left: last.x + last.w + 8, top: y, width: 'max-content' }}
          tabIndex={-1}
          onClick={() => addStep(last.stageId ?? undefined)}
        >
          <Icon of={Plus} weight={2.6} />
          {t('map.add.step')}
        </button>
      )}
    </>
  )
}
