import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../../shared/domain/coach/question.ts'
import { Button } from '../../../components/button/Button.tsx'
import { followCoach, lookAtQuestions, useCoach } from '../../../state/coachStore.ts'
import { goToSee } from '../../../state/navigationStore.ts'
import { QuestionCard } from '../../questions/QuestionCard.tsx'
import styles from './inspector.module.css'

/** More would bury what one came for. */
const MOST = 2
/** Whoever walks over the map stays nowhere; where a map has just been opened, there is more to do first. */
const [WALKING_MS, OPENING_MS] = [300, 1_500]

interface QuestionsPartProps {
  readonly id: string
  /** whose questions the way to all of them leads to, where it is the journey itself that is looked at */
  readonly journeyId?: string
}

/** Questions to resolve about what is selected; not there where there are none. */
export function QuestionsPart({ id, journeyId }: QuestionsPartProps) {
  const { t } = useTranslation()
  const afterMs = journeyId === undefined ? WALKING_MS : OPENING_MS
  useEffect(() => {
    let stop = (): void => {}
    const timer = setTimeout(() => (stop = followCoach()), afterMs)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [afterMs])
  const asked = useCoach((s) => s.asked)
  const here = asked?.questions.filter(({ thing }) => thing.id === id) ?? []
  const within = journeyId === undefined ? 0 : count(asked?.questions ?? [], journeyId)
  if (here.length === 0 && within === 0) return null
  return (
    <section className={styles.section}>
      <div className={styles.part}>
        <h3 className={styles.partName}>{t('coach.here.title')}</h3>
        <ul>
          {here.slice(0, MOST).map((question) => (
            <QuestionCard key={`${question.rule} ${question.others?.[0]?.id ?? ''}`} question={question} short />
          ))}
        </ul>
      </div>
      {(here.length > MOST || within > here.length) && (
        <div className={styles.buttons}>
          <Button
            look="link"
            small
            onClick={() => {
              lookAtQuestions({ topic: null, journeyId: journeyId ?? null })
              goToSee('questions')
            }}
          >
            {journeyId === undefined ? t('coach.here.all') : t('coach.here.journey', { count: within })}
          </Button>
        </div>
      )}
    </section>
  )
}

const count = (questions: readonly Question[], journeyId: string): number =>
  questions.filter(({ thing }) => thing.journeyId === journeyId).length
