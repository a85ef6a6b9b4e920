import { Ellipsis, GripVertical, Route, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { EMPATHY_AREAS, type EmpathyNote } from '../../../shared/domain/persona/empathyNote.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { changeNote, moveNote, removeNote } from '../../state/empathyStore.ts'
import { goToMap } from '../../state/navigationStore.ts'
import { useField } from '../map/inspector/useField.ts'
import styles from './EmpathyMap.module.css'
import { type NoteKey, placeByKey } from './noteMoves.ts'

interface NoteCardProps {
  readonly note: EmpathyNote
  /** all of the persona, in order */
  readonly notes: readonly EmpathyNote[]
  readonly journeys: readonly JourneySummary[]
  readonly lifted: boolean
  /** What is dragged would land before it. */
  readonly markedBefore: boolean
  readonly onDrag: (id: string | null) => void
}

/** Moved by key into another field, a note is another element there: the keyboard goes along. */
let follows: string | null = null

export function NoteCard({ note, notes, journeys, lifted, markedBefore, onDrag }: NoteCardProps) {
  const { t } = useTranslation()
  const card = useRef<HTMLLIElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const field = useField(note.text, (text) => {
    if (text.trim() === '') void removeNote(note.id)
    else void changeNote(note.id, { text: text.trim() })
  })
  useEffect(() => {
    if (follows !== note.id) return
    follows = null
    area.current?.focus()
  })
  const journey = journeys.find((each) => each.id === note.journeyId)
  const nameOf = (each: JourneySummary): string => each.name.trim() || t('home.card.unnamed')
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      field.commit()
    } else if (event.key === 'Escape') field.revert()
    else if (event.key === 'Backspace' && field.text === '') {
      event.preventDefault()
      void removeNote(note.id)
    } else if (event.altKey && /^Arrow/.test(event.key)) {
      event.preventDefault()
      event.stopPropagation()
      field.commit()
      const place = placeByKey(notes, note, event.key as NoteKey)
      if (!place) return
      follows = note.id
      void moveNote(note.id, place.area, place.afterId)
    }
  }
  const linkable = journeys.filter((each) => each.id !== note.journeyId)
  return (
    <li
      ref={card}
      className={styles.note}
      data-note={note.id}
      data-lifted={lifted || undefined}
      data-before={markedBefore || undefined}
    >
      <span
        className={styles.grip}
        draggable
        aria-hidden
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', note.text)
          event.dataTransfer.effectAllowed = 'move'
          if (card.current) event.dataTransfer.setDragImage(card.current, 12, 12)
          // The browser takes its picture first; what is changed now would be in it.
          setTimeout(() => onDrag(note.id))
        }}
        onDragEnd={() => onDrag(null)}
      >
        <Icon of={GripVertical} size="small" />
      </span>
      <div className={styles.words}>
        <textarea
          ref={area}
          className={styles.text}
          aria-label={t('empathy.note', { area: t(`empathy.area.${note.area}.name`) })}
          rows={1}
          maxLength={2_000}
          spellCheck={false}
          value={field.text}
          onChange={(event) => field.setText(event.currentTarget.value)}
          onBlur={field.commit}
          onKeyDown={onKeyDown}
        />
        {journey && (
          <button
            type="button"
            className={styles.journey}
            aria-label={t('empathy.openJourney', { name: nameOf(journey) })}
            onClick={() => goToMap(journey.id)}
          >
            <Icon of={Route} size="small" />
            <span>{nameOf(journey)}</span>
          </button>
        )}
      </div>
      <Menu
        align="end"
        trigger={
          <button
            type="button"
            className={styles.more}
            aria-label={t('empathy.more', { name: note.text.slice(0, 60) })}
          >
            <Icon of={Ellipsis} size="small" />
          </button>
        }
        groups={[
          {
            label: t('empathy.moveTo'),
            actions: EMPATHY_AREAS.filter((each) => each !== note.area).map((each) => ({
              id: each,
              label: t(`empathy.area.${each}.name`),
              run: () => void moveNote(note.id, each),
            })),
          },
          {
            label: t('empathy.showsOn'),
            actions: [
              ...linkable.map((each) => ({
                id: each.id,
                label: nameOf(each),
                icon: Route,
                run: () => void changeNote(note.id, { journeyId: each.id }),
              })),
              ...(note.journeyId === null
                ? []
                : [
                    {
                      id: 'nowhere',
                      label: t('empathy.everywhere'),
                      run: () => void changeNote(note.id, { journeyId: null }),
                    },
                  ]),
            ],
          },
          {
            actions: [
              {
                id: 'remove',
                label: t('common.remove'),
                icon: Trash2,
                danger: true,
                run: () => void removeNote(note.id),
              },
            ],
          },
        ]}
      />
    </li>
  )
}
