import { ImagePlus, TextCursorInput } from 'lucide-react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { BringPlace } from '../../../canvas/bring/bringPlace.ts'
import { useCanvas } from '../../../canvas/canvasStore.ts'
import { nameOf } from '../../../commands/map/selection.ts'
import { Icon } from '../../../components/icon/Icon.tsx'
import { useShown } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { stepNumber } from './putPiece.ts'
import styles from './Tray.module.css'
import { TrayMark } from './TrayMark.tsx'
import { pieceName } from './trayPieces.ts'

/** The piece in hand, and in words what letting go would do. */
export function Ghost() {
  const gesture = useCanvas((s) => (s.gesture?.type === 'bring' ? s.gesture : null))
  const { t } = useTranslation()
  const words = useWords()
  const doc = useShown((s) => s.doc)
  const said = useSaid(gesture?.place ?? null)
  if (!gesture || !doc) return null
  const { brought, client } = gesture
  const outside = brought.type === 'picture' || brought.type === 'words'
  const left = client.x > window.innerWidth - 240
  return createPortal(
    <div
      className={styles.ghost}
      data-ghost
      data-nowhere={gesture.place === null || undefined}
      style={{ left: client.x, top: client.y, translate: left ? '-100% 14px' : '12px 14px' }}
    >
      {outside ? (
        <Icon of={brought.type === 'picture' ? ImagePlus : TextCursorInput} size="nav" />
      ) : (
        <TrayMark of={brought} />
      )}
      <span>
        {outside ? t(`map.drop.${brought.type}`) : pieceName(brought, doc, t, words)}
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
