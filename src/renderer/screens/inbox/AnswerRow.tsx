import { Check, Lightbulb, Mail, Reply, Star } from 'lucide-react'
import { memo, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Feedback, FeedbackStatus } from '../../../shared/domain/feedback/feedback.ts'
import { sayChannel, sayPlace } from '../../../shared/i18n/answerText.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { useWords } from '../../state/words.ts'
import styles from './AnswerList.module.css'
import { ScoreMark } from './ScoreMark.tsx'
import { SentimentMark } from './SentimentMark.tsx'
import { isScored } from './scores.ts'
import { useSurroundings } from './surroundings.ts'
import { sayDay } from './words.ts'

export const STATUS_ICONS = { new: Star, read: Mail, answered: Reply, opportunity: Lightbulb } as const

interface AnswerRowProps {
  readonly answer: Feedback | undefined
  readonly index: number
  readonly total: number
  /** px from the head of what is seen */
  readonly top: number
  readonly id: string
  readonly current: boolean
  readonly chosen: boolean
  readonly onPoint: (index: number, event: PointerEvent) => void
}

/** One answer in two lines; while it is on its way, its place. */
export const AnswerRow = memo(function AnswerRow(props: AnswerRowProps) {
  const { answer, index, total, top, id, current, chosen, onPoint } = props
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list
    <div
      id={id}
      role="option"
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-busy={answer === undefined || undefined}
      data-current={current || undefined}
      data-new={answer?.status === 'new' || undefined}
      data-odd={index % 2 === 1 || undefined}
      onPointerDown={(event) => onPoint(index, event)}
    >
      {answer ? <Said answer={answer} chosen={chosen} /> : <Place label={t('inbox.loadingRow')} />}
    </div>
  )
})

function Place({ label }: { label: string }) {
  return (
    <>
      <span className={styles.placeholder} aria-hidden />
      <Hidden>{label}</Hidden>
    </>
  )
}

function Said({ answer, chosen }: { answer: Feedback; chosen: boolean }) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const place = useSurroundings((s) =>
    answer.touchpointId === null ? undefined : s.placeById.get(answer.touchpointId),
  )
  const text = answer.text.trim()
  const channel = sayChannel(words, answer, place)
  return (
    <>
      <span className={styles.tick} data-on={chosen || undefined} data-mark aria-hidden>
        {chosen && <Icon of={Check} size="small" weight={3.4} />}
      </span>
      <span className={styles.mood} title={answer.sentiment ? t(`inbox.sentiment.${answer.sentiment}`) : undefined}>
        <SentimentMark of={answer.sentiment} />
        {answer.sentiment && <Hidden>{`${t(`inbox.sentiment.${answer.sentiment}`)}. `}</Hidden>}
      </span>
      <span className={styles.words}>
        <span className={text ? styles.text : `${styles.text} ${styles.wordless}`}>
          {text || answer.question.trim() || t('inbox.wordless')}
        </span>
        <span className={styles.where}>
          {place ? sayPlace(t, words, place) : <i className={styles.nowhere}>{t('inbox.noTouchpoint')}</i>}
          {channel && ` · ${channel}`}
          {answer.tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </span>
      </span>
      <span className={styles.score}>{isScored(answer) && <ScoreMark answer={answer} />}</span>
      <span className={styles.side}>
        <span className={styles.when}>{sayDay(i18n, answer.at, new Date())}</span>
        <Status of={answer.status} />
      </span>
    </>
  )
}

export function Status({ of }: { of: FeedbackStatus }) {
  const { t } = useTranslation()
  return (
    <span className={styles.status} data-status={of}>
      {of === 'new' ? <i className={styles.dot} aria-hidden /> : <Icon of={STATUS_ICONS[of]} size="mark" />}
      {t(`inbox.status.${of}`)}
    </span>
  )
}
