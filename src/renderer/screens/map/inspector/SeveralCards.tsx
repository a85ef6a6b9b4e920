import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS, type Card, type CardKind } from '../../../../shared/domain/journey/lane.ts'
import { planCards } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { Segmented } from '../../../components/segmented/Segmented.tsx'
import { settledDoc } from '../../../state/shownStore.ts'
import { common } from './common.ts'
import styles from './inspector.module.css'

/** Cards of one lane that takes several kinds can change theirs together. */
export function SeveralCards({ doc, cards }: { doc: JourneyDoc; cards: readonly Card[] }) {
  const { t } = useTranslation()
  const roles = new Set(cards.map((c) => doc.lanes.find((l) => l.id === c.laneId)?.role))
  const role = [...roles][0]
  if (roles.size !== 1 || !role || CARD_KINDS[role].length < 2) return null
  const kind = common(cards.map((c) => c.kind))
  return (
    <section className={styles.section}>
      <Segmented
        wide
        label={t('inspector.field.cardKind')}
        value={(kind ?? '') as CardKind}
        choices={CARD_KINDS[role].map((k) => ({ value: k, label: t(`inspector.cardKind.${k}`) }))}
        onChoose={(next) => {
          const now = settledDoc()
          if (now)
            void runPlan(
              planCards(
                now,
                cards.map((c) => c.id),
                { kind: next },
              ),
            )
        }}
      />
    </section>
  )
}
