import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './HeatMap.module.css'
import { WEEK, weekdayText } from './texts.ts'

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
const EVERY = 3

/** Weekday × hour: the fuller a square, the more began then; each says its number. */
export function HeatMap({ heat }: { heat: readonly (readonly number[])[] }) {
  const { t, i18n } = useTranslation()
  const most = Math.max(1, ...heat.flat())
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <b>{t('bringing.conversations.heat')}</b>
        <span className={styles.hint}>{t('bringing.conversations.heatHint')}</span>
      </figcaption>
      <table className={styles.table} aria-label={t('bringing.conversations.heat')}>
        <thead>
          <tr>
            <td />
            {HOURS.map((hour) => (
              <th key={hour} scope="col" className={hour % EVERY === 0 ? styles.hour : styles.between}>
                {`${hour}h`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEEK.map((day) => (
            <tr key={day}>
              <th scope="row" className={styles.day}>
                {weekdayText(day, i18n.language, 'short')}
              </th>
              {HOURS.map((hour) => {
                const count = heat[day]?.[hour] ?? 0
                const said = t('bringing.conversations.cell', {
                  day: weekdayText(day, i18n.language),
                  hour,
                  count,
                })
                return (
                  <td key={hour} className={styles.cell} title={said}>
                    {count > 0 && (
                      <span
                        className={count / most > 0.5 ? `${styles.square} ${styles.strong}` : styles.square}
                        style={{ '--part': `${Math.round(15 + (85 * count) / most)}%` } as CSSProperties}
                      >
                        {count}
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
