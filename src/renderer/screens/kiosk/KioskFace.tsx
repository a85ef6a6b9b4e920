import { ArrowLeft, Check } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KioskShown } from '../../../shared/ipc/routes/kiosk.ts'
import { AnswerButtons } from './AnswerButtons.tsx'
import styles from './KioskFace.module.css'
import type { Page, Visit } from './visit.ts'

interface KioskFaceProps {
  readonly kiosk: KioskShown
  readonly page: Page
  readonly visit: Pick<Visit, 'at' | 'chosen' | 'scores'>
  readonly nameOf: (touchpointId: string) => string
  /** the store has not taken everything yet */
  readonly waiting?: boolean
  /** The keyboard goes to what is asked; a picture of it leaves the keyboard where it is. */
  readonly live?: boolean
  readonly onChoose: (touchpointId: string) => void
  readonly onScore: (score: number) => void
  readonly onComment: (text: string) => void
  readonly onBack: () => void
  readonly onOver: () => void
}

/** One screen of a kiosk, as large as its place. */
export function KioskFace(props: KioskFaceProps) {
  const { kiosk, page, visit, live } = props
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page takes the keyboard anew
  useEffect(() => {
    if (live) heading.current?.focus({ preventScroll: true })
  }, [live, visit.at])
  const asked = {
    choose: kiosk.chooseText,
    question: page.kind === 'question' ? (kiosk.questions[page.index]?.text ?? '') : '',
    comment: kiosk.comment,
    thanks: kiosk.thanks,
  }[page.kind]
  const place =
    page.kind === 'question' && kiosk.questions.length > 1
      ? t('kiosk.face.place', { number: page.index + 1, count: kiosk.questions.length })
      : null
  return (
    <div className={styles.face} lang={kiosk.language}>
      <div className={`${styles.page} ${styles[`${page.kind}Page`] ?? ''}`}>
        {page.kind === 'thanks' && (
          <span className={styles.done} aria-hidden>
            <Check strokeWidth={3} />
          </span>
        )}
        <h1 ref={heading} tabIndex={-1} className={asked.length > 70 ? `${styles.asked} ${styles.long}` : styles.asked}>
          {place && <span className={styles.unseen}>{`${place}. `}</span>}
          {asked}
        </h1>
        <Answers key={visit.at} {...props} />
      </div>
      <footer className={styles.foot}>
        {visit.at > 0 && page.kind !== 'thanks' && (
          <button type="button" className={styles.back} onClick={props.onBack}>
            <ArrowLeft aria-hidden />
            {t('kiosk.face.back')}
          </button>
        )}
        {place && page.kind === 'question' && <Stops count={kiosk.questions.length} at={page.index} />}
      </footer>
    </div>
  )
}

function Answers(props: KioskFaceProps) {
  const { kiosk, page, visit, waiting, nameOf } = props
  const { t } = useTranslation()
  if (page.kind === 'choose') {
    return (
      <fieldset className={styles.subjects} aria-label={kiosk.chooseText}>
        {kiosk.chooseFrom.map((id) => (
          <button
            key={id}
            type="button"
            className={styles.subject}
            aria-pressed={visit.chosen === id}
            onClick={() => props.onChoose(id)}
          >
            {nameOf(id)}
          </button>
        ))}
      </fieldset>
    )
  }
  if (page.kind === 'question') {
    const question = kiosk.questions[page.index]
    if (!question) return null
    return (
      <AnswerButtons
        kind={question.kind}
        question={question.text}
        score={visit.scores.get(page.index)}
        onScore={props.onScore}
      />
    )
  }
  if (page.kind === 'comment') return <Comment onComment={props.onComment} />
  return (
    <button type="button" className={styles.over} onClick={props.onOver} tabIndex={-1} aria-hidden>
      {waiting ? t('kiosk.face.waiting') : ''}
    </button>
  )
}

function Comment({ onComment }: { onComment: (text: string) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const empty = text.trim() === ''
  return (
    <div className={styles.comment}>
      <textarea
        className={styles.words}
        aria-label={t('kiosk.face.commentLabel')}
        maxLength={2_000}
        rows={4}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={styles.hint}>{t('kiosk.face.commentHint')}</p>
      <button
        type="button"
        className={empty ? styles.send : `${styles.send} ${styles.ready}`}
        onClick={() => onComment(text.trim())}
      >
        {empty ? t('kiosk.face.skip') : t('kiosk.face.send')}
      </button>
    </div>
  )
}

/** The line with a station for each question; the ones behind are full. */
function Stops({ count, at }: { count: number; at: number }) {
  return (
    <svg className={styles.stops} viewBox={`0 0 ${count * 48} 24`} aria-hidden focusable={false}>
      <path className={styles.ahead} d={`M24 12H${count * 48 - 24}`} />
      <path className={styles.behind} d={`M24 12H${at * 48 + 24}`} />
      {Array.from({ length: count }, (_, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: stations have no other name than their place
          key={i}
          className={i <= at ? styles.passed : styles.coming}
          cx={i * 48 + 24}
          cy={12}
          r={8}
        />
      ))}
    </svg>
  )
}
