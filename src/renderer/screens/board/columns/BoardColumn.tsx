import { Plus } from 'lucide-react'
import { type DragEvent, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardColumn as Column } from '../../../../shared/domain/improvement/board.ts'
import { columnName } from '../../../../shared/i18n/improvementText.ts'
import type { ImprovementShown } from '../../../../shared/ipc/routes/improving.ts'
import { startImprovement } from '../../../commands/startImprovement.ts'
import { Icon } from '../../../components/icon/Icon.tsx'
import { useProbedHeight } from '../../../components/rows/useProbedHeight.ts'
import { useTallBox } from '../../../components/rows/useTallBox.ts'
import { moveImprovements } from '../../../state/improvementStore.ts'
import styles from './BoardView.module.css'
import { ColumnHead } from './ColumnHead.tsx'
import { cardBefore, hover, letGo, take, useBoardDrag } from './drag.ts'
import { ImprovementCard } from './ImprovementCard.tsx'

const DRAGGED = 'application/x-percurso-improvement'

interface BoardColumnProps {
  readonly column: Column
  readonly cards: readonly ImprovementShown[]
  readonly currentId: string | null
  readonly before: Column | null
  readonly columns: readonly Column[]
}

/** A column of the board, of whose cards only those in sight are there. */
export function BoardColumn({ column, cards, currentId, before, columns }: BoardColumnProps) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const slot = useProbedHeight(probe)
  const box = useTallBox(scroller, cards.length, slot)
  const draggedId = useBoardDrag((s) => s.id)
  const markAt = useBoardDrag((s) => (s.columnId === column.id ? s.index : null))
  const { reveal } = box
  const currentAt = useMemo(() => cards.findIndex(({ id }) => id === currentId), [cards, currentId])
  useLayoutEffect(() => {
    if (currentAt >= 0) reveal(currentAt)
  }, [currentAt, reveal])
  const others = useMemo(() => cards.filter(({ id }) => id !== draggedId).map(({ id }) => id), [cards, draggedId])
  const ownAt = cards.findIndex(({ id }) => id === draggedId)

  const onDragStart = useCallback((id: string, event: DragEvent) => {
    event.dataTransfer.setData(DRAGGED, id)
    event.dataTransfer.effectAllowed = 'move'
    // At once, the picture that goes along with the pointer would be that of the empty place.
    setTimeout(() => take(id))
  }, [])
  const onDragOver = (event: DragEvent): void => {
    const view = scroller.current
    if (draggedId === null || !view || slot === 0) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
    const y = event.clientY - view.getBoundingClientRect().top + box.top
    const at = Math.max(0, Math.min(cards.length, Math.round(y / slot)))
    hover(column.id, ownAt >= 0 && ownAt < at ? at - 1 : at)
  }
  const onDrop = (event: DragEvent): void => {
    if (draggedId === null) return
    event.preventDefault()
    const { index } = useBoardDrag.getState()
    letGo()
    void moveImprovements([draggedId], column.id, cardBefore(others, index))
  }

  const shown = []
  for (let at = box.first; at < box.end; at++) {
    const card = cards[at]
    if (!card) continue
    shown.push(
      <ImprovementCard
        key={card.id}
        improvement={card}
        state={column.state}
        top={at * slot - box.top}
        at={at}
        count={cards.length}
        current={card.id === currentId}
        dragged={card.id === draggedId}
        onDragStart={onDragStart}
        onDragEnd={letGo}
      />,
    )
  }
  const name = columnName(t, column)
  const add = t(column.state === 'idea' ? 'board.column.addIdea' : 'improvement.add')
  // The mark stands before the card that would follow, counted with the one in hand where it was.
  const markRow = markAt === null ? null : ownAt >= 0 && markAt > ownAt ? markAt + 1 : markAt
  const still = markAt !== null && ownAt === markAt
  return (
    <section
      className={styles.column}
      aria-label={name}
      data-column={column.id}
      onDragOver={onDragOver}
      onDrop={onDrop}
    >
      <ColumnHead column={column} count={cards.length} before={before} columns={columns} />
      <div
        ref={scroller}
        className={styles.scroll}
        tabIndex={cards.length === 0 ? -1 : undefined}
        onScroll={box.onScroll}
      >
        <div ref={probe} className={styles.probe} aria-hidden />
        <div style={{ height: Math.max(box.height, 1) }}>
          <ul className={styles.glass} style={{ height: Math.max(1, Math.min(box.viewHeight, cards.length * slot)) }}>
            {shown}
          </ul>
        </div>
        {markRow !== null && !still && (
          <span className={styles.mark} style={{ top: Math.max(0, markRow * slot - 5) }} aria-hidden />
        )}
      </div>
      <button
        type="button"
        className={styles.add}
        aria-label={t('board.column.addTo', { what: add, name })}
        onClick={() =>
          void startImprovement({ title: '', problem: '', origin: 'hand', links: [], columnId: column.id })
        }
      >
        <Icon of={Plus} />
        {add}
      </button>
    </section>
  )
}
