import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { WeekSpans } from '../../../shared/domain/improvement/weekSpans.ts'
import type { Spanned } from './CalendarView.tsx'
import styles from './calendar.module.css'
import { DayItem } from './DayItem.tsx'
import { dayText } from './dayText.ts'
import { MoreOfDay } from './MoreOfDay.tsx'
import type { Carry } from './useCarry.ts'

/** Rows of a week, the last of which says what has no room. */
export const ROWS = 3
/** More names than these are not said of a day. */
const SAID = 10

interface CalendarWeekProps {
  readonly week: readonly string[]
  /** all that stands on any of its days */
  readonly items: readonly Spanned[]
  readonly spans: WeekSpans<Spanned>
  /** the day on which the keyboard stands */
  readonly at: string
  readonly today: string
  readonly openDay: string | null
  onOpenDay(day: string | null): void
  onDay(day: string): void
  readonly carry: Carry
}

/** Seven days and the bars that lie across them. */
export function CalendarWeek(props: CalendarWeekProps) {
  const { week, items, spans, at, today, openDay, onOpenDay, onDay, carry } = props
  const { t, i18n } = useTranslation()
  const title = ({ improvement }: Spanned): string => improvement.title.trim() || t('improvement.unnamed')
  const saidOf = (day: string, list: readonly Spanned[]): string => {
    const due = list.filter(({ to }) => to === day)
    const rest = Math.max(0, due.length - SAID)
    const going = list.length - due.length
    const parts = [
      ...due.slice(0, SAID).map(title),
      ...(rest > 0 ? [t('plan.calendar.more', { count: rest })] : []),
      ...(going > 0 ? [t('plan.calendar.going', { count: going })] : []),
    ]
    const said = dayText(i18n.language, day)
    return parts.length === 0
      ? t('plan.calendar.dayEmpty', { day: said })
      : t('plan.calendar.day', { day: said, list: parts.join(', ') })
  }
  return (
    <tr>
      {week.map((day, i) => {
        const list = items.filter(({ from, to }) => from <= day && to >= day)
        const hidden = spans.hidden[i] ?? 0
        return (
          <td
            key={day}
            className={styles.day}
            data-day={day}
            data-other={day.slice(0, 7) !== at.slice(0, 7) || undefined}
            data-here={day === at || undefined}
          >
            <button
              type="button"
              className={styles.number}
              data-open={day}
              data-today={day === today || undefined}
              tabIndex={day === at ? 0 : -1}
              aria-current={day === today ? 'date' : undefined}
              aria-label={saidOf(day, list)}
              onClick={() => onDay(day)}
            >
              {Number(day.slice(8))}
            </button>
            {spans.bars
              .filter((bar) => bar.at === i)
              .toSorted((a, b) => a.row - b.row)
              .map((bar) => (
                <DayItem
                  key={bar.item.improvement.id}
                  dated={bar.item}
                  bar={bar}
                  today={today}
                  reachable={week.includes(at) && bar.item.from <= at && bar.item.to >= at}
                  inHand={carry.inHand === bar.item.improvement.id}
                  take={carry.take}
                />
              ))}
            {hidden > 0 && (
              <div className={styles.moreAt} style={{ '--row': ROWS - 1 } as CSSProperties}>
                <MoreOfDay
                  day={day}
                  list={list}
                  hidden={hidden}
                  today={today}
                  reachable={day === at}
                  open={openDay === day}
                  onOpen={(open) => onOpenDay(open ? day : null)}
                  carry={carry}
                />
              </div>
            )}
          </td>
        )
      })}
    </tr>
  )
}
