import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { FACT_KINDS } from '../../../shared/domain/consistency/fact.ts'
import type { FactRow } from '../../../shared/domain/consistency/grid.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Select } from '../../components/select/Select.tsx'
import { LinkedImprovements } from '../improvement/LinkedImprovements.tsx'
import { WrittenField } from '../improvement/WrittenField.tsx'
import styles from './ConsistencyPane.module.css'
import { changeFact, moveFact, removeFact } from './changeFacts.ts'

const EVERY = ['never', '30', '90', '180', '365'] as const

interface FactDetailsProps {
  readonly row: FactRow
  readonly rows: readonly FactRow[]
}

/** The fact itself: what it is called, what is right, how it is compared, how often one looks again. */
export function FactDetails({ row, rows }: FactDetailsProps) {
  const { t } = useTranslation()
  const { fact } = row
  const at = rows.findIndex((one) => one.fact.id === fact.id)
  const every = fact.lookEvery === null ? 'never' : String(fact.lookEvery)
  const known = (EVERY as readonly string[]).includes(every)
  return (
    <>
      <h2 className={styles.panelTitle}>{fact.name.trim() || t('consistency.unnamed')}</h2>
      <WrittenField label={t('consistency.name')} value={fact.name} onSave={(name) => changeFact(fact.id, { name })} />
      <WrittenField
        long
        label={t('consistency.truth')}
        hint={t('consistency.truthHint')}
        value={fact.truth}
        onSave={(truth) => changeFact(fact.id, { truth: truth.trim() })}
      />
      <Select
        label={t('consistency.kindOf')}
        value={fact.kind}
        choices={FACT_KINDS.map((kind) => ({ value: kind, label: t(`consistency.kind.${kind}`) }))}
        onChoose={(kind) => changeFact(fact.id, { kind })}
      />
      <Select
        label={t('consistency.lookEvery')}
        value={every}
        choices={[
          ...EVERY.map((value) => ({ value: value as string, label: t(`consistency.every.${value}`) })),
          ...(known ? [] : [{ value: every, label: t('consistency.every.own', { days: every }) }]),
        ]}
        onChoose={(value) => changeFact(fact.id, { lookEvery: value === 'never' ? null : Number(value) })}
      />
      <LinkedImprovements kind="fact" id={fact.id} />
      <div className={styles.buttons}>
        <IconButton
          framed
          icon={ArrowUp}
          label={t('consistency.up')}
          disabled={at <= 0}
          onClick={() => moveFact(fact.id, rows[at - 2]?.fact.id ?? null)}
        />
        <IconButton
          framed
          icon={ArrowDown}
          label={t('consistency.down')}
          disabled={at >= rows.length - 1}
          onClick={() => moveFact(fact.id, rows[at + 1]?.fact.id ?? null)}
        />
        <Button small icon={Trash2} onClick={() => removeFact(fact.id)}>
          {t('consistency.remove')}
        </Button>
      </div>
    </>
  )
}
