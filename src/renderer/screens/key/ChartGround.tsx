import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './QuadrantChart.module.css'

const BANDS = [5, 4, 3, 2, 1] as const

/** The four fields with their names, and the scales beside them. @param children what stands in the plot */
export function ChartGround({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={styles.frame}>
      <span className={styles.up} aria-hidden>
        {t('keyPoints.chart.up')}
      </span>
      <div className={styles.bands} aria-hidden>
        {BANDS.map((band) => (
          <span key={band}>{band}</span>
        ))}
        <span className={styles.unsaid}>{t('keyPoints.chart.unsaid')}</span>
      </div>
      <div className={styles.ground}>
        <div className={styles.fields} aria-hidden>
          {(['concentrate', 'keepUp', 'lowPriority', 'overkill'] as const).map((field) => (
            <span key={field} className={`${styles.field} ${styles[field] ?? ''}`}>
              <b>{t(`ranking.quadrant.${field}`)}</b>
            </span>
          ))}
          <span className={`${styles.field} ${styles.unknown}`} />
          <span className={`${styles.field} ${styles.notSaid}`} />
        </div>
        {children}
      </div>
      <div className={styles.scores} aria-hidden>
        {[1, 2, 3, 4, 5].map((score) => (
          <span key={score}>{score}</span>
        ))}
      </div>
      <span className={styles.across} aria-hidden>
        {t('keyPoints.chart.across')}
      </span>
      <span className={styles.notKnown} aria-hidden>
        {t('keyPoints.chart.unknown')}
      </span>
    </div>
  )
}
