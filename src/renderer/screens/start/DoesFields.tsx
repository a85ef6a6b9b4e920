import { useTranslation } from 'react-i18next'
import { MOMENTS, type StartAnswers } from '../../../shared/domain/start/startAnswers.ts'
import { TextField } from '../../components/field/TextField.tsx'
import { answer } from '../../state/startStore.ts'
import styles from './DoesFields.module.css'

interface DoesFieldsProps {
  readonly steps: StartAnswers['steps']
  readonly examples: StartAnswers['steps']
}

/** What the customer does first, then and at last, each the name of a step. */
export function DoesFields({ steps, examples }: DoesFieldsProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.moments}>
      {MOMENTS.map((moment) => (
        <TextField
          key={moment}
          label={t(`start.customer.moments.${moment}`)}
          placeholder={t('start.customer.example', { text: examples[moment] })}
          value={steps[moment]}
          maxLength={200}
          onText={(text) => answer({ steps: { ...steps, [moment]: text } })}
        />
      ))}
    </div>
  )
}
