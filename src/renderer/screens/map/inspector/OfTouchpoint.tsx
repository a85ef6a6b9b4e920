import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import type { Touchpoint } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import { openLinked } from '../../../commands/map/openLinked.ts'
import { planTouchpoints } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { VoiceHints } from '../../voice/VoiceHints.tsx'
import { AgainstPart } from './AgainstPart.tsx'
import { AnswersPart } from './AnswersPart.tsx'
import { ChannelField } from './ChannelField.tsx'
import { ClassFields } from './ClassFields.tsx'
import { Connections } from './Connections.tsx'
import { Crumb } from './Crumb.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { FeelingField } from './FeelingField.tsx'
import { FiguresPart } from './FiguresPart.tsx'
import { ImportanceField } from './ImportanceField.tsx'
import { ImprovementsPart } from './ImprovementsPart.tsx'
import styles from './inspector.module.css'
import { KeyToggle } from './KeyToggle.tsx'
import { LineField } from './LineField.tsx'
import { LinkedJourneyField } from './LinkedJourneyField.tsx'
import { MoreDetails } from './MoreDetails.tsx'
import { PlaybookPart } from './PlaybookPart.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { StakePart } from './StakePart.tsx'
import { TitleField } from './TitleField.tsx'
import { TouchpointTags } from './TouchpointTags.tsx'

export function OfTouchpoint({ doc, touchpoint }: { doc: JourneyDoc; touchpoint: Touchpoint }) {
  const { t } = useTranslation()
  const words = useWords()
  const { id } = touchpoint
  const change = (patch: Parameters<typeof planTouchpoints>[2]): void => {
    const now = settledDoc()
    if (now) void runPlan(planTouchpoints(now, [id], patch))
  }
  const step = doc.steps.find((s) => s.id === touchpoint.stepId)
  const stageAt = doc.stages.findIndex((s) => s.id === step?.stageId)
  const people = doc.personas.length > 0 ? doc.personas : [null]
  return (
    <>
      <Crumb>
        {t('inspector.where', { stage: String(stageAt + 1), name: doc.stages[stageAt]?.name || words.unnamedStage })}
      </Crumb>
      <TitleField
        label={t('inspector.field.name')}
        placeholder={t('map.placeholder.touchpoint')}
        value={touchpoint.name}
        onSave={(name) => change({ name })}
      />
      <VoiceHints texts={[touchpoint.name, touchpoint.description]} />
      <div data-field="key">
        <KeyToggle on={touchpoint.isKey} onToggle={(isKey) => change({ isKey })} />
      </div>
      <section className={styles.section} data-field="feeling">
        {people.map((persona) => (
          <FeelingField
            key={persona?.id ?? '-'}
            kind="touchpoint"
            ids={[id]}
            feelings={[touchpoint.valence]}
            evidence={touchpoint.evidence}
            persona={persona}
          />
        ))}
      </section>
      <section className={styles.section}>
        <div data-field="channel">
          <ChannelField
            doc={doc}
            ids={[touchpoint.id]}
            value={touchpoint.channelId}
            onChoose={(channelId) => change({ channelId })}
          />
        </div>
        <div data-field="owner">
          <LineField
            label={t('inspector.field.owner')}
            value={touchpoint.owner}
            onSave={(owner) => change({ owner })}
          />
        </div>
        <div data-field="evidence">
          <EvidenceField value={touchpoint.evidence} onChoose={(evidence) => change({ evidence })} />
        </div>
        <div data-field="importance">
          <ImportanceField value={touchpoint.importance} onChoose={(importance) => change({ importance })} />
        </div>
      </section>
      <FiguresPart touchpointId={id} name={touchpoint.name} />
      <AnswersPart touchpointId={id} />
      <ImprovementsPart kind="touchpoint" id={id} />
      <PlaybookPart touchpointId={id} />
      <AgainstPart touchpointId={id} />
      <QuestionsPart id={id} />
      <MoreDetails>
        <LineField
          long
          label={t('inspector.field.description')}
          value={touchpoint.description}
          onSave={(description) => change({ description })}
        />
        <TouchpointTags doc={doc} touchpoints={[touchpoint]} />
        <ClassFields medium={touchpoint.medium} control={touchpoint.control} onChange={change} />
        <LinkedJourneyField
          journeyId={doc.journey.id}
          value={touchpoint.linkedJourneyId}
          onChoose={(linkedJourneyId) => change({ linkedJourneyId })}
          onOpen={() => openLinked(id)}
        />
        <Connections doc={doc} kind="touchpoint" id={id} />
        <StakePart key={id} touchpointId={id} />
      </MoreDetails>
      <RemoveButton />
    </>
  )
}
