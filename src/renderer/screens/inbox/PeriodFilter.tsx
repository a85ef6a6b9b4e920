import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChipButton } from '../../components/chip/ChipButton.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Popover } from '../../components/popover/Popover.tsx'
import { refineInbox, useInbox } from '../../state/inboxStore.ts'
import styles from './FilterBar.module.css'
import { daysOf, PERIODS } from './periods.ts'
import { sayDay } from './words.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** From when to when. */
export function PeriodFilter() {
  const { t, i18n } = useTranslation()
  const { from, to } = useInbox((s) => s.filter)
  const [open, setOpen] = useState(false)
  const now = new Date()
  const named = PERIODS.find((period) => {
    const days = daysOf(period, now)
    return days.from === from && days.to === to
  })
  const label = ((): string => {
    if (named) return t(`inbox.period.${named}`)
    const [first, last] = [from && sayDay(i18n, from, now), to && sayDay(i18n, to, now)]
    if (first && last) return t('inbox.period.between', { from: first, to: last })
    if (first) return t('inbox.period.since', { from: first })
    return last ? t('inbox.period.until', { to: last }) : t('inbox.filter.period')
  })()
  const set = (change: { from?: string | undefined; to?: string | undefined }): void => refineInbox(change)
  const day = (text: string): string | undefined => (DAY.test(text) ? text : undefined)
  return (
    <Popover
      title={t('inbox.period.title')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <ChipButton on={from !== undefined || to !== undefined} opens>
          {label}
        </ChipButton>
      }
    >
      <div className={styles.sheet}>
        <div className={styles.quick}>
          <ChipButton
            aria-pressed={from === undefined && to === undefined}
            onClick={() => {
              set({ from: undefined, to: undefined })
              setOpen(false)
            }}
          >
            {t('inbox.period.all')}
          </ChipButton>
          {PERIODS.map((period) => (
            <ChipButton
              key={period}
              aria-pressed={period === named}
              onClick={() => {
                set(daysOf(period, now))
                setOpen(false)
              }}
            >
              {t(`inbox.period.${period}`)}
            </ChipButton>
          ))}
        </div>
        <div className={styles.days}>
          <TextField
            label={t('inbox.period.from')}
            type="date"
            value={from ?? ''}
            onText={(text) => set({ from: day(text) })}
          />
          <TextField
            label={t('inbox.period.to')}
            type="date"
            value={to ?? ''}
            onText={(text) => set({ to: day(text) })}
          />
        </div>
      </div>
    </Popover>
  )
}
