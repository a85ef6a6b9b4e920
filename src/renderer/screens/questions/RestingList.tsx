import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Asked } from '../../../shared/domain/coach/askQuestions.ts'
import { questionText } from '../../../shared/i18n/coachText.ts'
import { dayText } from '../../../shared/i18n/figureText.ts'
import { askQuestionAgain } from '../../commands/resolveQuestion.ts'
import { Button } from '../../components/button/Button.tsx'
import { useWords } from '../../state/words.ts'
import styles from './QuestionsPane.module.css'

/** Questions that were put aside, with the way back; nothing where there are none. */
export function RestingList({ resting }: Pick<Asked, 'resting'>) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const [open, setOpen] = useState(false)
  if (resting.length === 0) return null
  return (
    <section className={styles.resting}>
      <Button look="link" small aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('coach.resting', { count: resting.length })}
      </Button>
      {open && (
        <ul className={styles.restingList}>
          {resting.map(({ question, setAside }) => (
            <li key={setAside.id} className={styles.restingItem}>
              <span>{questionText(i18n, words, question).ask}</span>
              <span className={styles.count}>
                {setAside.until === null
                  ? t('coach.restingForGood')
                  : t('coach.restingUntil', { day: dayText(i18n, setAside.until) })}
              </span>
              <Button small onClick={() => void askQuestionAgain(setAside.id)}>
                {t('coach.askAgain')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
