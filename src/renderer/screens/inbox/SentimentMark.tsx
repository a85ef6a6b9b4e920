import type { Sentiment } from '../../../shared/domain/feedback/feedback.ts'
import styles from './marks.module.css'

/** Praise ▲, complaint ▼, neither ●, not known: hollow. Its word stands beside it or is said for it. */
export function SentimentMark({ of }: { of: Sentiment | null }) {
  if (of === null) return <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden focusable={false} />
  return (
    <svg className={`${styles.mark} ${styles[of]}`} viewBox="0 0 16 16" aria-hidden focusable={false}>
      {of === 'positive' && <path d="M8 2l7 12H1z" />}
      {of === 'negative' && <path d="M8 14L1 2h14z" />}
      {of === 'neutral' && <circle cx={8} cy={8} r={5.5} />}
      {of === 'unsure' && <circle className={styles.hollow} cx={8} cy={8} r={5.5} />}
    </svg>
  )
}
