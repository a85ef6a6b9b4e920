import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../components/icon/Icon.tsx'
import { useTallBox } from '../../../components/rows/useTallBox.ts'
import { chooseImprovements, standAt, useBoardLook } from '../../../state/boardStore.ts'
import { useImprovements } from '../../../state/improvementStore.ts'
import { openSheet } from '../../../state/navigationStore.ts'
import { removeWithUndo } from '../removing.ts'
import { useShownColumns } from '../shown.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { ListRowView } from './ListRowView.tsx'
import styles from './ListView.module.css'
import { type ListSort, rowOf, SORT_FIELDS, sortRows } from './sortRows.ts'

const rowId = (id: string): string => `improvement-row-${id}`

/** All improvements as a table: sorted by any of its columns, and changed many at once. */
export function ListView() {
  const { t, i18n } = useTranslation()
  const columns = useShownColumns()
  const criteria = useImprovements((s) => s.criteria)
  const { atId, chosen } = useBoardLook()
  const [sort, setSort] = useState<ListSort>({ field: 'column', down: false })
  const rows = useMemo(
    () =>
      sortRows(
        columns.flatMap(({ column, cards }) => cards.map((card) => rowOf(card, column, criteria))),
        sort,
        i18n.language,
      ),
    [columns, criteria, sort, i18n.language],
  )
  const scroller = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const [rowHeight, setRowHeight] = useState(0)
  useLayoutEffect(() => {
    const element = probe.current
    if (!element) return
    const look = (): void => setRowHeight(element.offsetHeight)
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const box = useTallBox(scroller, rows.length, rowHeight)
  const { reveal } = box
  const at = Math.max(
    0,
    rows.findIndex(({ improvement }) => improvement.id === atId),
  )
  useLayoutEffect(() => reveal(at), [at, reveal])
  const here = rows[at]?.improvement.id ?? null

  const toggle = (id: string): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    chooseImprovements(next)
  }
  const all = chosen.size > 0 && chosen.size === rows.length
  const toggleAll = (): void =>
    chooseImprovements(all ? new Set() : new Set(rows.map(({ improvement }) => improvement.id)))
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || here === null) return
    const held = event.ctrlKey || event.metaKey
    const page = Math.max(1, Math.floor(box.viewHeight / Math.max(1, rowHeight)) - 1)
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: -1,
      ArrowDown: 1,
      PageUp: -page,
      PageDown: page,
      Home: -rows.length,
      End: rows.length,
    }
    const step = steps[event.key]
    if (step !== undefined && !held) {
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))]!.improvement.id
      if (event.shiftKey) chooseImprovements(new Set([...chosen, here, next]))
      standAt(next)
    } else if (held && event.key.toLowerCase() === 'a') toggleAll()
    else if (held) return
    else if (event.key === ' ' || event.key.toLowerCase() === 'x') toggle(here)
    else if (event.key === 'Enter') openSheet({ kind: 'improvement', improvementId: here })
    else if (event.key === 'Delete') {
      const ids = chosen.size > 0 ? [...chosen] : [here]
      chooseImprovements(new Set())
      void removeWithUndo(ids)
    } else if (event.key === 'Escape' && chosen.size > 0) chooseImprovements(new Set())
    else return
    event.preventDefault()
  }
  const shown = rows.slice(box.first, box.end)
  return (
    <div className={styles.part}>
      <ChosenBar />
      <div className={styles.table}>
        <div className={styles.head}>
          <label className={styles.all}>
            <input type="checkbox" checked={all} aria-label={t('board.list.all')} onChange={toggleAll} />
          </label>
          {SORT_FIELDS.map((field) => {
            const on = sort.field === field
            return (
              <button
                key={field}
                type="button"
                className={styles.sort}
                data-field={field}
                aria-pressed={on}
                aria-label={t(on && !sort.down ? 'board.list.sortDown' : 'board.list.sortUp', {
                  name: t(`board.list.field.${field}`),
                })}
                onClick={() => setSort({ field, down: on && !sort.down })}
              >
                {t(`board.list.field.${field}`)}
                {on && <Icon of={sort.down ? ArrowDown : ArrowUp} size="mark" />}
              </button>
            )
          })}
        </div>
        <div
          ref={scroller}
          className={styles.scroll}
          role="listbox"
          aria-label={t('board.list.label')}
          aria-multiselectable
          tabIndex={0}
          aria-activedescendant={here === null ? undefined : rowId(here)}
          data-improvement-list
          onScroll={box.onScroll}
          onKeyDown={onKey}
        >
          <div ref={probe} className={styles.probe} aria-hidden />
          <div role="presentation" style={{ height: box.height }}>
            <div
              role="presentation"
              className={styles.glass}
              style={{ height: Math.min(box.viewHeight, rows.length * rowHeight) }}
            >
              {shown.map((row, i) => (
                <ListRowView
                  key={row.improvement.id}
                  row={row}
                  id={rowId(row.improvement.id)}
                  at={box.first + i}
                  count={rows.length}
                  top={(box.first + i) * rowHeight - box.top}
                  current={row.improvement.id === here}
                  chosen={chosen.has(row.improvement.id)}
                  onToggle={toggle}
                />
              ))}
            </div>
          </div>
        </div>
      </div>
      <p className={styles.keys}>{t('board.list.keys')}</p>
    </div>
  )
}
