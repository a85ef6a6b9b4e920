import { useTranslation } from 'react-i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { Because } from '../../../shared/domain/sentiment/reading.ts'
import styles from './AnswerDetail.module.css'
import { useReading } from './reading.ts'

interface Piece {
  readonly from: number
  readonly text: string
  readonly weight: number | null
}

/** The text in pieces, those that decided how it is read with their weight; what lies within another is left out. */
export function piecesOf(text: string, because: readonly Because[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to, weight } of because.toSorted((a, b) => a.from - b.from)) {
    if (from < at || to > text.length || to <= from || weight === 0) continue
    if (from > at) pieces.push({ from: at, text: text.slice(at, from), weight: null })
    pieces.push({ from, text: text.slice(from, to), weight })
    at = to
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), weight: null })
  return pieces
}

/** What was said, word for word; what made it praise or complaint is underlined. */
export function SaidText({ answer }: { answer: Feedback }) {
  const { t } = useTranslation()
  const { of, because } = useReading()
  if (answer.text.trim() === '') return <p className={styles.wordless}>{t('inbox.wordless')}</p>
  const known = of?.id === answer.id && of.text === answer.text ? because : []
  return (
    <blockquote className={styles.said} lang={answer.language}>
      {piecesOf(answer.text, known).map(({ from, text, weight }) =>
        weight === null ? (
          <span key={from}>{text}</span>
        ) : (
          <mark
            key={from}
            className={weight > 0 ? styles.for : styles.against}
            title={t(weight > 0 ? 'inbox.detail.for' : 'inbox.detail.against')}
          >
            {text}
          </mark>
        ),
      )}
    </blockquote>
  )
}
