import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { planStage } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { Hidden } from '../../components/text/Hidden.tsx'
import { newId } from '../../ipc/connection.ts'
import { select } from '../../state/selectionStore.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import { useField } from '../map/inspector/useField.ts'
import { Line } from './Line.tsx'
import { NewLine } from './NewLine.tsx'
import styles from './outline.module.css'
import type { StageEntry } from './outlineIndex.ts'
import { useOutline } from './outlineStore.ts'
import { StepPart } from './StepPart.tsx'

/** A stage: its sign, its steps, and a line for the next one. */
export const StagePart = memo(function StagePart({ entry, last }: { entry: StageEntry; last: boolean }) {
  const { t } = useTranslation()
  const words = useWords()
  const { stage, number, steps } = entry
  const asked = useOutline(({ fresh }) => (fresh?.kind === 'step' && fresh.stageId === stage.id ? fresh : null))
  const name = stage.name || words.unnamedStage
  const label = t('outline.stage', { number })
  const line = asked && (
    <div key={`new:${asked.id}`} className={styles.nextStep}>
      <NewLine
        asked={asked}
        label={t('outline.newStep', { name })}
        placeholder={t('map.placeholder.step')}
        look="step"
      />
    </div>
  )
  const inPlace = asked !== null && steps.some((s) => s.step.id === asked.afterId)
  return (
    <section className={styles.stage}>
      <div className={styles.sign}>
        <h2>
          <Hidden>{`${label}: ${name}`}</Hidden>
        </h2>
        <span className={styles.disc} aria-hidden>
          {number}
        </span>
        <Line
          record={{ kind: 'stage', id: stage.id }}
          text={stage.name}
          label={label}
          placeholder={words.unnamedStage}
          look="stage"
        />
        <Duration id={stage.id} name={name} duration={stage.duration} />
      </div>
      {steps.flatMap((each, i) => [
        <StepPart key={each.step.id} entry={each} last={last && i === steps.length - 1} />,
        asked?.afterId === each.step.id ? line : null,
      ])}
      {!inPlace && line}
      <div className={styles.nextStep}>
        <NewLine
          thing={() => ({ kind: 'step', id: newId(), stageId: stage.id })}
          label={t('outline.newStep', { name })}
          placeholder={t('map.placeholder.step')}
          idle={`+ ${t('outline.addStep')}`}
          look="step"
        />
      </div>
    </section>
  )
})

function Duration({ id, name, duration }: { id: string; name: string; duration: string }) {
  const { t } = useTranslation()
  const field = useField(duration, (next) => {
    const doc = settledDoc()
    if (doc) void runPlan(planStage(doc, id, { duration: next.trim() }))
  })
  return (
    <input
      className={styles.duration}
      aria-label={t('outline.duration', { name })}
      placeholder={t('outline.durationPlaceholder')}
      data-dirty={field.text !== duration || undefined}
      value={field.text}
      spellCheck={false}
      onChange={(event) => field.setText(event.currentTarget.value)}
      onFocus={() => select({ kind: 'stage', id })}
      onBlur={field.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') field.commit()
        if (event.key === 'Escape') field.revert()
      }}
    />
  )
}
