import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnState } from '../../../shared/domain/improvement/board.ts'
import { isOpen } from '../../../shared/domain/improvement/late.ts'
import { monthsLater, weeksOfMonth } from '../../../shared/domain/improvement/month.ts'
import { spanOf, weekSpans } from '../../../shared/domain/improvement/weekSpans.ts'
import { daysLater } from '../../../shared/domain/metric/period/localDay.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { Hidden } from '../../components/text/Hidden.tsx'
import { changeImprovements, useImprovements } from '../../state/improvementStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { useShownColumns } from '../board/shown.ts'
import { today } from '../figures/days.ts'
import { CalendarHead } from './CalendarHead.tsx'
import { CalendarWeek, ROWS } from './CalendarWeek.tsx'
import styles from './calendar.module.css'
import { changedDates, datesOn, dayUnder, type Grip, markDays } from './calendarDates.ts'
import { dayText, firstWeekday, monthText, weekdayNames } from './dayText.ts'
import { Tray } from './Tray.tsx'
import { useCarry } from './useCarry.ts'

export interface Dated {
  readonly improvement: ImprovementShown
  readonly state: ColumnState
}

export interface Spanned extends Dated {
  /** its days, both in it */
  readonly from: string
  readonly to: string
}

/** What has days at all, and what waits for them. */
function useDated() {
  const columns = useShownColumns()
  return useMemo(() => {
    const all = columns.flatMap(({ column, cards }) =>
      cards.map((improvement): Dated => ({ improvement, state: column.state })),
    )
    return {
      spanned: all.flatMap((dated): Spanned[] => {
        const span = dated.state === 'dropped' ? null : spanOf(dated.improvement)
        return span ? [{ ...dated, ...span }] : []
      }),
      undated: all.filter(({ improvement, state }) => improvement.dueOn === null && isOpen(state)),
      anyDated: all.some(({ improvement: i, state }) => (i.dueOn ?? i.startOn) !== null && isOpen(state)),
    }
  }, [columns])
}

/** Improvements from the day they start to the day they are due, a month at a time. */
export function CalendarView() {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  const { spanned, undated, anyDated } = useDated()
  const now = today()
  const [at, setAt] = useState(now)
  const [said, setSaid] = useState('')
  const [openDay, setOpenDay] = useState<string | null>(null)
  const [focus, setFocus] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const month = at.slice(0, 7)
  const weeks = useMemo(
    () =>
      weeksOfMonth(`${month}-01`, firstWeekday(language)).map((week) => {
        const items = spanned.filter(({ from, to }) => from <= week.at(-1)! && to >= week[0]!)
        return { week, items, spans: weekSpans(week, items, ROWS) }
      }),
    [month, language, spanned],
  )
  const sayDates = (title: string, span: ReturnType<typeof spanOf>): string => {
    if (!span) return t('plan.calendar.cleared', { title })
    const [from, day] = [dayText(language, span.from), dayText(language, span.to)]
    return from === day ? t('plan.calendar.moved', { title, day }) : t('plan.calendar.movedSpan', { title, from, day })
  }
  const give = (id: string, dates: Pick<ImprovementShown, 'startOn' | 'dueOn'>, seenAt: string | null): void => {
    const improvement = useImprovements.getState().improvements.get(id)
    if (!improvement) return
    const title = improvement.title.trim() || t('improvement.unnamed')
    const patch = changedDates(improvement, dates)
    if (patch) void changeImprovements([id], patch)
    setSaid(sayDates(title, spanOf(dates)))
    if (seenAt !== null) setAt(seenAt)
    setOpenDay(null)
    setFocus(id)
  }
  const carry = useCarry<Grip>({
    grip: ({ target, clientX, clientY }) => {
      const pressed = target as HTMLElement
      if (pressed.closest('[data-end]')) return { by: 'end' }
      const day = pressed.closest<HTMLElement>('[data-day-list]')?.dataset.dayList ?? dayUnder(clientX, clientY)
      return day === undefined ? { by: 'none' } : { by: 'day', day }
    },
    over: (carried) => {
      if (carried && openDay !== null) setOpenDay(null)
      const day = carried && dayUnder(carried.x, carried.y)
      const dates = carried && useImprovements.getState().improvements.get(carried.id)
      markDays(root.current, day && dates ? datesOn(dates, carried.grip, day) : null)
    },
    drop: ({ id, x, y, grip }) => {
      const day = dayUnder(x, y)
      const dates = useImprovements.getState().improvements.get(id)
      if (day !== undefined && dates) give(id, datesOn(dates, grip, day), day)
    },
  })
  // The keyboard stays with what it has moved, and where that has no room, with what says so.
  useEffect(() => {
    if (focus === null) return
    setFocus(null)
    const week = root.current?.querySelector(`td[data-day="${at}"]`)?.closest('tr')
    const there = [`[data-improvement="${CSS.escape(focus)}"]`, `[data-more="${at}"]`, `[data-open="${at}"]`]
      .map((each) => week?.querySelector<HTMLElement>(each))
      .find((each) => each)
    // A sheet that closes gives the keyboard back to its button first.
    requestAnimationFrame(() => there?.focus())
  }, [focus, at])
  const walk = (day: string): void => {
    setAt(day)
    setOpenDay(null)
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-open="${day}"]`)?.focus())
  }
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement
    const id = target.closest<HTMLElement>('[data-improvement]')?.dataset.improvement
    const list = target.closest<HTMLElement>('[data-day-list]')
    const dates = id === undefined ? undefined : useImprovements.getState().improvements.get(id)
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key]
    if (event.ctrlKey || event.metaKey) return
    if (by !== undefined) {
      event.preventDefault()
      if (!event.altKey) {
        if (list) stepIn(list, target, Math.sign(by))
        else walk(daysLater(at, by))
      } else if (id !== undefined && dates?.dueOn) {
        const span = spanOf(dates)
        const day = !event.shiftKey && span && at >= span.from && at <= span.to ? at : dates.dueOn
        const next = datesOn(dates, event.shiftKey ? { by: 'end' } : { by: 'day', day }, daysLater(day, by))
        give(id, next, event.shiftKey ? next.dueOn : daysLater(day, by))
      }
    } else if ((event.key === 'PageUp' || event.key === 'PageDown') && !list) {
      event.preventDefault()
      walk(monthsLater(at, event.key === 'PageUp' ? -1 : 1))
    } else if (event.key === 'Delete' && id !== undefined && dates) {
      event.preventDefault()
      give(id, { startOn: dates.startOn, dueOn: null }, null)
    }
  }
  const name = monthText(language, at)
  return (
    <div ref={root} className={styles.view}>
      <div className={styles.main}>
        <CalendarHead month={name} at={at} today={now} anyDated={anyDated} onDay={setAt} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside arrive here */}
        <div className={styles.scroll} onKeyDown={onKey}>
          <table className={styles.grid} aria-label={t('plan.calendar.label', { month: name })}>
            <thead>
              <tr>
                {weekdayNames(language).map(({ short, long }) => (
                  <th key={long} scope="col" abbr={long}>
                    {short}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((each) => (
                <CalendarWeek
                  key={each.week[0]}
                  {...each}
                  at={at}
                  today={now}
                  openDay={openDay}
                  onOpenDay={(day) => {
                    if (day !== null) setAt(day)
                    setOpenDay(day)
                  }}
                  onDay={setAt}
                  carry={carry}
                />
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
        take={carry.take}
        inHand={carry.inHand}
        onPut={(id) => {
          const dates = useImprovements.getState().improvements.get(id)
          if (dates) give(id, datesOn(dates, { by: 'none' }, at), at)
        }}
        onOpen={(improvementId) => openSheet({ kind: 'improvement', improvementId })}
      />
      {carry.inHand !== null && (
        <div ref={carry.hand} className={styles.hand} aria-hidden>
          {useImprovements.getState().improvements.get(carry.inHand)?.title.trim() || t('improvement.unnamed')}
        </div>
      )}
      <Hidden>
        <span role="status">{said}</span>
      </Hidden>
    </div>
  )
}

/** From one of a list to the next or the one before. */
function stepIn(list: HTMLElement, from: HTMLElement, by: number): void {
  const all = [...list.querySelectorAll<HTMLElement>('[data-improvement]')]
  all[Math.max(0, Math.min(all.length - 1, all.indexOf(from) + by))]?.focus()
}
