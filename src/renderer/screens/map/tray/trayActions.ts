import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { useLanguage } from '../../../state/languageStore.ts'
import { layoutWords } from '../../../state/words.ts'
import { putPieceAtFocus } from './putPiece.ts'
import { trayPieces } from './trayPieces.ts'

/** Every piece of the tray as something to do by name, whether the tray is open or not. */
export function trayActions(doc: JourneyDoc): { id: string; name: string; run: () => void }[] {
  const { channels, more, own, cards } = trayPieces(doc, useLanguage.getState().i18n.t, layoutWords())
  return [...channels, ...more, own, ...cards].map(({ id, name, brought }) => {
    // After whatever listed it has given the keyboard back.
    return { id, name, run: () => void setTimeout(() => putPieceAtFocus(brought), 30) }
  })
}
