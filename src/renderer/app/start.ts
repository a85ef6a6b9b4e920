import type { EventMessage } from '../../shared/ipc/contract.ts'
import type { HostCommand } from '../../shared/ipc/host.ts'
import { runCommandById, runShortcut } from '../commands/runCommand.ts'
import { bridge } from '../ipc/bridge.ts'
import { outbox } from '../ipc/connection.ts'
import { fetchWhenIdle, MapScreen } from '../screens/laterScreens.ts'
import { followAlerts, loadAlerts } from '../state/alertStore.ts'
import { openDocument, projectEvent, useDocument } from '../state/documentStore.ts'
import { followDue, loadDue } from '../state/dueStore.ts'
import { loadHistory, useHistory } from '../state/historyStore.ts'
import { loadJourneys, useLibrary } from '../state/libraryStore.ts'
import { useNavigation } from '../state/navigationStore.ts'
import { loadSettings, takeSettings } from '../state/settingsStore.ts'
import { loadRecent, loadWorkspace, openWorkspace, useWorkspace } from '../state/workspaceStore.ts'
import { wearSettings } from './appearance.ts'
import { fetchFonts } from './fetchFonts.ts'
import { askFirst, takeFirst } from './firstView.ts'
import { followMissing } from './followMissing.ts'
import { followPlace, wasAtMap } from './followPlace.ts'
import { followWorkspace, renamedBy } from './followWorkspace.ts'

/** How long the window stays bare while the backend opens its file; then it shows that it is under way. */
const PATIENCE_MS = 400

let begun = false

/** Ties the window to its host: what happens there is shown here. @param show draws the window, once it can speak */
export async function start(show: () => void): Promise<void> {
  let asking = begin()
  fetchFonts()
  if (bridge().info.bench || wasAtMap()) void MapScreen.fetch()
  followWorkspace()
  followMissing()
  followPlace()
  followAlerts()
  followDue(() => useWorkspace.getState().state?.kind === 'open')
  const host = bridge()
  if (host.info.bench) void import('./startBench.ts').then(({ startBench }) => startBench())
  host.onEvent((message) => {
    // What happened before the first answer is in it.
    if (begun) hear(message)
  })
  host.onCommand(obey)
  host.onConnection((up) => {
    outbox.setConnected(up)
    if (!up) return
    // What happened while nobody listened is read again.
    if (begun) void refresh()
    else asking = asking.then((there) => there || begin())
  })
  window.addEventListener('keydown', (event) => {
    if (!event.defaultPrevented && runShortcut(event)) event.preventDefault()
  })
  window.addEventListener('beforeunload', (event) => {
    if (outbox.state().pending > 0) event.preventDefault()
  })
  await Promise.race([asking, passed(PATIENCE_MS)])
  await wearSettings()
  show()
  if (!(await asking)) return
  await painted()
  if (useWorkspace.getState().state?.kind === 'open' && useLibrary.getState().journeys === null) void loadJourneys()
  if (useWorkspace.getState().state?.kind === 'open') {
    void loadAlerts()
    void loadDue()
  }
  void fetchWhenIdle()
}

/** Asks for the first screen and shows it. @returns whether there was an answer */
async function begin(): Promise<boolean> {
  const view = await askFirst()
  if (!view) return false
  begun = true
  await takeFirst(view)
  return true
}

const passed = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
/** The frame after the one that drew: by then it was on screen. */
const painted = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))

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
    case 'workspace.rewritten':
      void refresh()
      break
    case 'settings.changed':
      takeSettings(data as EventMessage<'settings.changed'>['data'])
      break
    case 'feedback.readAgain':
    case 'job.progress':
      // The dialog that asked, and the screen that shows answers, listen for themselves.
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
  if (useNavigation.getState().place.screen === 'kiosk') return
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
