import { useTranslation } from 'react-i18next'
import type { Card } from '../../../shared/domain/journey/lane.ts'
import { planCards } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { CellPicture } from './CellPicture.tsx'
import { Line } from './Line.tsx'
import styles from './outline.module.css'

/** A card in its cell. A pain and a gain are told apart by ▼ and ▲ with the word behind, and turned by a press. */
export function CardLine({ card, place }: { card: Card; place: string }) {
  const { t } = useTranslation()
  const judged = card.kind === 'pain' || card.kind === 'gain'
  const kind = t(`inspector.cardKind.${card.kind}`)
  const turn = (): void => {
    const doc = settledDoc()
    if (doc) void runPlan(planCards(doc, [card.id], { kind: card.kind === 'pain' ? 'gain' : 'pain' }))
  }
  return (
    <div className={styles.card}>
      {judged && (
        <button type="button" className={styles[card.kind]} onClick={turn}>
          {card.kind === 'pain' ? '▼' : '▲'} {kind}
        </button>
      )}
      {card.kind === 'image' && <CellPicture card={card} place={place} />}
      <Line
        record={{ kind: 'card', id: card.id }}
        text={card.text}
        label={judged ? `${kind}. ${place}` : place}
        placeholder={t(card.kind === 'image' ? 'inspector.field.caption' : 'map.placeholder.card')}
        look="note"
      />
    </div>
  )
}
