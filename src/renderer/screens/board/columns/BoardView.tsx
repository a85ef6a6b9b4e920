import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { standAt, useBoardLook } from '../../../state/boardStore.ts'
import { moveImprovements } from '../../../state/improvementStore.ts'
import { removeWithUndo } from '../removing.ts'
import { useShownColumns } from '../shown.ts'
import { BoardColumn } from './BoardColumn.tsx'
import styles from './BoardView.module.css'
import { moveByKey, stepByKey } from './boardKeys.ts'

/** Columns side by side; cards go from one to the other by mouse or with Alt and the arrows. */
export function BoardView() {
  const { t } = useTranslation()
  const columns = useShownColumns()
  const atId = useBoardLook((s) => s.atId)
  const board = useRef<HTMLDivElement>(null)
  /** The keyboard goes along with the card that it stands on, which may only now be drawn. */
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const card = board.current?.querySelector<HTMLElement>(`[data-improvement="${wanted.current}"]`)
    if (!card) return
    wanted.current = null
    card.focus()
    card.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  })
  const here = columns.some(({ cards }) => cards.some(({ id }) => id === atId))
  const currentId = here ? atId : (columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null)

  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement
    const id = target.dataset.improvement
    if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.altKey) {
      const move = moveByKey(columns, id, event.key)
      if (!move) return
      event.preventDefault()
      event.stopPropagation()
      wanted.current = id
      standAt(id)
      void moveImprovements([id], move.columnId, move.afterId)
    } else if (event.key === 'Delete') {
      event.preventDefault()
      const next = stepByKey(columns, id, 'ArrowDown') ?? stepByKey(columns, id, 'ArrowUp')
      wanted.current = next
      standAt(next)
      void removeWithUndo([id])
    } else {
      const next = stepByKey(columns, id, event.key)
      if (next === null) return
      event.preventDefault()
      wanted.current = next
      standAt(next)
      // Where it was the same card already, nothing is drawn again.
      board.current?.querySelector<HTMLElement>(`[data-improvement="${next}"]`)?.focus()
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the cards arrive here
    <div ref={board} className={styles.board} onKeyDown={onKey} data-board>
      {columns.map((each, i) => (
        <BoardColumn
          key={each.column.id}
          column={each.column}
          cards={each.cards}
          currentId={currentId}
          before={columns[i - 1]?.column ?? null}
          columns={columns.map(({ column }) => column)}
        />
      ))}
      <p className={styles.keys}>{t('board.keys')}</p>
    </div>
  )
}
