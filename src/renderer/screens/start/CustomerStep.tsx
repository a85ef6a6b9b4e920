import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { useLibrary } from '../../state/libraryStore.ts'
import { answer, goToStation, useStart } from '../../state/startStore.ts'
import styles from './CustomerStep.module.css'
import { DoesFields } from './DoesFields.tsx'
import { FoundField } from './FoundField.tsx'
import { HurtsFields } from './HurtsFields.tsx'
import { Question } from './Question.tsx'
import { Skip } from './Skip.tsx'
import { Stop } from './Stop.tsx'
import { useExamples } from './useExamples.ts'

/** Four questions in the owner's language, with examples of the trade. */
export function CustomerStep() {
  const { t } = useTranslation()
  const { answers, trade } = useStart()
  const template = useLibrary((state) => state.templates?.find((each) => each.id === trade))
  const examples = useExamples(trade ?? null)
  const example = (text: string): string => t('start.customer.example', { text })
  return (
    <Stop
      title={t('start.customer.title')}
      text={template ? t('start.customer.text', { trade: template.name }) : t('start.customer.textOther')}
      onForward={() => goToStation('map')}
      ways={
        <>
          <Skip />
          <Button onClick={() => goToStation('business')}>{t('common.back')}</Button>
          <Button look="primary" type="submit">
            {t('start.next')}
          </Button>
        </>
      }
    >
      <div className={styles.questions}>
        <div className={styles.column}>
          <Question number={1} title={t('start.customer.who')}>
            <div className={styles.pair}>
              <TextField
                autoFocus
                label={t('start.customer.name')}
                placeholder={example(examples.name)}
                value={answers.customer}
                maxLength={200}
                onText={(customer) => answer({ customer })}
              />
              <TextField
                label={t('start.customer.role')}
                placeholder={example(examples.role)}
                value={answers.role}
                maxLength={200}
                onText={(role) => answer({ role })}
              />
            </div>
          </Question>
          <Question number={2} title={t('start.customer.found')} hint={t('start.customer.foundHint')}>
            <FoundField offered={examples.channels} chosen={answers.channels} />
          </Question>
        </div>
        <div className={styles.column}>
          <Question number={3} title={t('start.customer.does')}>
            <DoesFields steps={answers.steps} examples={examples.steps} />
          </Question>
          <Question number={4} title={t('start.customer.hurts')}>
            <HurtsFields at={answers.painAt} pain={answers.pain} examples={examples.pains} />
          </Question>
        </div>
      </div>
    </Stop>
  )
}
