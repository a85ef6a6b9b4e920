import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Connection } from '../../../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { planConnection } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { nameOf } from '../../../commands/map/selection.ts'
import { Icon } from '../../../components/icon/Icon.tsx'
import { Select } from '../../../components/select/Select.tsx'
import { select } from '../../../state/selectionStore.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { Crumb } from './Crumb.tsx'
import styles from './inspector.module.css'
import { RemoveButton } from './RemoveButton.tsx'
import { TitleField } from './TitleField.tsx'

/** Beyond so many a list to choose from helps nobody; the ends are dragged. */
const CHOICES = 300

export function OfConnection({ doc, connection }: { doc: JourneyDoc; connection: Connection }) {
  const { t } = useTranslation()
  const { id, kind } = connection
  const change = (patch: Parameters<typeof planConnection>[2]): void => {
    const now = settledDoc()
    if (now) void runPlan(planConnection(now, id, patch))
  }
  const all = kind === 'step' ? doc.steps : doc.touchpoints
  const number = new Map(doc.steps.map((s) => [s.id, stepNumber(doc, s.id)]))
  const choices = all.map((one) => ({
    value: one.id,
    label: `${number.get('stepId' in one ? one.stepId : one.id) ?? ''} ${nameOf(doc, { kind, id: one.id })}`,
  }))
  const ends = ['fromId', 'toId'] as const
  return (
    <>
      <Crumb>{t('inspector.kind.connection')}</Crumb>
      <TitleField
        label={t('inspector.field.connectionLabel')}
        placeholder={t('inspector.field.connectionLabel')}
        value={connection.label}
        onSave={(label) => change({ label })}
      />
      <section className={styles.section}>
        {ends.map((end) => {
          const label = t(end === 'fromId' ? 'inspector.field.from' : 'inspector.field.to')
          return choices.length <= CHOICES ? (
            <Select
              key={end}
              label={label}
              value={connection[end]}
              choices={choices}
              onChoose={(next) => change({ [end]: next })}
            />
          ) : (
            <button
              key={end}
              type="button"
              className={styles.row}
              onClick={() => select({ kind, id: connection[end] })}
            >
              <Icon of={ArrowRight} />
              <span>
                <small>{label}</small>
                <b>{nameOf(doc, { kind, id: connection[end] })}</b>
              </span>
            </button>
          )
        })}
      </section>
      <RemoveButton />
    </>
  )
}

function stepNumber(doc: JourneyDoc, id: string): string {
  const step = doc.steps.find((s) => s.id === id)
  const stage = doc.stages.findIndex((s) => s.id === step?.stageId)
  const at = doc.steps.filter((s) => s.stageId === step?.stageId).findIndex((s) => s.id === id)
  return `${stage + 1}.${at + 1}`
}
