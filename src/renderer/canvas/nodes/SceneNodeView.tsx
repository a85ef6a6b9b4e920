import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { Marks } from '../../components/marks/Marks.tsx'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import { useSelection } from '../../state/selectionStore.ts'
import { useWriting } from '../../state/writingStore.ts'
import { writtenMark } from '../editor/writtenMark.ts'
import { useGlide } from '../motion/useGlide.ts'
import { isSelected, recordOf } from '../selecting.ts'
import { ConnectionHit } from './ConnectionHit.tsx'
import { LinkedMark } from './LinkedMark.tsx'
import { useNodeState } from './nodeState.ts'
import styles from './SceneNodeView.module.css'
import { SelectedEdge } from './SelectedEdge.tsx'

interface SceneNodeViewProps {
  readonly node: SceneNode
  /** Placed by itself, in a layer of headers; React Flow places the others. */
  readonly placed?: boolean
}

/** Something of the scene as one sees, chooses and hears it. */
export const SceneNodeView = memo(function SceneNodeView({ node, placed }: SceneNodeViewProps) {
  const { t } = useTranslation()
  const record = recordOf(node.key)
  const chosen = useSelection((s) => isSelected(s.selected, record))
  const alone = useSelection((s) => s.selected.length <= 1)
  const { focused, here, gone, aimed, dim } = useNodeState(node, alone)
  // A station or a stop stands for a thing that has a card of its own: it is marked only while one stands on it.
  const standsFor = node.kind === 'station' || node.kind === 'channelStop' || node.kind === 'measured'
  const selected = chosen && (focused || !standsFor)
  const written = useWriting((s) => s.writing?.record.kind === node.kind && s.writing.record.id === node.id)
  useAssets((s) => (node.marks.some((m) => m.type === 'image') ? s.urls : null))
  const element = useRef<HTMLDivElement>(null)
  useGlide(element, node)
  useEffect(() => {
    // The keyboard's place is the one that the map says, unless one is writing or elsewhere in the window.
    const active = document.activeElement
    const free = active === document.body || active?.closest('[data-map]') !== null
    // A door on the card has the keyboard itself.
    if (element.current?.contains(active)) return
    if (focused && !written && free && !(active instanceof HTMLTextAreaElement))
      element.current?.focus({ preventScroll: true })
  }, [focused, written])
  const { x, y, w, h } = node.box
  const hidden = written ? writtenMark(node) : null
  const marks = hidden ? node.marks.filter((m) => m !== hidden) : node.marks
  const connection = node.kind === 'connection'
  // Plates and stops stand for other things: one sees them, the keyboard passes by.
  const passive = node.kind === 'moment'
  const said = {
    'data-key': node.key,
    // No button: its name would have to be its letters, which the drawing breaks into lines.
    role: 'group',
    tabIndex: focused ? 0 : -1,
    'aria-label': `${t(`map.kind.${node.kind}`)}: ${node.title}${selected ? `, ${t('map.chosen')}` : ''}${dim ? `, ${t('map.filter.out')}` : ''}`,
  }
  return (
    <div
      ref={element}
      id={`map-${node.key}`}
      {...(passive ? {} : said)}
      data-kind={node.kind}
      data-selected={selected || undefined}
      data-gone={gone || undefined}
      data-here={here || undefined}
      data-dim={(dim && !selected) || undefined}
      className={
        connection ? `${styles.node} ${styles.through}` : passive ? `${styles.node} ${styles.plate}` : styles.node
      }
      style={placed ? { position: 'absolute', left: x, top: y, width: w, height: h } : undefined}
    >
      <svg className={styles.drawing} width={w} height={h} aria-hidden focusable={false}>
        {gone ? (
          <rect className={styles.gone} x={1} y={1} width={w - 2} height={h - 2} rx={8} />
        ) : (
          <Marks marks={marks} assetUrl={assetUrl} />
        )}
        {connection && <ConnectionHit node={node} selected={selected} alone={alone} />}
        {selected && !connection && !gone && <SelectedEdge node={node} />}
        {aimed && <rect className={styles.aimed} x={-4} y={-4} width={w + 8} height={h + 8} rx={11} />}
      </svg>
      {node.kind === 'touchpoint' && !gone && <LinkedMark node={node} focused={focused} />}
    </div>
  )
})
