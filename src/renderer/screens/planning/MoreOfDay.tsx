import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Popover } from '../../components/popover/Popover.tsx'
import type { Spanned } from './CalendarView.tsx'
import styles from './calendar.module.css'
import { DayItem } from './DayItem.tsx'
import { dayText } from './dayText.ts'
import type { Carry } from './useCarry.ts'
import { useGrowing } from './useGrowing.ts'

/** So many more names at a time. */
const NAMES = 60

interface MoreOfDayProps {
  readonly day: string
  /** all that stands on the day */
  readonly list: readonly Spanned[]
  /** how many of them are not seen in their day */
  readonly hidden: number
  readonly today: string
  readonly reachable: boolean
  readonly open: boolean
  onOpen(open: boolean): void
  readonly carry: Carry
}

/** All of a full day, in a sheet that hangs from it; what is in it moves as what is seen. */
export function MoreOfDay(props: MoreOfDayProps) {
  const { day, hidden, reachable, open, onOpen } = props
  const { t, i18n } = useTranslation()
  return (
    <Popover
      open={open}
      onOpenChange={onOpen}
      title={t('plan.calendar.all', { day: dayText(i18n.language, day) })}
      trigger={
        <button type="button" className={styles.more} data-more={day} tabIndex={reachable ? 0 : -1}>
          {t('plan.calendar.more', { count: hidden })}
        </button>
      }
    >
      <DayList {...props} />
    </Popover>
  )
}

function DayList({ day, list, today, carry }: MoreOfDayProps) {
  const { t } = useTranslation()
  // What is due here is what the day is about; the rest only goes on.
  const all = [...list.filter(({ to }) => to === day), ...list.filter(({ to }) => to !== day)]
  const due = all.filter(({ to }) => to === day).length
  const { shown, grow } = useGrowing(all, NAMES)
  return (
    <div className={styles.all} data-day-list={day}>
      <p className={styles.keys}>{t('plan.calendar.listKeys')}</p>
      {shown.map((dated, i) => (
        <div key={dated.improvement.id} className={styles.listed}>
          {i === 0 && due > 0 && <h3 className={styles.part}>{t('plan.calendar.dueHere')}</h3>}
          {i === due && <h3 className={styles.part}>{t('plan.calendar.goesOn')}</h3>}
          <DayItem
            dated={dated}
            today={today}
            reachable
            inHand={carry.inHand === dated.improvement.id}
            take={carry.take}
          />
        </div>
      ))}
      {all.length > shown.length && (
        <Button small onClick={grow}>
          {t('plan.calendar.showMore', { count: Math.min(NAMES, all.length - shown.length) })}
        </Button>
      )}
    </div>
  )
}
