import { Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Criterion } from '../../../shared/domain/improvement/board.ts'
import { criterionName } from '../../../shared/i18n/improvementText.ts'
import type { RecordedRoute } from '../../../shared/ipc/contract.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { useDraft } from '../../components/field/useDraft.ts'
import { Select } from '../../components/select/Select.tsx'
import { request } from '../../ipc/connection.ts'
import { useImprovements } from '../../state/improvementStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import styles from './criteria.module.css'

const WEIGHTS = ['0', '0.5', '1', '2', '3', '5'] as const

type CriterionRoute = Extract<RecordedRoute, `criterion.${string}`>
const run = async (reply: ReturnType<typeof request<CriterionRoute>>): Promise<void> => {
  const done = await reply
  if (!done.ok) sayFailure(done)
}

/** By what improvements are weighed, and how much each counts. */
export function CriteriaEditor() {
  const { t } = useTranslation()
  const criteria = useImprovements((s) => s.criteria)
  return (
    <div className={styles.editor}>
      <p className={styles.hint}>{t('plan.matrix.criteriaHint')}</p>
      {(['impact', 'effort'] as const).map((axis) => {
        const own = criteria.filter((criterion) => criterion.axis === axis)
        return (
          <section key={axis} className={styles.axis} aria-label={t(`plan.matrix.${axis}`)}>
            <h3 className={styles.title}>{t(`plan.matrix.${axis}`)}</h3>
            {own.map((criterion) => (
              <CriterionRow key={criterion.id} criterion={criterion} alone={own.length === 1} />
            ))}
            <Button
              small
              icon={Plus}
              onClick={() => void run(request('criterion.add', { fields: { name: '', axis, weight: 1 } }))}
            >
              {t(axis === 'impact' ? 'plan.matrix.addImpact' : 'plan.matrix.addEffort')}
            </Button>
          </section>
        )
      })}
    </div>
  )
}

function CriterionRow({ criterion, alone }: { criterion: Criterion; alone: boolean }) {
  const { t, i18n } = useTranslation()
  const { id, weight } = criterion
  const name = criterionName(t, criterion)
  const draft = useDraft(
    criterion.name,
    (text) => void run(request('criterion.update', { id, patch: { name: text.trim() } })),
  )
  const own = WEIGHTS.some((each) => Number(each) === weight) ? WEIGHTS : [...WEIGHTS, String(weight)]
  return (
    <div className={styles.row}>
      <input
        className={styles.name}
        aria-label={t('plan.matrix.name')}
        placeholder={name}
        value={draft.text}
        maxLength={200}
        onChange={(event) => draft.setText(event.currentTarget.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
      <div className={styles.weight}>
        <Select
          bare
          label={t('plan.matrix.weight', { name })}
          value={String(weight)}
          choices={own.map((value) => ({ value, label: `× ${Number(value).toLocaleString(i18n.language)}` }))}
          onChoose={(value) => void run(request('criterion.update', { id, patch: { weight: Number(value) } }))}
        />
      </div>
      <IconButton
        icon={X}
        label={t('plan.matrix.removeCriterion', { name })}
        disabled={alone}
        onClick={() => void run(request('criterion.remove', { id }))}
      />
    </div>
  )
}
