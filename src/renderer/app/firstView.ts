import type { FirstView } from '../../shared/ipc/routes/first.ts'
import { request } from '../ipc/connection.ts'
import {
  HomeScreen,
  ImproveScreen,
  KioskScreen,
  ListenScreen,
  MapScreen,
  PersonasScreen,
  RecoveryScreen,
  SeeScreen,
} from '../screens/laterScreens.ts'
import { bringDocument } from '../state/documentStore.ts'
import { useHistory } from '../state/historyStore.ts'
import { useLibrary } from '../state/libraryStore.ts'
import { goToImprove, goToKiosk, goToListen, goToMap, goToPersonas, goToSee } from '../state/navigationStore.ts'
import { takeSettings } from '../state/settingsStore.ts'
import { beginWith } from './followWorkspace.ts'

/** All that the first screen shows, in one question; null where there was no answer. */
export async function askFirst(): Promise<FirstView | null> {
  const reply = await request('workspace.first', {})
  return reply.ok ? reply.data : null
}

/** Puts everything in its place in one step, and has the screen's script come. @returns when that is there */
export function takeFirst({ settings, workspace, shown }: FirstView): Promise<void> {
  takeSettings(settings)
  if (shown) {
    const { canUndo, canRedo } = shown
    useHistory.setState({ canUndo, canRedo })
    if (shown.screen === 'home') {
      const { journeys, archive, trash } = shown
      useLibrary.setState({ journeys, archive, trash })
    } else if (shown.screen === 'map') {
      bringDocument(shown.doc)
      goToMap(shown.doc.journey.id)
    } else if (shown.screen === 'listen') goToListen(shown.tab)
    else if (shown.screen === 'see') goToSee(shown.tab)
    else if (shown.screen === 'improve') goToImprove(shown.tab)
    else if (shown.screen === 'kiosk') goToKiosk(shown.kioskId)
    else goToPersonas(shown.personaId)
  }
  beginWith(workspace)
  if (!shown) return RecoveryScreen.fetch()
  const screens = {
    home: HomeScreen,
    map: MapScreen,
    personas: PersonasScreen,
    listen: ListenScreen,
    see: SeeScreen,
    improve: ImproveScreen,
    kiosk: KioskScreen,
  }
  return screens[shown.screen].fetch()
}
