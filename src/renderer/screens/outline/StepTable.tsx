import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceStatus } from '../../../shared/domain/journey/evidence.ts'
import { planStep } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { Hidden } from '../../components/text/Hidden.tsx'
import { settledDoc } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import { CellLines } from './CellLines.tsx'
import { FeelingPick, whoFeels } from './FeelingPick.tsx'
import { useGround } from './ground.ts'
import { LaneMark } from './LaneMark.tsx'
import { LeadsPick } from './LeadsPick.tsx'
import styles from './outline.module.css'
import type { StepEntry } from './outlineIndex.ts'
import picks from './pick.module.css'

/** What happens in one step, lane by lane, to be written in. */
export function StepTable({ entry }: { entry: StepEntry }) {
  const words = useWords()
  const { lanes } = useGround()
  const name = entry.step.name || words.unnamedStep
  const written = lanes.filter((lane) => lane.role !== 'channels' && lane.role !== 'emotion')
  return (
    <TableFrame name={name}>
      <tr>
        <th scope="row">
          <LaneMark of="emotion" name={lanes.find((l) => l.role === 'emotion')?.name ?? ''} />
        </th>
        <td>
          <StepFeelings entry={entry} name={name} />
        </td>
      </tr>
      {written.map((lane) => (
        <tr key={lane.id}>
          <th scope="row">
            <LaneMark of={lane.role} name={lane.name} />
          </th>
          <td>
            <CellLines
              lane={lane}
              stepId={entry.step.id}
              stepName={name}
              touchpoints={entry.touchpoints.filter((x) => x.laneId === lane.id)}
              cards={entry.cards.filter((x) => x.laneId === lane.id)}
              leads={entry.leads}
            />
          </td>
        </tr>
      ))}
    </TableFrame>
  )
}

/** The frame that a table to write in and one to read have in common. */
export function TableFrame({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <table className={styles.table} aria-label={t('outline.tableOf', { name })}>
      <thead className={styles.headRow}>
        <tr>
          <th scope="col">
            <Hidden>{t('outline.lane')}</Hidden>
          </th>
          <th scope="col">
            <Hidden>{t('outline.content')}</Hidden>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

const EVIDENCE = ['assumed', 'observed', 'measured', 'proposed'] as const satisfies readonly EvidenceStatus[]

function StepFeelings({ entry, name }: { entry: StepEntry; name: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const { personas } = useGround()
  const { step } = entry
  const choose = (evidence: EvidenceStatus): void => {
    const doc = settledDoc()
    if (doc) void runPlan(planStep(doc, step.id, { evidence }))
  }
  const hollow = step.evidence === 'assumed' || step.evidence === 'proposed'
  return (
    <div className={styles.facts}>
      {whoFeels(personas, step.valence).map((persona) => (
        <FeelingPick
          key={persona?.id ?? '-'}
          kind="step"
          id={step.id}
          name={name}
          valence={step.valence}
          evidence={step.evidence}
          persona={persona}
        />
      ))}
      <span className={picks.pick}>
        <i className={hollow ? styles.hollow : styles.solid} />
        <span aria-hidden>{words.evidence[step.evidence]}</span>
        <select
          className={picks.select}
          aria-label={`${t('inspector.field.evidence')}: ${name}`}
          title={t('inspector.field.evidence')}
          value={step.evidence}
          onChange={(event) => choose(event.currentTarget.value as EvidenceStatus)}
        >
          {EVIDENCE.map((status) => (
            <option key={status} value={status}>
              {t(`inspector.evidence.${status}`)}
            </option>
          ))}
        </select>
      </span>
      <LeadsPick kind="step" id={step.id} name={name} leads={entry.leads[step.id] ?? []} />
    </div>
  )
}
