import { type BringPlace, bringAtFocus } from '../../../canvas/bring/bringPlace.ts'
import type { Brought } from '../../../canvas/bring/brought.ts'
import { putBrought, setChannel } from '../../../canvas/bring/putBrought.ts'
import { useCanvas } from '../../../canvas/canvasStore.ts'
import { selectedIds } from '../../../commands/map/selection.ts'
import { useLanguage } from '../../../state/languageStore.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { say } from '../../../state/toasts.ts'
import { useTray } from './trayStore.ts'

/** Puts a piece where it was let go of; a channel without a name asks for it first. */
export function putPiece(brought: Brought, place: BringPlace): void {
  if (brought.type === 'own') useTray.setState({ naming: place })
  else if (brought.type === 'card' && brought.kind === 'image' && !navigator.userActivation.isActive) {
    // After a long drag the browser lets no file be chosen without another click.
    const { t } = useLanguage.getState().i18n
    const step = place.type === 'into' ? stepNumber(place.stepId) : ''
    const action = { label: t('map.picture.add'), run: () => putBrought(brought, place) }
    say({ text: t('map.tray.picture', { step }), slot: 'tray', action })
  } else putBrought(brought, place)
}

/** Puts a piece where the keyboard stands on the map. */
export function putPieceAtFocus(brought: Brought): void {
  const doc = settledDoc()
  const { index, focus } = useCanvas.getState()
  const place = doc && index ? bringAtFocus(index, doc, focus, brought) : null
  if (place) putPiece(brought, place)
  else say({ text: useLanguage.getState().i18n.t('map.tray.choose'), slot: 'tray', ms: 6_000 })
}

/** Gives the selected touchpoints a channel. */
export function changeChannelOfSelected(brought: Exclude<Brought, { type: 'card' }>): void {
  const doc = settledDoc()
  const ids = selectedIds('touchpoint')
  const first = ids[0]
  const box = first && useCanvas.getState().index?.nodes.get(`touchpoint:${first}`)?.box
  if (!doc || !first || !box) {
    say({ text: useLanguage.getState().i18n.t('map.tray.chooseTouchpoint'), slot: 'tray', ms: 6_000 })
  } else if (brought.type === 'own') useTray.setState({ naming: { type: 'onto', touchpointId: first, box } })
  else setChannel(doc, ids, brought)
}

/** "3.2" */
export function stepNumber(stepId: string): string {
  const { index } = useCanvas.getState()
  return index?.scene.columns[index.columnOf.get(stepId) ?? -1]?.number ?? ''
}
