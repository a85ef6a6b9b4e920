import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { monthsLater } from '../../../shared/domain/improvement/month.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import styles from './calendar.module.css'
import { saveCalendar } from './saveFiles.ts'

interface CalendarHeadProps {
  readonly month: string
  readonly at: string
  readonly today: string
  /** something open has a day */
  readonly anyDated: boolean
  onDay(day: string): void
}

/** Which month is seen, the way to others, and to the user's own calendar. */
export function CalendarHead({ month, at, today, anyDated, onDay }: CalendarHeadProps) {
  const { t } = useTranslation()
  return (
    <header className={styles.head}>
      <IconButton
        icon={ChevronLeft}
        label={t('plan.calendar.before')}
        shortcut="Page Up"
        onClick={() => onDay(monthsLater(at, -1))}
      />
      <h2 className={styles.month} aria-live="polite">
        {month}
      </h2>
      <IconButton
        icon={ChevronRight}
        label={t('plan.calendar.after')}
        shortcut="Page Down"
        onClick={() => onDay(monthsLater(at, 1))}
      />
      <Button small onClick={() => onDay(today)}>
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
  )
}
