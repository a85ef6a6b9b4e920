import { ThumbsDown, ThumbsUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon/Icon.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import styles from './marks.module.css'
import { bandOf, type Scored } from './scores.ts'
import { sayScore } from './words.ts'

/** A score on its scale: how far the bar is filled, the numbers, and in words how good that is. */
export function ScoreMark({ answer, large }: { answer: Scored; large?: boolean }) {
  const { t, i18n } = useTranslation()
  const { scale, score } = answer
  const band = bandOf(scale, score)
  const said = (
    <Hidden>{`${t(`inbox.scale.${scale.kind}`)}: ${sayScore(i18n, answer)}, ${t(`inbox.band.${band}`)}`}</Hidden>
  )
  if (scale.kind === 'thumbs') {
    return (
      <span className={styles.score} data-large={large || undefined}>
        <span className={styles[band]}>
          <Icon of={score >= scale.max ? ThumbsUp : ThumbsDown} size={large ? 'lead' : 'body'} />
        </span>
        {said}
      </span>
    )
  }
  const share = (score - scale.min) / (scale.max - scale.min)
  return (
    <span className={styles.score} data-large={large || undefined}>
      <b aria-hidden className={styles.number}>
        {new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(score)}
        <small>/{scale.max}</small>
      </b>
      <svg
        className={`${styles.bar} ${styles[band]}`}
        viewBox="0 0 40 6"
        preserveAspectRatio="none"
        aria-hidden
        focusable={false}
      >
        <rect className={styles.track} width={40} height={6} rx={3} />
        <rect width={Math.max(4, 40 * share)} height={6} rx={3} />
      </svg>
      {said}
    </span>
  )
}
