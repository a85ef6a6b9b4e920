import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/button/Button.tsx'
import { followCoach, lookAtQuestions, useCoach } from '../../../state/coachStore.ts'
import { goToSee } from '../../../state/navigationStore.ts'
import { QuestionCard } from '../../questions/QuestionCard.tsx'
import styles from './inspector.module.css'

/** More would bury what one came for. */
const MOST = 2

/** Questions to resolve about what is selected; not there where there are none. */
export function QuestionsPart({ id }: { id: string }) {
  const { t } = useTranslation()
  useEffect(followCoach, [])
  const asked = useCoach((s) => s.asked)
  const here = asked?.questions.filter(({ thing }) => thing.id === id) ?? []
  if (here.length === 0) return null
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
      {here.length > MOST && (
        <Button
          look="link"
          small
          onClick={() => {
            lookAtQuestions({ topic: null })
            goToSee('questions')
          }}
        >
          {t('coach.here.all')}
        </Button>
      )}
    </section>
  )
}
