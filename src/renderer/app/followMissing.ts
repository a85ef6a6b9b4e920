import { redo } from '../commands/redo.ts'
import { useDocument } from '../state/documentStore.ts'
import { useHistory } from '../state/historyStore.ts'
import { useLanguage } from '../state/languageStore.ts'
import { goHome, goToMap, useNavigation } from '../state/navigationStore.ts'
import { say } from '../state/toasts.ts'

/** The journey on screen was undone or removed: back to the others, with the way back to it. */
export function followMissing(): void {
  useDocument.subscribe(({ status, journeyId }, before) => {
    if (status !== 'missing' || before.status === 'missing' || journeyId === null) return
    const { place } = useNavigation.getState()
    if (!('journeyId' in place) || place.journeyId !== journeyId) return
    goHome()
    const { t } = useLanguage.getState().i18n
    const back = async (): Promise<void> => {
      await redo.run()
      goToMap(journeyId)
    }
    const { canRedo } = useHistory.getState()
    say({
      text: t('shelves.goneFromMap'),
      ...(canRedo ? { action: { label: t('commands.redo'), run: () => void back() } } : {}),
      slot: 'gone',
    })
  })
}
