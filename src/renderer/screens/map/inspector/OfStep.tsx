import { useTranslation } from 'react-i18next'
import type { Step } from '../../../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { planStep } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { VoiceHints } from '../../voice/VoiceHints.tsx'
import { Connections } from './Connections.tsx'
import { Crumb } from './Crumb.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { FeelingField } from './FeelingField.tsx'
import styles from './inspector.module.css'
import { LineField } from './LineField.tsx'
import { MoreDetails } from './MoreDetails.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { TitleField } from './TitleField.tsx'

export function OfStep({ doc, step }: { doc: JourneyDoc; step: Step }) {
  const { t } = useTranslation()
  const words = useWords()
  const change = (patch: Parameters<typeof planStep>[2]): void => {
    const now = settledDoc()
    if (now) void runPlan(planStep(now, step.id, patch))
  }
  const stageAt = doc.stages.findIndex((s) => s.id === step.stageId)
  const people = doc.personas.length > 0 ? doc.personas : [null]
  return (
    <>
      <Crumb>
        {t('inspector.where', { stage: String(stageAt + 1), name: doc.stages[stageAt]?.name || words.unnamedStage })}
      </Crumb>
      <TitleField
        label={t('inspector.field.name')}
        placeholder={t('map.placeholder.step')}
        value={step.name}
        onSave={(name) => change({ name })}
      />
      <VoiceHints texts={[step.name, step.description]} />
      <section className={styles.section} data-field="feeling">
        {people.map((persona) => (
          <FeelingField
            key={persona?.id ?? '-'}
            kind="step"
            ids={[step.id]}
            feelings={[step.valence]}
            evidence={step.evidence}
            persona={persona}
          />
        ))}
        <EvidenceField value={step.evidence} onChoose={(evidence) => change({ evidence })} />
      </section>
      <MoreDetails>
        <LineField
          long
          label={t('inspector.field.description')}
          value={step.description}
          onSave={(description) => change({ description })}
        />
        <Connections doc={doc} kind="step" id={step.id} />
      </MoreDetails>
      <QuestionsPart id={step.id} />
      <RemoveButton />
    </>
  )
}
