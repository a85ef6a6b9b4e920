import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { planTouchpoints } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import type { Selected } from '../../../state/selectionStore.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { ChannelField } from './ChannelField.tsx'
import { ClassFields } from './ClassFields.tsx'
import { Crumb } from './Crumb.tsx'
import { common } from './common.ts'
import { EvidenceField } from './EvidenceField.tsx'
import { FeelingField } from './FeelingField.tsx'
import { ImportanceField } from './ImportanceField.tsx'
import styles from './inspector.module.css'
import { KeyToggle } from './KeyToggle.tsx'
import { LineField } from './LineField.tsx'
import { MoreDetails } from './MoreDetails.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { SeveralCards } from './SeveralCards.tsx'
import { TouchpointTags } from './TouchpointTags.tsx'

/** Several things at once: what they have in common, changed for all as one step. */
export function OfSeveral({ doc, selected }: { doc: JourneyDoc; selected: readonly Selected[] }) {
  const { t } = useTranslation()
  const ids = new Set(selected.map((s) => s.id))
  const touchpoints = doc.touchpoints.filter((x) => ids.has(x.id))
  const cards = doc.cards.filter((x) => ids.has(x.id))
  const list = touchpoints.map((x) => x.id)
  const change = (patch: Parameters<typeof planTouchpoints>[2]): void => {
    const now = settledDoc()
    if (now) void runPlan(planTouchpoints(now, list, patch))
  }
  const people = doc.personas.length > 0 ? doc.personas : [null]
  const evidence = common(touchpoints.map((x) => x.evidence))
  return (
    <>
      <Crumb>{t('inspector.label')}</Crumb>
      <h2 className={styles.title}>
        <span className={styles.titleField}>{t('inspector.several', { count: selected.length })}</span>
      </h2>
      {touchpoints.length > 0 && (
        <>
          <KeyToggle on={touchpoints.every((x) => x.isKey)} onToggle={(isKey) => change({ isKey })} />
          <section className={styles.section}>
            {people.map((persona) => (
              <FeelingField
                key={persona?.id ?? '-'}
                kind="touchpoint"
                ids={list}
                feelings={touchpoints.map((x) => x.valence)}
                evidence={evidence}
                persona={persona}
              />
            ))}
          </section>
          <section className={styles.section}>
            <ChannelField
              doc={doc}
              ids={touchpoints.map((x) => x.id)}
              value={common(touchpoints.map((x) => x.channelId))}
              onChoose={(channelId) => change({ channelId })}
            />
            <LineField
              label={t('inspector.field.owner')}
              placeholder={common(touchpoints.map((x) => x.owner)) === undefined ? t('inspector.mixed') : undefined}
              value={common(touchpoints.map((x) => x.owner)) ?? ''}
              onSave={(owner) => change({ owner })}
            />
            <EvidenceField value={evidence} onChoose={(next) => change({ evidence: next })} />
            <ImportanceField
              value={common(touchpoints.map((x) => x.importance))}
              onChoose={(importance) => change({ importance })}
            />
          </section>
          <MoreDetails>
            <TouchpointTags doc={doc} touchpoints={touchpoints} />
            <ClassFields
              medium={common(touchpoints.map((x) => x.medium))}
              control={common(touchpoints.map((x) => x.control))}
              onChange={change}
            />
          </MoreDetails>
        </>
      )}
      {cards.length > 0 && <SeveralCards doc={doc} cards={cards} />}
      <RemoveButton />
    </>
  )
}
