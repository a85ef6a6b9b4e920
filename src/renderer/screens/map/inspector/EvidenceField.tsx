import { useTranslation } from 'react-i18next'
import { EvidenceStatus } from '../../../../shared/domain/journey/evidence.ts'
import { Select } from '../../../components/select/Select.tsx'

interface EvidenceFieldProps {
  readonly value: EvidenceStatus | undefined
  readonly onChoose: (value: EvidenceStatus) => void
}

/** How one knows it: assumed, observed, measured or proposed. */
export function EvidenceField({ value, onChoose }: EvidenceFieldProps) {
  const { t } = useTranslation()
  const choices = EvidenceStatus.options.map((v) => ({ value: v as string, label: t(`inspector.evidence.${v}`) }))
  return (
    <Select
      label={t('inspector.field.evidence')}
      hint={value ? t(`inspector.evidenceHint.${value}`) : undefined}
      value={value ?? 'mixed'}
      choices={value ? choices : [{ value: 'mixed', label: t('inspector.mixed') }, ...choices]}
      onChoose={(next) => next !== 'mixed' && onChoose(next as EvidenceStatus)}
    />
  )
}
