import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { BringPlace } from '../../../canvas/bring/bringPlace.ts'
import { useCanvas } from '../../../canvas/canvasStore.ts'
import { nameOf } from '../../../commands/map/selection.ts'
import { useShown } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { stepNumber } from './putPiece.ts'
import styles from './Tray.module.css'
import { TrayMark } from './TrayMark.tsx'
import { type Piece, pieceId } from './trayPieces.ts'

/** The piece in hand, and in words what letting go would do. */
export function Ghost({ pieces }: { pieces: readonly Piece[] }) {
  const gesture = useCanvas((s) => (s.gesture?.type === 'bring' ? s.gesture : null))
  const said = useSaid(gesture?.place ?? null)
  if (!gesture) return null
  const { brought, client } = gesture
  const name = pieces.find((piece) => piece.id === pieceId(brought))?.name ?? ''
  const left = client.x > window.innerWidth - 240
  return createPortal(
    <div
      className={styles.ghost}
      data-ghost
      data-nowhere={gesture.place === null || undefined}
      style={{ left: client.x, top: client.y, translate: left ? '-100% 14px' : '12px 14px' }}
    >
      <TrayMark of={brought} />
      <span>
        {name}
        <span className={styles.said}>{said}</span>
      </span>
    </div>,
    document.body,
  )
}

function useSaid(place: BringPlace | null): string {
  const { t } = useTranslation()
  const words = useWords()
  const doc = useShown((s) => s.doc)
  if (!place || !doc) return t('map.tray.nowhere')
  if (place.type === 'onto') {
    return t('map.tray.onto', { name: nameOf(doc, { kind: 'touchpoint', id: place.touchpointId }) })
  }
  const step = stepNumber(place.stepId)
  if (place.newLane) return t('map.tray.newLane', { step, lane: words.lanes[place.newLane.role] })
  const lane = doc.lanes.find((l) => l.id === place.laneId)
  return t('map.tray.into', { step, lane: lane ? lane.name || words.lanes[lane.role] : '' })
}
