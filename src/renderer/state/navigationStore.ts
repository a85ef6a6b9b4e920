import { create } from 'zustand'
import type { ImproveTab, ListenTab, SeeTab } from '../../shared/ipc/routes/first.ts'

export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: 'map'; readonly journeyId: string }
  | { readonly screen: 'personas'; readonly personaId: string | null }
  | { readonly screen: 'listen'; readonly tab: ListenTab }
  | { readonly screen: 'see'; readonly tab: SeeTab }
  | { readonly screen: 'improve'; readonly tab: ImproveTab }
  /** Takes the whole window; only staff leave it. */
  | { readonly screen: 'kiosk'; readonly kioskId: string }
  /** Takes the whole window; leaves to the map. */
  | { readonly screen: 'present'; readonly journeyId: string }

/** A file from outside: by its path where the host can read it there, else its bytes. */
export interface GivenFile {
  readonly name: string
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly path?: string
}

/** Sheets and dialogs that lie over a screen, one at a time. */
export type Sheet =
  | { readonly kind: 'newJourney' }
  | { readonly kind: 'template'; readonly templateId: string }
  | {
      readonly kind: 'import'
      readonly file?: GivenFile
      readonly text?: string
    }
  | { readonly kind: 'export'; readonly journeyId: string }
  /** A file of what customers say. */
  | {
      readonly kind: 'bringIn'
      readonly file?: GivenFile
      readonly text?: string
    }
  /** One answer of a customer, by hand. */
  | { readonly kind: 'noteAnswer'; readonly touchpointId?: string }
  /** All of one improvement; `isNew`: just made, its name is written first. */
  | { readonly kind: 'improvement'; readonly improvementId: string; readonly isNew?: boolean }
  | { readonly kind: 'palette' }
  | { readonly kind: 'tags'; readonly journeyIds: readonly string[] }
  | { readonly kind: 'settings' }
  | { readonly kind: 'help' }
  | { readonly kind: 'backups' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'openFile' }
  | { readonly kind: 'newFile' }
  | { readonly kind: 'copyFile' }
  | { readonly kind: 'renameFile' }
  | { readonly kind: 'renameJourney'; readonly journeyId: string; readonly name: string }

export interface NavigationState {
  readonly place: Place
  readonly sheet: Sheet | null
  /** The journey that "Mapas" leads back to. */
  readonly lastJourneyId: string | null
  /** The parts that the screens with several lead back to. */
  readonly lastTabs: { readonly listen: ListenTab; readonly see: SeeTab; readonly improve: ImproveTab }
}

const FIRST_TABS: NavigationState['lastTabs'] = { listen: 'answers', see: 'overview', improve: 'board' }

export const useNavigation = create<NavigationState>(() => ({
  place: { screen: 'home' },
  sheet: null,
  lastJourneyId: null,
  lastTabs: FIRST_TABS,
}))

export function goHome(): void {
  useNavigation.setState({ place: { screen: 'home' } })
}

export function goToMap(journeyId: string): void {
  useNavigation.setState({ place: { screen: 'map', journeyId }, lastJourneyId: journeyId })
}

/** The page of the personas, with one of them in full. */
export function goToPersonas(personaId: string | null = null): void {
  useNavigation.setState({ place: { screen: 'personas', personaId } })
}

/** What customers say: at the given part, else at the one looked at last. */
export function goToListen(tab: ListenTab = useNavigation.getState().lastTabs.listen): void {
  useNavigation.setState(({ lastTabs }) => ({
    place: { screen: 'listen', tab },
    lastTabs: { ...lastTabs, listen: tab },
  }))
}

/** What hurts and why: at the given part, else at the one looked at last. */
export function goToSee(tab: SeeTab = useNavigation.getState().lastTabs.see): void {
  useNavigation.setState(({ lastTabs }) => ({ place: { screen: 'see', tab }, lastTabs: { ...lastTabs, see: tab } }))
}

/** What is done about it: at the given part, else at the one looked at last. */
export function goToImprove(tab: ImproveTab = useNavigation.getState().lastTabs.improve): void {
  useNavigation.setState(({ lastTabs }) => ({
    place: { screen: 'improve', tab },
    lastTabs: { ...lastTabs, improve: tab },
  }))
}

export function goToPresent(journeyId: string): void {
  useNavigation.setState({ place: { screen: 'present', journeyId }, lastJourneyId: journeyId })
}

/** Starts a kiosk; it runs until staff end it, also over restarts. */
export function goToKiosk(kioskId: string): void {
  useNavigation.setState(({ lastTabs }) => ({
    place: { screen: 'kiosk', kioskId },
    sheet: null,
    lastTabs: { ...lastTabs, listen: 'kiosk' },
  }))
}

export function openSheet(sheet: Sheet): void {
  useNavigation.setState({ sheet })
}

export function closeSheet(): void {
  useNavigation.setState({ sheet: null })
}

/** Another file is open: nothing of the last one is shown any more. */
export function resetNavigation(): void {
  useNavigation.setState({ place: { screen: 'home' }, sheet: null, lastJourneyId: null, lastTabs: FIRST_TABS })
}
