import { useDocument } from '../state/documentStore.ts'
import { useHistory } from '../state/historyStore.ts'
import { useLibrary } from '../state/libraryStore.ts'
import { type Place, type Sheet, useNavigation } from '../state/navigationStore.ts'
import { type Selected, useSelection } from '../state/selectionStore.ts'
import { useWorkspace } from '../state/workspaceStore.ts'

/** What decides whether a command can be run. */
export interface Facts {
  readonly fileOpen: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly place: Place
  readonly sheet: Sheet | null
  readonly hasJourneys: boolean
  /** The map shows its journey, rather than that it is on its way or gone. */
  readonly journeyShown: boolean
  readonly selected: readonly Selected[]
}

export function facts(): Facts {
  const { place, sheet } = useNavigation.getState()
  const { canUndo, canRedo } = useHistory.getState()
  return {
    fileOpen: useWorkspace.getState().state?.kind === 'open',
    canUndo,
    canRedo,
    place,
    sheet,
    hasJourneys: (useLibrary.getState().journeys?.length ?? 0) > 0,
    journeyShown: useDocument.getState().doc !== null,
    selected: useSelection.getState().selected,
  }
}

/** The facts, drawn again when one changes. */
export function useFacts(): Facts {
  useNavigation()
  useHistory()
  useWorkspace()
  useSelection()
  useLibrary()
  useDocument((state) => state.doc !== null)
  return facts()
}
