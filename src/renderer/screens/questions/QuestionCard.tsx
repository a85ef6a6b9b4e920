import { BellOff, Clock3, Ellipsis, Sprout } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../shared/domain/coach/question.ts'
import { evidenceText, fixText, questionText, ruleTitle } from '../../../shared/i18n/coachText.ts'
import { improveFrom, resolveQuestion, setQuestionAside } from '../../commands/resolveQuestion.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { useWords } from '../../state/words.ts'
import { today } from '../figures/days.ts'
import styles from './QuestionCard.module.css'

interface QuestionCardProps {
  readonly question: Question
  /** In a narrow panel: without the reason and what led there. */
  readonly short?: boolean
}

/** One question: why it is asked, what led to it, and what can be done. */
export function QuestionCard({ question, short }: QuestionCardProps) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { ask, why } = questionText(i18n, words, question)
  const evidence = question.evidence.map((one) => evidenceText(i18n, words, one))
  return (
    <li className={short ? `${styles.card} ${styles.short}` : styles.card} data-rule={question.rule}>
      <div className={styles.words}>
        {!short && <span className={styles.rule}>{ruleTitle(i18n, question.rule)}</span>}
        <p className={styles.ask}>{ask}</p>
        {!short && <p className={styles.why}>{why}</p>}
        <ul className={styles.evidence} aria-label={t('coach.evidence')}>
          {(short ? evidence.slice(0, 2) : evidence.slice(0, 6)).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <div className={styles.actions}>
        <Button small onClick={() => void resolveQuestion(question)}>
          {fixText(i18n, question.fix)}
        </Button>
        <Menu
          align="end"
          trigger={<IconButton icon={Ellipsis} label={t('coach.more', { ask })} />}
          groups={[
            {
              actions: [
                ...(question.fix.does === 'improve'
                  ? []
                  : [
                      {
                        id: 'improve',
                        label: t('coach.improve'),
                        icon: Sprout,
                        run: () => void improveFrom(question),
                      },
                    ]),
                {
                  id: 'later',
                  label: t('coach.later'),
                  icon: Clock3,
                  run: () => void setQuestionAside(question, today(), 'later'),
                },
                {
                  id: 'never',
                  label: t('coach.never'),
                  icon: BellOff,
                  run: () => void setQuestionAside(question, today(), 'never'),
                },
              ],
            },
          ]}
        />
      </div>
    </li>
  )
}
