import { useTranslation } from 'react-i18next'
import { STOPS, type Stop } from './bringStore.ts'
import styles from './StopLine.module.css'

/** The three questions as stations; those behind lead back. */
export function StopLine({ at, onGo }: { at: Stop; onGo: (stop: Stop) => void }) {
  const { t } = useTranslation()
  const here = STOPS.indexOf(at)
  return (
    <nav aria-label={t('bringing.stops.label')}>
      <ol className={styles.line}>
        {STOPS.map((stop, i) => (
          <li key={stop} className={i <= here ? styles.behind : styles.ahead}>
            <button
              type="button"
              className={styles.stop}
              disabled={i > here}
              aria-current={i === here ? 'step' : undefined}
              onClick={() => i < here && onGo(stop)}
            >
              <span className={styles.disc}>{i + 1}</span>
              {t(`bringing.stops.${stop}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
