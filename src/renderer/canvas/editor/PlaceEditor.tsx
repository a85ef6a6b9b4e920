import { useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { commitWriting, giveUpWriting, write } from '../../commands/map/writing.ts'
import { useWriting, type Writing } from '../../state/writingStore.ts'
import { addBeside } from '../adding.ts'
import { useCanvas } from '../canvasStore.ts'
import { revealTarget } from '../selecting.ts'
import { editorPlace } from './editorPlace.ts'
import styles from './PlaceEditor.module.css'

/** Writing in place: the text's own letters become a field. */
export function PlaceEditor() {
  const writing = useWriting((s) => s.writing)
  const node = useCanvas((s) =>
    writing ? s.index?.nodes.get(`${writing.record.kind}:${writing.record.id}`) : undefined,
  )
  const view = useCanvas((s) => (writing ? s.view : null))
  if (!writing || !node || !view) return null
  const x = node.kind === 'lane' ? 0 : view.x
  const y = node.kind === 'stage' ? 0 : view.y
  return (
    <div className={styles.layer} style={{ transform: `translate(${x}px, ${y}px) scale(${view.zoom})` }}>
      <Field key={`${writing.record.kind}:${writing.record.id}`} writing={writing} node={node} />
    </div>
  )
}

function Field({ writing, node }: { writing: Writing; node: SceneNode }) {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  const column = useCanvas((s) => s.index?.scene.columns[0]?.w ?? 138)
  const place = editorPlace(node, column)
  useLayoutEffect(() => {
    const area = field.current
    if (!area) return
    area.focus({ preventScroll: true })
    area.setSelectionRange(area.value.length, area.value.length)
  }, [])
  const { h } = node.box
  useEffect(() => {
    // It grows while one writes and stays in sight.
    if (h > 0) revealTarget(node.key)
  }, [node.key, h])
  const { kind } = writing.record
  const placeholder =
    kind === 'stage' || kind === 'step' || kind === 'touchpoint' || kind === 'lane'
      ? kind
      : kind === 'connection'
        ? 'connection'
        : 'card'
  const keep = (then: 'stay' | 'next'): void => {
    const record = commitWriting()
    if (record && then === 'next') addBeside(record)
    // The keyboard goes back to the thing itself.
    else queueMicrotask(() => document.getElementById(`map-${node.key}`)?.focus({ preventScroll: true }))
  }
  return (
    <textarea
      ref={field}
      className={styles.field}
      data-on={node.kind}
      style={{
        left: place.x,
        top: place.y,
        width: place.w,
        fontSize: place.size,
        fontWeight: place.weight,
        lineHeight: `${place.leading}px`,
        textIndent: place.indent,
        textAlign: place.centred ? 'center' : 'left',
      }}
      rows={1}
      aria-label={t('map.edit', { name: node.title })}
      placeholder={t(`map.placeholder.${placeholder}`)}
      value={writing.text}
      maxLength={kind === 'card' ? 100_000 : 10_000}
      spellCheck={false}
      onChange={(e) => write(e.currentTarget.value)}
      onBlur={() => {
        if (useWriting.getState().writing?.record.id === writing.record.id) commitWriting()
      }}
      onKeyDown={(e) => {
        if (e.nativeEvent.isComposing) return
        e.stopPropagation()
        if (e.key === 'Escape') {
          e.preventDefault()
          giveUpWriting()
          queueMicrotask(() =>
            (document.getElementById(`map-${node.key}`) ?? document.querySelector<HTMLElement>('[data-map]'))?.focus({
              preventScroll: true,
            }),
          )
        } else if (e.key === 'Enter' && !e.shiftKey) {
          e.preventDefault()
          keep('stay')
        } else if (e.key === 'Tab' && !e.shiftKey && ['stage', 'step', 'touchpoint', 'card'].includes(kind)) {
          e.preventDefault()
          keep('next')
        }
      }}
    />
  )
}
