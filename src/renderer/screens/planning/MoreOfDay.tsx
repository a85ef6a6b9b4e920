import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Popover } from '../../components/popover/Popover.tsx'
import type { Dated } from './CalendarView.tsx'
import styles from './calendar.module.css'
import { DayItem } from './DayItem.tsx'
import { dayText } from './dayText.ts'

interface MoreOfDayProps {
  readonly day: string
  readonly list: readonly Dated[]
  /** how many of them are not seen in their day */
  readonly hidden: number
  readonly today: string
  readonly reachable: boolean
}

/** All of a full day, in a sheet that hangs from it. */
export function MoreOfDay({ day, list, hidden, today, reachable }: MoreOfDayProps) {
  const { t, i18n } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      title={t('plan.calendar.all', { day: dayText(i18n.language, day) })}
      trigger={
        <button type="button" className={styles.more} tabIndex={reachable ? 0 : -1}>
          {t('plan.calendar.more', { count: hidden })}
        </button>
      }
    >
      <div className={styles.all}>
        {list.map((dated) => (
          <DayItem key={dated.improvement.id} dated={dated} today={today} reachable />
        ))}
      </div>
    </Popover>
  )
}
