import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { weigh } from '../../../shared/domain/improvement/weigh.ts'
import { criterionName } from '../../../shared/i18n/improvementText.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { useImprovements } from '../../state/improvementStore.ts'
import sheet from './ImprovementSheet.module.css'
import type { Change } from './ImprovementSheet.tsx'
import styles from './ScoresPart.module.css'

const SCORES = ['1', '2', '3', '4', '5'] as const

/** How much it brings and costs, criterion by criterion; with several the weighted mean is said. */
export function ScoresPart({ improvement, change }: { improvement: ImprovementShown; change: Change }) {
  const { t, i18n } = useTranslation()
  const criteria = useImprovements((s) => s.criteria)
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 })
  return (
    <section className={sheet.part}>
      <h3>{t('improvement.scores.title')}</h3>
      {(['impact', 'effort'] as const).map((axis) => {
        const own = criteria.filter((criterion) => criterion.axis === axis)
        const weighed = weigh(improvement, criteria, axis)
        return (
          <div key={axis} className={styles.axis}>
            {own.length > 1 && (
              <p className={styles.mean}>
                {t(`improvement.axis.${axis}`)}
                <b>
                  {weighed === null
                    ? t('improvement.scores.none')
                    : t('improvement.scores.weighed', { value: number.format(weighed) })}
                </b>
              </p>
            )}
            {own.map((criterion) => {
              const name = criterionName(t, criterion)
              const score = improvement.scores[criterion.id]
              return (
                <div key={criterion.id} className={styles.row}>
                  <span className={styles.name}>{name}</span>
                  <RadioGroup
                    aria-label={name}
                    className={styles.marks}
                    value={score === undefined ? null : String(score)}
                    onValueChange={(next) => change({ scores: { [criterion.id]: Number(next) } })}
                  >
                    {SCORES.map((value) => (
                      <Radio.Root
                        key={value}
                        value={value}
                        className={styles.score}
                        data-under={score !== undefined && Number(value) <= score ? true : undefined}
                        nativeButton
                        render={<button type="button" />}
                      >
                        {value}
                      </Radio.Root>
                    ))}
                  </RadioGroup>
                  <IconButton
                    icon={X}
                    label={t('improvement.scores.clear', { name })}
                    disabled={score === undefined}
                    onClick={() => change({ scores: { [criterion.id]: null } })}
                  />
                </div>
              )
            })}
          </div>
        )
      })}
    </section>
  )
}
