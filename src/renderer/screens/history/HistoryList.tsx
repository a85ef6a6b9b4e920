import { useTranslation } from 'react-i18next'
import { historyLabel } from '../../../shared/i18n/sentences.ts'
import { sayMoment } from '../../../shared/i18n/when.ts'
import type { HistoryEntry } from '../../../shared/ipc/routes/maps.ts'
import styles from './HistoryList.module.css'

/** Steps as stations: filled where they hold, hollow where they were undone. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t, i18n } = useTranslation()
  const now = new Date()
  const newest = entries.toReversed()
  const here = newest.find((entry) => !entry.undone)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <ol className={styles.list} tabIndex={0} aria-label={t('home.history.title')}>
      {newest.map((entry) => (
        <li key={entry.id} className={styles.step} data-undone={entry.undone || undefined}>
          <span className={styles.station} data-here={entry === here || undefined} aria-hidden />
          <span className={styles.words}>
            <span className={styles.label}>{historyLabel(i18n, entry.label)}</span>
            <span className={styles.when}>
              {sayMoment(i18n, entry.at, now)}
              {entry.undone && ` · ${t('home.history.undone')}`}
              {entry === here && ` · ${t('home.history.here')}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
