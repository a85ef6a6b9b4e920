import { ThumbsDown, ThumbsUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type QuestionKind, scoresOf } from '../../../shared/domain/kiosk/kiosk.ts'
import { iconPath } from '../../../shared/layout/icon.ts'
import { FaceMark } from './FaceMark.tsx'
import styles from './KioskFace.module.css'

const FIVE = ['one', 'two', 'three', 'four', 'five'] as const

interface AnswerButtonsProps {
  readonly kind: QuestionKind
  readonly question: string
  /** tapped before, on the way back */
  readonly score: number | undefined
  readonly onScore: (score: number) => void
}

/** The answers of a question, each as large as there is room. */
export function AnswerButtons({ kind, question, score: given, onScore }: AnswerButtonsProps) {
  const { t } = useTranslation()
  const low = kind === 'nps' ? t('kiosk.face.npsLow') : kind === 'ces' ? t('kiosk.face.cesLow') : ''
  const high = kind === 'nps' ? t('kiosk.face.npsHigh') : kind === 'ces' ? t('kiosk.face.cesHigh') : ''
  const scores = scoresOf(kind)
  const label = (score: number): string => {
    if (kind === 'csat') return t(`kiosk.face.csat.${FIVE[score - 1] ?? 'three'}`)
    if (kind === 'thumbs') return t(`kiosk.face.thumbs.${score === 1 ? 'up' : 'down'}`)
    if (kind === 'stars') return t('kiosk.face.stars', { count: score })
    const end = score === scores[0] ? low : score === scores.at(-1) ? high : ''
    return end === '' ? String(score) : `${score}, ${end}`
  }
  return (
    <fieldset className={`${styles.answers} ${styles[kind]}`} aria-label={question}>
      <div className={styles.row}>
        {scores.map((score) => (
          <button
            key={score}
            type="button"
            className={styles.answer}
            aria-label={label(score)}
            aria-pressed={given === score}
            onClick={() => onScore(score)}
          >
            <Sign kind={kind} score={score} />
            {(kind === 'csat' || kind === 'thumbs') && <span className={styles.said}>{label(score)}</span>}
          </button>
        ))}
      </div>
      {low !== '' && (
        <p className={styles.ends} aria-hidden>
          <span>{low}</span>
          <span>{high}</span>
        </p>
      )}
    </fieldset>
  )
}

function Sign({ kind, score }: { kind: QuestionKind; score: number }) {
  if (kind === 'csat') return <FaceMark score={score} />
  if (kind === 'thumbs') {
    const Thumb = score === 1 ? ThumbsUp : ThumbsDown
    return <Thumb className={styles.sign} strokeWidth={1.5} aria-hidden />
  }
  if (kind !== 'stars') return <span className={styles.number}>{score}</span>
  return (
    <>
      <svg className={`${styles.sign} ${styles.star}`} viewBox="0 0 24 24" aria-hidden focusable={false}>
        <path d={iconPath('star')} />
      </svg>
      <span className={styles.said}>{score}</span>
    </>
  )
}
