import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Hidden } from '../../components/text/Hidden.tsx'
import { useWords } from '../../state/words.ts'
import { useGround } from './ground.ts'
import { Line } from './Line.tsx'
import styles from './outline.module.css'
import type { StepEntry } from './outlineIndex.ts'
import { ReadTable } from './ReadTable.tsx'
import { StepTable } from './StepTable.tsx'
import { Track } from './Track.tsx'
import { useNear } from './useNear.ts'

/** One step: its heading on the line, and the table of what happens in it. */
export const StepPart = memo(function StepPart({ entry, last }: { entry: StepEntry; last: boolean }) {
  const { t } = useTranslation()
  const words = useWords()
  const { small } = useGround()
  const part = useRef<HTMLElement>(null)
  const near = useNear(part, small)
  const { step, number } = entry
  const label = t('outline.step', { number })
  return (
    <section ref={part} className={styles.step}>
      {near && (
        <Track
          before={entry.before}
          value={entry.value}
          evidence={step.evidence}
          first={entry.first}
          last={last}
          isKey={entry.touchpoints.some((x) => x.isKey)}
        />
      )}
      <div className={styles.stepHead}>
        <h3>
          <Hidden>{`${label}: ${step.name || words.unnamedStep}`}</Hidden>
        </h3>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        {near ? (
          <Line
            record={{ kind: 'step', id: step.id }}
            text={step.name}
            label={label}
            placeholder={words.unnamedStep}
            look="step"
          />
        ) : (
          <span className={styles.far} aria-hidden>
            {step.name || words.unnamedStep}
          </span>
        )}
      </div>
      {near ? <StepTable entry={entry} /> : <ReadTable entry={entry} />}
    </section>
  )
})
