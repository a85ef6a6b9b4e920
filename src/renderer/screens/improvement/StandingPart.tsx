import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOpen } from '../../../shared/domain/improvement/late.ts'
import { columnName } from '../../../shared/i18n/improvementText.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { Button } from '../../components/button/Button.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Select } from '../../components/select/Select.tsx'
import { moveImprovements, stateOf, useImprovements } from '../../state/improvementStore.ts'
import { isWholeDay } from '../figures/days.ts'
import { saveCalendar } from '../planning/saveFiles.ts'
import { costOf, costText } from './cost.ts'
import styles from './ImprovementSheet.module.css'
import type { Change } from './ImprovementSheet.tsx'
import { WrittenField } from './WrittenField.tsx'

/** Where it stands, who sees to it, when, and for how much. */
export function StandingPart({ improvement, change }: { improvement: ImprovementShown; change: Change }) {
  const { t } = useTranslation()
  const { columns, improvements } = useImprovements()
  const owners = useId()
  const known = [...new Set([...improvements.values()].map(({ owner }) => owner.trim()))].filter((name) => name !== '')
  const { startOn, dueOn } = improvement
  return (
    <section className={styles.part}>
      <Select
        label={t('improvement.field.column')}
        value={improvement.columnId}
        choices={columns.map((column) => ({ value: column.id, label: columnName(t, column) }))}
        onChoose={(columnId) => void moveImprovements([improvement.id], columnId, undefined)}
      />
      <WrittenField
        label={t('improvement.field.owner')}
        value={improvement.owner}
        list={owners}
        onSave={(owner) => change({ owner: owner.trim() })}
      />
      <datalist id={owners}>
        {known
          .toSorted((a, b) => a.localeCompare(b))
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <div className={styles.pair}>
        <DayField label={t('improvement.field.startOn')} value={startOn} onSave={(day) => change({ startOn: day })} />
        <DayField label={t('improvement.field.dueOn')} value={dueOn} onSave={(day) => change({ dueOn: day })} />
      </div>
      {startOn !== null && dueOn !== null && dueOn < startOn && <Notice>{t('improvement.field.dueBefore')}</Notice>}
      {(startOn !== null || dueOn !== null) && isOpen(stateOf(columns, improvement)) && (
        <Button look="link" small title={t('plan.ics.hint')} onClick={() => void saveCalendar([improvement.id])}>
          {t('plan.ics.one')}
        </Button>
      )}
      <CostField value={improvement.cost} onSave={(cost) => change({ cost })} />
    </section>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly value: string | null
  readonly onSave: (day: string | null) => void
}

function DayField({ label, value, onSave }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      label={label}
      type="date"
      value={typed ?? value ?? ''}
      onText={(text) => {
        setTyped(text)
        if (isWholeDay(text) && text !== value) onSave(text)
      }}
      onBlur={() => {
        if (typed === '' && value !== null) onSave(null)
        setTyped(null)
      }}
    />
  )
}

function CostField({ value, onSave }: { value: number | null; onSave: (cost: number | null) => void }) {
  const { t, i18n } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const cost = typed === null ? value : costOf(typed)
  const keep = (): void => {
    if (typed === null || cost === undefined) return
    if (cost !== value) onSave(cost)
    setTyped(null)
  }
  return (
    <TextField
      label={t('improvement.field.cost')}
      inputMode="decimal"
      value={typed ?? costText(value, i18n.language)}
      error={cost === undefined ? t('improvement.field.costWrong') : null}
      maxLength={40}
      onText={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
