import { useTranslation } from 'react-i18next'
import type { Hypothesis } from '../../../shared/domain/improvement/improvement.ts'
import styles from './ImprovementSheet.module.css'
import { WrittenField } from './WrittenField.tsx'

interface HypothesisPartProps {
  readonly hypothesis: Hypothesis
  readonly onChange: (hypothesis: Hypothesis) => void
}

/** "Se …, então … porque …": what is tried, what it shall bring, and why one thinks so. */
export function HypothesisPart({ hypothesis, onChange }: HypothesisPartProps) {
  const { t } = useTranslation()
  return (
    <section className={styles.part}>
      <h3>{t('improvement.hypothesis.title')}</h3>
      <div className={styles.bet}>
        {(['change', 'effect', 'reason'] as const).map((key) => (
          <WrittenField
            key={key}
            long
            rows={1}
            label={t(`improvement.hypothesis.${key}`)}
            placeholder={t(`improvement.hypothesis.${key}Hint`)}
            value={hypothesis[key]}
            onSave={(text) => onChange({ ...hypothesis, [key]: text })}
          />
        ))}
      </div>
    </section>
  )
}
