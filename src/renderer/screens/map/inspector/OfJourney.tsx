import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { planJourney } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { Segmented } from '../../../components/segmented/Segmented.tsx'
import { TagInput } from '../../../components/tags/TagInput.tsx'
import { settledDoc } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { CompareField } from '../compare/CompareField.tsx'
import { BranchPart } from './BranchPart.tsx'
import { Crumb } from './Crumb.tsx'
import { EmpathyPart } from './EmpathyPart.tsx'
import styles from './inspector.module.css'
import { LineField } from './LineField.tsx'
import { PersonasPart } from './PersonasPart.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { TitleField } from './TitleField.tsx'

/** The journey itself: what the panel shows while nothing is selected. */
export function OfJourney({ doc }: { doc: JourneyDoc }) {
  const { t } = useTranslation()
  const words = useWords()
  const { journey } = doc
  const change = (patch: Parameters<typeof planJourney>[1]): void => {
    const now = settledDoc()
    if (now) void runPlan(planJourney(now, patch))
  }
  return (
    <>
      <Crumb>{t('inspector.kind.journey')}</Crumb>
      <TitleField
        label={t('inspector.field.name')}
        placeholder={words.unnamedJourney}
        value={journey.name}
        onSave={(name) => change({ name })}
      />
      <Segmented
        wide
        label={t('inspector.field.state')}
        value={journey.state}
        choices={[
          { value: 'asIs', label: words.states.asIs },
          { value: 'toBe', label: words.states.toBe },
        ]}
        onChoose={(state) => change({ state })}
      />
      <section className={styles.section} data-field="personas">
        <PersonasPart doc={doc} />
      </section>
      <EmpathyPart personas={doc.personas} journeyId={journey.id} />
      <QuestionsPart id={journey.id} journeyId={journey.id} />
      <section className={styles.section}>
        <BranchPart doc={doc} />
        <CompareField doc={doc} />
      </section>
      <section className={styles.section}>
        <div data-field="scenario">
          <LineField
            long
            label={t('inspector.field.scenario')}
            placeholder={t('inspector.field.scenarioHint')}
            value={journey.scenario}
            onSave={(scenario) => change({ scenario })}
          />
        </div>
        <LineField
          long
          label={t('inspector.field.expectations')}
          placeholder={t('inspector.field.expectationsHint')}
          value={journey.expectations}
          onSave={(expectations) => change({ expectations })}
        />
        <TagInput
          label={t('inspector.field.tags')}
          addLabel={t('common.tags.add')}
          removeLabel={(name) => t('common.tags.removeOne', { name })}
          tags={journey.tags}
          onTags={(tags) => change({ tags })}
        />
      </section>
    </>
  )
}
