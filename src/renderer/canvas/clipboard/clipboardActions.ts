import { lastCopied, putFragment, takeFragment } from '../../commands/map/clipboard/carried.ts'
import { rememberCut } from '../../commands/map/clipboard/cutAlong.ts'
import { fragmentOf, originOf } from '../../commands/map/clipboard/fragmentOf.ts'
import { fragmentOfText } from '../../commands/map/clipboard/plainText.ts'
import { putDown, sayNoPlace } from '../../commands/map/clipboard/putDown.ts'
import { removeSelected } from '../../commands/map/selection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { useSelection } from '../../state/selectionStore.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { say } from '../../state/toasts.ts'
import { pastePicture } from '../addPicture.ts'
import { useCanvas } from '../canvasStore.ts'
import { pastePlace } from './pastePlace.ts'

const selectedFragment = () => {
  const doc = settledDoc()
  return doc ? fragmentOf(doc, useSelection.getState().selected) : null
}

/** Whether something is selected that can be copied. */
export const canCopy = (): boolean => selectedFragment() !== null

/** @returns whether there was anything to copy */
export function copySelected(data: DataTransfer): boolean {
  const fragment = selectedFragment()
  if (!fragment) return false
  putFragment(data, fragment)
  const count = fragment.touchpoints.length + fragment.cards.length
  const { i18n } = useLanguage.getState()
  say({ text: i18n.t('map.clipboard.copied', { count }), slot: 'clipboard', ms: 2_500 })
  return true
}

export function cutSelected(data: DataTransfer): boolean {
  const fragment = selectedFragment()
  if (!fragment) return false
  putFragment(data, fragment)
  rememberCut(fragment)
  void removeSelected((s) => s.kind === 'touchpoint' || s.kind === 'card')
  return true
}

/** Puts what the clipboard holds where the keyboard stands: our own things, a picture, or words, one card a line. */
export function pasteHere(data: DataTransfer): boolean {
  const doc = settledDoc()
  const { index, focus } = useCanvas.getState()
  if (!doc || !index) return false
  const fragment = takeFragment(data)
  const picture = fragment ? undefined : [...data.files].find((f) => f.type.startsWith('image/'))
  if (picture) {
    pastePicture(picture)
    return true
  }
  const text = data.getData('text/plain')
  if (!fragment && text.trim() === '') return false
  const place = pastePlace(doc, index, focus)
  const role = doc.lanes.find((l) => l.id === place?.laneId)?.role
  const things = fragment ?? (role ? fragmentOfText(text, role) : null)
  if (!place) say({ text: useLanguage.getState().i18n.t('map.clipboard.choose'), slot: 'clipboard', ms: 6_000 })
  else if (!things) sayNoPlace()
  else void putDown(things, place)
  return true
}

/** The same once more, below. */
export function duplicateSelected(): boolean {
  const doc = settledDoc()
  const { selected } = useSelection.getState()
  const fragment = doc && fragmentOf(doc, selected)
  const origin = doc && originOf(doc, selected)
  if (!fragment || !origin) return false
  void putDown(fragment, origin)
  return true
}

/** What was copied in this window, where a menu cannot read the clipboard. */
export function pasteCopied(): void {
  const doc = settledDoc()
  const { index, focus } = useCanvas.getState()
  const fragment = lastCopied()
  const place = doc && index ? pastePlace(doc, index, focus) : null
  if (fragment && place) void putDown(fragment, place)
}
