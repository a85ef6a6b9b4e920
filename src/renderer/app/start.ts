import type { EventMessage } from '../../shared/ipc/contract.ts'
import type { HostCommand } from '../../shared/ipc/host.ts'
import { runCommandById, runShortcut } from '../commands/runCommand.ts'
import { bridge } from '../ipc/bridge.ts'
import { outbox } from '../ipc/connection.ts'
import { openDocument, projectEvent, useDocument } from '../state/documentStore.ts'
import { loadHistory, useHistory } from '../state/historyStore.ts'
import { loadJourneys } from '../state/libraryStore.ts'
import { loadSettings, useSettings } from '../state/settingsStore.ts'
import { loadRecent, loadWorkspace, openWorkspace, useWorkspace } from '../state/workspaceStore.ts'
import { wearSettings } from './appearance.ts'
import { followArrival } from './followArrival.ts'
import { followMissing } from './followMissing.ts'
import { followWorkspace, renamedBy } from './followWorkspace.ts'
import { startBench } from './startBench.ts'

/** Ties the window to its host: what happens there is shown here. */
export async function start(): Promise<void> {
  wearSettings()
  followWorkspace()
  followArrival()
  followMissing()
  const host = bridge()
  if (host.info.bench) startBench()
  host.onEvent(hear)
  host.onCommand(obey)
  host.onConnection((up) => {
    outbox.setConnected(up)
    // What happened while nobody listened is read again.
    if (up) void refresh()
  })
  window.addEventListener('keydown', (event) => {
    if (!event.defaultPrevented && runShortcut(event)) event.preventDefault()
  })
  window.addEventListener('beforeunload', (event) => {
    if (outbox.state().pending > 0) event.preventDefault()
  })
}

async function refresh(): Promise<void> {
  await Promise.all([loadSettings(), loadWorkspace()])
  if (useWorkspace.getState().state?.kind !== 'open') return
  const { journeyId } = useDocument.getState()
  await Promise.all([loadJourneys(), loadHistory(), loadRecent(), journeyId ? openDocument(journeyId) : null])
}

function hear({ event, data }: EventMessage): void {
  switch (event) {
    case 'document.changed': {
      const changed = data as EventMessage<'document.changed'>['data']
      useHistory.setState({ canUndo: changed.canUndo, canRedo: changed.canRedo })
      projectEvent(changed)
      renamedBy(changed)
      listsChanged()
      break
    }
    case 'workspace.changed':
      useWorkspace.setState({ state: data as EventMessage<'workspace.changed'>['data'] })
      break
    case 'settings.changed':
      useSettings.setState(data as EventMessage<'settings.changed'>['data'])
      break
    case 'job.progress':
      // The dialog that asked listens for itself.
      break
  }
}

const LISTS_AFTER_MS = 120
let listsTimer: ReturnType<typeof setTimeout> | null = null

/** Many steps in a row are one reading of the lists. */
function listsChanged(): void {
  if (listsTimer !== null) clearTimeout(listsTimer)
  listsTimer = setTimeout(() => {
    void loadJourneys()
    if (useHistory.getState().shown) void loadHistory()
  }, LISTS_AFTER_MS)
}

function obey(command: HostCommand): void {
  if (command.command === 'openFile') {
    void openWorkspace(command.path)
    return
  }
  const { activeElement } = document
  const writing = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
  // The menu's undo belongs to the text while one is being written.
  if (writing && (command.id === 'undo' || command.id === 'redo')) document.execCommand(command.id)
  else runCommandById(command.id)
}
