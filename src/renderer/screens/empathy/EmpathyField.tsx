import { Brain, Footprints, Heart, type LucideIcon, MessageSquareQuote, Plus } from 'lucide-react'
import { type CSSProperties, type DragEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmpathyArea, EmpathyNote } from '../../../shared/domain/persona/empathyNote.ts'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { addNote, moveNote } from '../../state/empathyStore.ts'
import styles from './EmpathyMap.module.css'
import { NoteCard } from './NoteCard.tsx'

interface EmpathyFieldProps {
  readonly area: EmpathyArea
  readonly persona: Persona
  /** all of the persona, in order */
  readonly notes: readonly EmpathyNote[]
  readonly journeys: readonly JourneySummary[]
  readonly dragged: string | null
  readonly onDrag: (id: string | null) => void
  readonly style: CSSProperties
}

const MARKS: { readonly [A in EmpathyArea]: LucideIcon | '▼' | '▲' } = {
  says: MessageSquareQuote,
  thinks: Brain,
  does: Footprints,
  feels: Heart,
  pains: '▼',
  gains: '▲',
}

/** The drop place: before this note; null: after the last. */
type Before = string | null

export function EmpathyField({ area, persona, notes, journeys, dragged, onDrag, style }: EmpathyFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [text, setText] = useState('')
  const [before, setBefore] = useState<Before | undefined>(undefined)
  const mark = MARKS[area]
  const here = notes.filter((note) => note.area === area)
  const others = here.filter((note) => note.id !== dragged)
  const add = (): void => {
    const said = text.trim()
    if (said === '') return
    setText('')
    void addNote(persona.id, area, said)
  }
  const over = (event: DragEvent): void => {
    if (dragged === null) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])]
    const next = cards.find((card) => {
      const box = card.getBoundingClientRect()
      return card.dataset.note !== dragged && event.clientY < box.top + box.height / 2
    })
    setBefore(next?.dataset.note ?? null)
  }
  const drop = (event: DragEvent): void => {
    const wanted = before
    setBefore(undefined)
    if (dragged === null || wanted === undefined) return
    event.preventDefault()
    const at = wanted === null ? others.length : others.findIndex((note) => note.id === wanted)
    onDrag(null)
    void moveNote(dragged, area, others[at - 1]?.id ?? null)
  }
  return (
    <section
      className={`${styles.field} ${styles[area]}`}
      style={style}
      aria-labelledby={id}
      data-area={area}
      data-over={before === undefined ? undefined : ''}
      onDragOver={over}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setBefore(undefined)
      }}
      onDrop={drop}
    >
      <h3 id={id} className={styles.name}>
        <span className={styles.mark} aria-hidden>
          {typeof mark === 'string' ? mark : <Icon of={mark} />}
        </span>
        {t(`empathy.area.${area}.name`)}
        {here.length > 0 && <span className={styles.count}>{here.length}</span>}
      </h3>
      {here.length === 0 && <p className={styles.ask}>{t(`empathy.area.${area}.ask`)}</p>}
      <ul ref={list} className={styles.notes}>
        {here.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            notes={notes}
            journeys={journeys}
            lifted={note.id === dragged}
            markedBefore={before === note.id}
            onDrag={onDrag}
          />
        ))}
        {before === null && <li className={styles.landing} aria-hidden />}
      </ul>
      <div className={styles.add}>
        <Icon of={Plus} size="small" />
        <input
          className={styles.addField}
          aria-label={t('empathy.addTo', { area: t(`empathy.area.${area}.name`) })}
          placeholder={t('empathy.write')}
          maxLength={2_000}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add()
            if (event.key === 'Escape') setText('')
          }}
        />
      </div>
    </section>
  )
}
