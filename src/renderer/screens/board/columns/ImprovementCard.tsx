import { type DragEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnState } from '../../../../shared/domain/improvement/board.ts'
import { sayPlace } from '../../../../shared/i18n/answerText.ts'
import type { ImprovementShown } from '../../../../shared/ipc/routes/improving.ts'
import { ChannelMark } from '../../../components/channelMark/ChannelMark.tsx'
import { openSheet } from '../../../state/navigationStore.ts'
import { useWords } from '../../../state/words.ts'
import { ImprovementFacts } from '../ImprovementFacts.tsx'
import { usePlaces } from '../places.ts'
import styles from './ImprovementCard.module.css'

interface ImprovementCardProps {
  readonly improvement: ImprovementShown
  readonly state: ColumnState
  /** px from the head of what is seen */
  readonly top: number
  readonly at: number
  readonly count: number
  /** the keyboard comes in here */
  readonly current: boolean
  readonly dragged: boolean
  readonly onDragStart: (id: string, event: DragEvent) => void
  readonly onDragEnd: () => void
}

/** One improvement on the board. */
export const ImprovementCard = memo(function ImprovementCard(props: ImprovementCardProps) {
  const { improvement, state, top, at, count, current, dragged, onDragStart, onDragEnd } = props
  const { t } = useTranslation()
  const words = useWords()
  const { id, title, tasks, links } = improvement
  const link = links.find(({ kind }) => kind === 'touchpoint')
  const place = usePlaces((s) => (link ? s.places.get(link.id) : undefined))
  const done = tasks.filter((task) => task.done).length
  return (
    <li
      className={styles.slot}
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={at + 1}
    >
      <button
        type="button"
        className={styles.card}
        draggable
        tabIndex={current ? 0 : -1}
        data-improvement={id}
        data-dragged={dragged || undefined}
        onDragStart={(event) => onDragStart(id, event)}
        onDragEnd={onDragEnd}
        onClick={() => openSheet({ kind: 'improvement', improvementId: id })}
      >
        <span className={styles.title}>{title.trim() || t('improvement.unnamed')}</span>
        <span className={styles.place}>
          {place?.channelKind && <ChannelMark kind={place.channelKind} />}
          <span className={styles.placeName}>{place ? sayPlace(t, words, place) : (link?.name ?? '')}</span>
        </span>
        <ImprovementFacts improvement={improvement} state={state} />
        {tasks.length > 0 && (
          <span
            className={styles.progress}
            role="img"
            aria-label={t('improvement.tasksDone', { done, count: tasks.length })}
          >
            {tasks.slice(0, 12).map((task, i) => (
              <i key={task.id} data-done={i < done || undefined} />
            ))}
          </span>
        )}
      </button>
    </li>
  )
})
