import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useTranslation } from 'react-i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { CorrectedSentiment } from '../../../shared/domain/sentiment/own/ownLexicon.ts'
import { Kbd } from '../../components/text/Kbd.tsx'
import styles from './AnswerDetail.module.css'
import { useReading } from './reading.ts'
import { SentimentMark } from './SentimentMark.tsx'
import { correctOf } from './triage.ts'

const CHOICES: readonly CorrectedSentiment[] = ['positive', 'neutral', 'negative']

/** How it sounds, by the app or by her; what she says is learned from. */
export function SentimentPart({ answer }: { answer: Feedback }) {
  const { t } = useTranslation()
  const decided = useReading((s) => s.because.some(({ weight }) => weight !== 0))
  if (answer.text.trim() === '') return null
  const said =
    answer.sentimentBy === 'user'
      ? t('inbox.detail.corrected')
      : answer.sentiment === 'unsure'
        ? t('inbox.detail.unsure')
        : t(decided ? 'inbox.detail.readBy' : 'inbox.detail.readByNone')
  return (
    <section className={styles.part}>
      <h3 className={styles.partName}>{t('inbox.detail.sentiment')}</h3>
      <RadioGroup
        aria-label={t('inbox.detail.sentiment')}
        className={styles.moods}
        data-unsure={answer.sentiment === 'unsure' || undefined}
        value={answer.sentiment ?? ''}
        onValueChange={(next) => void correctOf(answer.id, next as CorrectedSentiment)}
      >
        {CHOICES.map((choice, at) => (
          <Radio.Root
            key={choice}
            value={choice}
            className={styles.mood}
            nativeButton
            render={<button type="button" />}
          >
            <SentimentMark of={choice} />
            {t(`inbox.sentiment.${choice}`)}
            <Kbd>{String(at + 1)}</Kbd>
          </Radio.Root>
        ))}
      </RadioGroup>
      <p className={styles.hint}>
        {answer.sentiment === 'unsure' && <SentimentMark of="unsure" />}
        {said}
      </p>
    </section>
  )
}
