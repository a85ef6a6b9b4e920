import { useTranslation } from 'react-i18next'
import { Control, Medium } from '../../../../shared/domain/channel/channel.ts'
import { Segmented } from '../../../components/segmented/Segmented.tsx'
import styles from './inspector.module.css'

interface ClassFieldsProps {
  readonly medium: Medium | undefined
  readonly control: Control | undefined
  readonly onChange: (patch: { medium: Medium } | { control: Control }) => void
}

/** Digital or physical, with the business or by what others say. */
export function ClassFields({ medium, control, onChange }: ClassFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <div className={styles.part}>
        <h3 className={styles.partName}>{t('inspector.field.medium')}</h3>
        <Segmented
          wide
          label={t('inspector.field.medium')}
          value={medium ?? ''}
          choices={Medium.options.map((v) => ({ value: v as string, label: t(`inspector.medium.${v}`) }))}
          onChoose={(next) => onChange({ medium: next as Medium })}
        />
      </div>
      <div className={styles.part}>
        <h3 className={styles.partName}>{t('inspector.field.control')}</h3>
        <Segmented
          wide
          label={t('inspector.field.control')}
          value={control ?? ''}
          choices={Control.options.map((v) => ({ value: v as string, label: t(`inspector.control.${v}`) }))}
          onChoose={(next) => onChange({ control: next as Control })}
        />
        {control && <p className={styles.said}>{t(`inspector.controlHint.${control}`)}</p>}
      </div>
    </>
  )
}
