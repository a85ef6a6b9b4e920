import type { Events } from '../../shared/ipc/contract.ts'
import type { WorkspaceState } from '../../shared/ipc/routes/files.ts'
import { outbox } from '../ipc/connection.ts'
import { forgetAlerts, loadAlerts } from '../state/alertStore.ts'
import { forgetAssets } from '../state/assetStore.ts'
import { forgetBoard } from '../state/boardStore.ts'
import { closeDocument, openDocument, useDocument } from '../state/documentStore.ts'
import { forgetDue, loadDue } from '../state/dueStore.ts'
import { forgetFigures } from '../state/figuresStore.ts'
import { loadHistory, useHistory } from '../state/historyStore.ts'
import { forgetHome } from '../state/homeStore.ts'
import { forgetInbox } from '../state/inboxStore.ts'
import { useLanguage } from '../state/languageStore.ts'
import { forgetLibrary, loadJourneys } from '../state/libraryStore.ts'
import { resetNavigation } from '../state/navigationStore.ts'
import { clearSelection } from '../state/selectionStore.ts'
import { forgetStart } from '../state/startStore.ts'
import { say } from '../state/toasts.ts'
import { loadRecent, useWorkspace } from '../state/workspaceStore.ts'

/** Shows what belongs to the file that is open, and nothing of the last one. */
export function followWorkspace(): void {
  useWorkspace.subscribe(({ state }, before) => {
    if (state !== before.state && state) changed(state, before.state)
  })
}

/** The file on screen; kept through trouble, so that its unsaved commands can still find it. */
let shown: string | null = null

/** The window's first file, all of whose first screen came along. */
export function beginWith(state: WorkspaceState): void {
  if (state.kind === 'open') shown = state.file
  useWorkspace.setState({ state })
}

function changed(state: WorkspaceState, before: WorkspaceState | null): void {
  if (state.kind !== 'open') return
  const same = state.file === shown
  if (same && (before === null || before.kind === 'open')) return
  if (!same) {
    if (shown !== null) leave()
    shown = state.file
  }
  // The same file again may have come from a backup.
  const { journeyId } = useDocument.getState()
  void loadJourneys()
  void loadHistory()
  void loadRecent()
  void loadAlerts()
  void loadDue()
  if (same && journeyId) void openDocument(journeyId)
  outbox.retry()
}

function leave(): void {
  const dropped = outbox.drop('FILE_MOVED')
  if (dropped > 0) {
    const { t } = useLanguage.getState().i18n
    say({ text: t('common.saved.dropped', { count: dropped }), look: 'trouble' })
  }
  closeDocument()
  clearSelection()
  forgetAssets()
  forgetLibrary()
  forgetStart()
  forgetHome()
  forgetFigures()
  forgetInbox()
  forgetBoard()
  forgetAlerts()
  forgetDue()
  useHistory.setState({ canUndo: false, canRedo: false, entries: [], shown: false })
  resetNavigation()
}

/** The business has another name. */
export function renamedBy({ changeSet }: Events['document.changed']): void {
  const { state } = useWorkspace.getState()
  for (const change of changeSet.changes) {
    if (change.kind === 'workspace' && change.after && state?.kind === 'open') {
      useWorkspace.setState({ state: { ...state, name: change.after.name } })
    }
  }
}
