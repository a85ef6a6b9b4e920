import type { FirstScreen, WindowPlace } from '../../../shared/ipc/routes/first.ts'
import type { SettingsStore } from '../../platform/settings/settingsStore.ts'
import { findJourneyDoc, listJourneys } from '../../services/journeys/read.ts'
import { shelfOf } from '../../services/journeys/shelves.ts'
import type { OpenFile } from '../../services/workspace/openFile.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers } from '../handlers.ts'

interface Parts {
  readonly session: WorkspaceSession
  readonly settings: SettingsStore
  /** The first journey is shown where home would be. */
  readonly atMap: boolean
}

export function firstHandlers({
  session,
  settings,
  atMap,
}: Parts): Pick<DirectHandlers, 'workspace.first' | 'workspace.leftAt'> {
  return {
    'workspace.first': () => {
      const workspace = session.state()
      const first = { settings: settings.get(), workspace }
      if (workspace.kind !== 'open') return { ...first, shown: null }
      const file = session.current()
      const { canUndo, canRedo } = file.log.list(1)
      return {
        ...first,
        shown: { ...screenAt(file, placeIn(file, settings.placeIn(workspace.file), atMap)), canUndo, canRedo },
      }
    },
    'workspace.leftAt': (_, { file, place }) => {
      settings.leftAt(file, place)
      return null
    },
  }
}

function placeIn(file: OpenFile, kept: WindowPlace, atMap: boolean): WindowPlace {
  const first = atMap && kept.screen === 'home' ? listJourneys(file)[0] : undefined
  return first ? { screen: 'map', journeyId: first.id } : kept
}

/** The screen of a place; home where its journey is gone or was thrown away. */
function screenAt(file: OpenFile, place: WindowPlace): FirstScreen {
  if (place.screen !== 'home' && place.screen !== 'map' && place.screen !== 'kiosk') return place
  if (place.screen === 'kiosk') {
    return file.store.kiosk.get(place.kioskId) ? place : { screen: 'listen', tab: 'kiosk' }
  }
  const doc = place.screen === 'map' ? findJourneyDoc(file, place.journeyId) : null
  if (doc && shelfOf(doc.journey) !== 'trash') return { screen: 'map', doc }
  return {
    screen: 'home',
    journeys: listJourneys(file),
    archive: listJourneys(file, 'archive'),
    trash: listJourneys(file, 'trash'),
  }
}
