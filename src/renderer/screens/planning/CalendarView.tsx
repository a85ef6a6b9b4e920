import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnState } from '../../../shared/domain/improvement/board.ts'
import { isOpen } from '../../../shared/domain/improvement/late.ts'
import { monthsLater, weeksOfMonth } from '../../../shared/domain/improvement/month.ts'
import { daysLater } from '../../../shared/domain/metric/period/localDay.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { changeImprovements } from '../../state/improvementStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { useShownColumns } from '../board/shown.ts'
import { today } from '../figures/days.ts'
import styles from './calendar.module.css'
import { DayItem } from './DayItem.tsx'
import { dayText, firstWeekday, monthText, weekdayNames } from './dayText.ts'
import { MoreOfDay } from './MoreOfDay.tsx'
import { saveCalendar } from './saveFiles.ts'
import { Tray } from './Tray.tsx'
import { useCarry } from './useCarry.ts'

const IN_A_DAY = 3

export interface Dated {
  readonly improvement: ImprovementShown
  readonly state: ColumnState
}

/** Improvements by the day on which they are due, a month at a time. */
export function CalendarView() {
  const { t, i18n } = useTranslation()
  const columns = useShownColumns()
  const now = today()
  const [at, setAt] = useState(now)
  const [said, setSaid] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const [focus, setFocus] = useState<string | null>(null)
  const { byDay, undated, anyDated } = useMemo(() => {
    const all = columns.flatMap(({ column, cards }) =>
      cards.map((improvement): Dated => ({ improvement, state: column.state })),
    )
    const days = new Map<string, Dated[]>()
    for (const dated of all) {
      const { dueOn } = dated.improvement
      if (dueOn === null || dated.state === 'dropped') continue
      const list = days.get(dueOn)
      if (list) list.push(dated)
      else days.set(dueOn, [dated])
    }
    return {
      byDay: days,
      undated: all.filter(({ improvement, state }) => improvement.dueOn === null && isOpen(state)),
      anyDated: all.some(({ improvement: i, state }) => (i.dueOn ?? i.startOn) !== null && isOpen(state)),
    }
  }, [columns])
  const titles = new Map(
    columns.flatMap(({ cards }) => cards.map((i) => [i.id, i.title.trim() || t('improvement.unnamed')])),
  )
  const put = (id: string, day: string | null): void => {
    const title = titles.get(id) ?? ''
    void changeImprovements([id], { dueOn: day })
    setSaid(
      day === null
        ? t('plan.calendar.cleared', { title })
        : t('plan.calendar.moved', { title, day: dayText(i18n.language, day) }),
    )
    if (day !== null) setAt(day)
    setFocus(id)
  }
  const { carried, take } = useCarry(({ id, x, y }) => {
    const day = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset.day
    if (day) put(id, day)
  })
  const over =
    carried && document.elementFromPoint(carried.x, carried.y)?.closest<HTMLElement>('[data-day]')?.dataset.day
  // The keyboard stays with what it has moved.
  useEffect(() => {
    if (focus === null) return
    root.current?.querySelector<HTMLElement>(`[data-improvement="${CSS.escape(focus)}"]`)?.focus()
    setFocus(null)
  }, [focus])
  const walk = (day: string): void => {
    setAt(day)
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-open="${day}"]`)?.focus())
  }
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-improvement]')?.dataset.improvement
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key]
    const on =
      id === undefined ? undefined : [...byDay].find(([, list]) => list.some((d) => d.improvement.id === id))?.[0]
    if (event.ctrlKey || event.metaKey) return
    if (by !== undefined) {
      event.preventDefault()
      if (!event.altKey) walk(daysLater(at, by))
      else if (id !== undefined && on !== undefined) put(id, daysLater(on, by))
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault()
      walk(monthsLater(at, event.key === 'PageUp' ? -1 : 1))
    } else if (event.key === 'Delete' && id !== undefined && on !== undefined) {
      event.preventDefault()
      put(id, null)
    }
  }
  const weeks = weeksOfMonth(at, firstWeekday(i18n.language))
  const month = monthText(i18n.language, at)
  return (
    <div ref={root} className={styles.view}>
      <div className={styles.main}>
        <header className={styles.head}>
          <IconButton
            icon={ChevronLeft}
            label={t('plan.calendar.before')}
            shortcut="Page Up"
            onClick={() => setAt(monthsLater(at, -1))}
          />
          <h2 className={styles.month} aria-live="polite">
            {month}
          </h2>
          <IconButton
            icon={ChevronRight}
            label={t('plan.calendar.after')}
            shortcut="Page Down"
            onClick={() => setAt(monthsLater(at, 1))}
          />
          <Button small onClick={() => setAt(now)}>
            {t('plan.calendar.today')}
          </Button>
          <Button
            small
            icon={CalendarPlus}
            className={styles.save}
            title={t(anyDated ? 'plan.ics.hint' : 'plan.ics.nothing')}
            disabled={!anyDated}
            onClick={() => void saveCalendar(null)}
          >
            {t('plan.ics.action')}
          </Button>
        </header>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside arrive here */}
        <div className={styles.scroll} onKeyDown={onKey}>
          <table className={styles.grid} aria-label={t('plan.calendar.label', { month })}>
            <thead>
              <tr>
                {weekdayNames(i18n.language).map(({ short, long }) => (
                  <th key={long} scope="col" abbr={long}>
                    {short}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week[0]}>
                  {week.map((day) => {
                    const list = byDay.get(day) ?? []
                    return (
                      <td
                        key={day}
                        className={styles.day}
                        data-day={day}
                        data-other={day.slice(0, 7) !== at.slice(0, 7) || undefined}
                        data-here={day === at || undefined}
                        data-over={day === over || undefined}
                      >
                        <button
                          type="button"
                          className={styles.number}
                          data-open={day}
                          data-today={day === now || undefined}
                          tabIndex={day === at ? 0 : -1}
                          aria-current={day === now ? 'date' : undefined}
                          aria-label={
                            list.length === 0
                              ? t('plan.calendar.dayEmpty', { day: dayText(i18n.language, day) })
                              : t('plan.calendar.day', {
                                  day: dayText(i18n.language, day),
                                  list: list.map(({ improvement }) => titles.get(improvement.id)).join(', '),
                                })
                          }
                          onClick={() => setAt(day)}
                        >
                          {Number(day.slice(8))}
                        </button>
                        {list.slice(0, list.length > IN_A_DAY ? IN_A_DAY - 1 : IN_A_DAY).map((dated) => (
                          <DayItem
                            key={dated.improvement.id}
                            dated={dated}
                            today={now}
                            reachable={day === at}
                            inHand={carried?.id === dated.improvement.id}
                            take={take}
                          />
                        ))}
                        {list.length > IN_A_DAY && (
                          <MoreOfDay
                            day={day}
                            list={list}
                            hidden={list.length - IN_A_DAY + 1}
                            today={now}
                            reachable={day === at}
                          />
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={styles.keys}>{t('plan.calendar.keys')}</p>
      </div>
      <Tray
        title={t('plan.calendar.undated', { count: undated.length })}
        hint={undated.length > 0 ? t('plan.calendar.undatedHint') : t('plan.calendar.allDated')}
        items={undated}
        take={take}
        inHand={carried?.id ?? null}
        onPut={(id) => put(id, at)}
        onOpen={(improvementId) => openSheet({ kind: 'improvement', improvementId })}
      />
      {carried && (
        <div className={styles.hand} style={{ left: carried.x, top: carried.y }} aria-hidden>
          {titles.get(carried.id)}
        </div>
      )}
      <Hidden>
        <span role="status">{said}</span>
      </Hidden>
    </div>
  )
}
