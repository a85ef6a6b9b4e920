import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS, type Card, type CardKind } from '../../../../shared/domain/journey/lane.ts'
import { planCards } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { Segmented } from '../../../components/segmented/Segmented.tsx'
import { settledDoc } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { VoiceHints } from '../../voice/VoiceHints.tsx'
import { CardPicture } from './CardPicture.tsx'
import { Crumb } from './Crumb.tsx'
import { ImprovementsPart } from './ImprovementsPart.tsx'
import styles from './inspector.module.css'
import { LineField } from './LineField.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { RemoveButton } from './RemoveButton.tsx'

export function OfCard({ doc, card }: { doc: JourneyDoc; card: Card }) {
  const { t } = useTranslation()
  const words = useWords()
  const change = (patch: Parameters<typeof planCards>[2]): void => {
    const now = settledDoc()
    if (now) void runPlan(planCards(now, [card.id], patch))
  }
  const lane = doc.lanes.find((l) => l.id === card.laneId)
  const step = doc.steps.find((s) => s.id === card.stepId)
  const kinds = lane ? CARD_KINDS[lane.role] : []
  return (
    <>
      <Crumb>{t(`inspector.cardKind.${card.kind}`)}</Crumb>
      {card.kind === 'image' && <CardPicture card={card} />}
      <section className={styles.section}>
        <LineField
          long
          label={t(card.kind === 'image' ? 'inspector.field.caption' : 'inspector.field.text')}
          value={card.text}
          onSave={(text) => change({ text })}
        />
        <VoiceHints texts={[card.text]} />
        {kinds.length > 1 && (
          <Segmented
            wide
            label={t('inspector.field.cardKind')}
            value={card.kind}
            choices={kinds.map((kind) => ({ value: kind, label: t(`inspector.cardKind.${kind}`) }))}
            onChoose={(kind: CardKind) => change({ kind })}
          />
        )}
      </section>
      <section className={styles.section}>
        <p className={styles.help}>
          {lane?.name || (lane && words.lanes[lane.role])} · {step?.name || words.unnamedStep}
        </p>
      </section>
      {card.kind !== 'image' && <ImprovementsPart kind="card" id={card.id} />}
      <QuestionsPart id={card.id} />
      <RemoveButton />
    </>
  )
}
