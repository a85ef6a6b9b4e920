import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../../../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { addStage, addStep } from '../../../canvas/adding.ts'
import { planStage } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { Button } from '../../../components/button/Button.tsx'
import { settledDoc } from '../../../state/shownStore.ts'
import { VoiceHints } from '../../voice/VoiceHints.tsx'
import { Crumb } from './Crumb.tsx'
import styles from './inspector.module.css'
import { LineField } from './LineField.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { TitleField } from './TitleField.tsx'

export function OfStage({ doc, stage }: { doc: JourneyDoc; stage: Stage }) {
  const { t } = useTranslation()
  const change = (patch: Parameters<typeof planStage>[2]): void => {
    const now = settledDoc()
    if (now) void runPlan(planStage(now, stage.id, patch))
  }
  const number = doc.stages.findIndex((s) => s.id === stage.id) + 1
  return (
    <>
      <Crumb>{`${t('inspector.kind.stage')} ${number}`}</Crumb>
      <TitleField
        label={t('inspector.field.name')}
        placeholder={t('map.placeholder.stage')}
        value={stage.name}
        onSave={(name) => change({ name })}
      />
      <VoiceHints texts={[stage.name]} />
      <section className={styles.section}>
        <LineField
          label={t('inspector.field.duration')}
          placeholder={t('inspector.field.durationHint')}
          value={stage.duration}
          onSave={(duration) => change({ duration })}
        />
        <LineField
          long
          label={t('present.notesBar.field')}
          hint={t('present.notesBar.hint')}
          value={stage.notes}
          onSave={(notes) => change({ notes })}
        />
        <div className={styles.buttons}>
          <Button small icon={Plus} onClick={() => addStep(stage.id)}>
            {t('map.add.step')}
          </Button>
          <Button small icon={Plus} onClick={() => addStage(stage.id)}>
            {t('map.add.stage')}
          </Button>
        </div>
      </section>
      <QuestionsPart id={stage.id} />
      <RemoveButton />
    </>
  )
}
