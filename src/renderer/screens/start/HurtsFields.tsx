import { useTranslation } from 'react-i18next'
import { MOMENTS, type Moment } from '../../../shared/domain/start/startAnswers.ts'
import { TextField } from '../../components/field/TextField.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { answer } from '../../state/startStore.ts'

interface HurtsFieldsProps {
  readonly at: Moment | null
  readonly pain: string
  readonly examples: { readonly [M in Moment]: string }
}

/** At which of the moments it hurts most, and what happens there. */
export function HurtsFields({ at, pain, examples }: HurtsFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Segmented<Moment | ''>
        wide
        label={t('start.customer.hurts')}
        value={at ?? ''}
        choices={MOMENTS.map((moment) => ({ value: moment, label: t(`start.customer.moments.${moment}`) }))}
        onChoose={(moment) => moment !== '' && answer({ painAt: moment })}
      />
      <TextField
        label={t('start.customer.pain')}
        placeholder={t('start.customer.example', { text: examples[at ?? 'next'] })}
        value={pain}
        maxLength={2_000}
        // A pain without a place hurts in the middle, where the example is from.
        onText={(text) => answer({ pain: text, painAt: at ?? (text.trim() === '' ? null : 'next') })}
      />
    </>
  )
}
