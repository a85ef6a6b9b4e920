import type { WindowPlace } from '../../shared/ipc/routes/first.ts'
import { request } from '../ipc/connection.ts'
import { type Place, useNavigation } from '../state/navigationStore.ts'
import { useWorkspace } from '../state/workspaceStore.ts'

const KEEP_AFTER_MS = 500

/** A presentation is over when the window is closed; its map is where one was. */
const kept = (place: Place): WindowPlace =>
  place.screen === 'present' ? { screen: 'map', journeyId: place.journeyId } : place

const SCREEN = 'percurso.screen'

/**
 * Whether the window was last left at a map: its script comes while the first answer is on its way. Only a guess, kept by
 * the window itself; the answer says what is shown.
 */
export function wasAtMap(): boolean {
  try {
    return localStorage.getItem(SCREEN) === 'map'
  } catch {
    return false
  }
}

function guess(screen: WindowPlace['screen']): void {
  try {
    localStorage.setItem(SCREEN, screen)
  } catch {
    // A window that keeps nothing only starts a little later.
  }
}

/** Keeps where the user is, so that the next start opens there. */
export function followPlace(): void {
  let unkept: { readonly file: string; readonly place: WindowPlace } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = (): void => {
    clearTimeout(timer)
    // What cannot be kept costs no more than a way of one click.
    if (unkept) {
      void request('workspace.leftAt', unkept)
      guess(unkept.place.screen)
    }
    unkept = null
  }
  useNavigation.subscribe(({ place }, before) => {
    const { state } = useWorkspace.getState()
    if (place === before.place || state?.kind !== 'open') return
    unkept = { file: state.file, place: kept(place) }
    clearTimeout(timer)
    // A kiosk goes on after a power cut, which may come at any moment.
    if (place.screen === 'kiosk' || before.place.screen === 'kiosk') keep()
    else timer = setTimeout(keep, KEEP_AFTER_MS)
  })
  window.addEventListener('pagehide', keep)
}
