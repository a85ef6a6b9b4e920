import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { useInbox } from '../../state/inboxStore.ts'
import { LinkedImprovements } from '../improvement/LinkedImprovements.tsx'
import styles from './AnswerDetail.module.css'
import { Facts } from './AnswerFacts.tsx'
import { rowAt, useAnswers } from './answerList.ts'
import { readAnswer } from './reading.ts'
import { SaidText } from './SaidText.tsx'
import { ScoreMark } from './ScoreMark.tsx'
import { SentimentPart } from './SentimentPart.tsx'
import { StatusPart } from './StatusPart.tsx'
import { isScored } from './scores.ts'
import { TouchpointPart } from './TouchpointPart.tsx'
import { removeOf, step } from './triage.ts'

/** All that is known of the answer at hand, and what can be done with it. */
export function AnswerDetail() {
  const { t } = useTranslation()
  const list = useAnswers()
  const { current } = useInbox()
  const row = rowAt(list, current.index)
  // While the next one is on its way the last one stays: nothing flickers as one walks.
  const last = useRef<Feedback | undefined>(undefined)
  if (row) last.current = row
  const answer = row ?? last.current
  const panel = useRef<HTMLElement>(null)
  const { id, text, sentimentBy, touchpointId } = row ?? {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when it says something else, not with every mark
  useEffect(() => readAnswer(row), [id, text, sentimentBy, touchpointId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer begins at its head
  useEffect(() => {
    panel.current?.scrollTo(0, 0)
  }, [id])
  if (!answer) {
    return (
      <aside className={styles.panel} aria-label={t('inbox.detail.label')}>
        <p className={styles.none}>{t('inbox.detail.none')}</p>
      </aside>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <aside ref={panel} className={styles.panel} tabIndex={0} aria-label={t('inbox.detail.label')} data-region="answer">
      <header className={styles.head}>
        {isScored(answer) ? <ScoreMark answer={answer} large /> : <span />}
        <span className={styles.walk}>
          <IconButton
            icon={ChevronUp}
            label={t('inbox.detail.previous')}
            shortcut="K"
            disabled={current.index === 0}
            onClick={() => step(-1)}
          />
          <IconButton
            icon={ChevronDown}
            label={t('inbox.detail.next')}
            shortcut="J"
            disabled={current.index >= list.total - 1}
            onClick={() => step(1)}
          />
        </span>
      </header>
      {answer.question && <p className={styles.question}>{answer.question}</p>}
      <SaidText answer={answer} />
      <SentimentPart answer={answer} />
      <TouchpointPart answer={answer} />
      <StatusPart answer={answer} />
      <Facts answer={answer} />
      <LinkedImprovements kind="feedback" id={answer.id} />
      <Button look="link" small icon={Trash2} className={styles.remove} onClick={() => void removeOf(answer.id)}>
        {t('inbox.detail.remove')}
      </Button>
    </aside>
  )
}
