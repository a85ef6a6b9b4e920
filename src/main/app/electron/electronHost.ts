import { join } from 'node:path'
import { app, type BrowserWindow, nativeTheme, shell } from 'electron'
import type { Language } from '../../../shared/i18n/languages.ts'
import { pickLanguage } from '../../../shared/i18n/languages.ts'
import { DEFAULT_SETTINGS, type Settings, type WorkspaceState } from '../../../shared/ipc/routes/files.ts'
import { randomIds } from '../../platform/node/randomIds.ts'
import type { AppPaths, Log } from '../../platform/ports.ts'
import { readSettings } from '../../platform/settings/settingsStore.ts'
import { windowStateFile } from '../../platform/settings/windowState.ts'
import type { StoreClient } from '../store/storeClient.ts'
import { holdAll, readFixedList } from '../window/fixedList.ts'
import { groundOf } from '../window/ground.ts'
import { hostInfo } from '../window/hostInfo.ts'
import { pathLedger } from '../window/pathLedger.ts'
import { startArguments } from '../window/startArguments.ts'
import { showMenu } from './appMenu.ts'
import { serveAppScheme } from './appProtocol.ts'
import { pickOpen, pickSave } from './dialogs.ts'
import type { HostCall } from './hostCalls.ts'
import { openDoor } from './ipcDoor.ts'
import { lockDownPages } from './lockdown.ts'
import { openMainWindow } from './mainWindow.ts'
import { readChosen } from './readChosen.ts'

const FLUSH_MS = 5_000

export interface ElectronHostOptions {
  /** The folder of the built `main`, `preload` and `renderer`. */
  readonly built: string
  readonly paths: AppPaths
  readonly log: Log
  readonly store: StoreClient
  /** Files named at the start. */
  readonly files: readonly string[]
  readonly bench: boolean
}

/** After `ready`: the window, its menu and what the two ask of each other. */
export function runElectronHost({ built, paths, log, store, files, bench }: ElectronHostOptions): void {
  const ledger = pathLedger()
  for (const file of files) ledger.chosen(file)
  const info = hostInfo({ kind: 'electron', languages: app.getPreferredSystemLanguages(), bench })
  let window: BrowserWindow | null = null
  let language: Language = pickLanguage(info.languages)

  const serve = async (call: HostCall): Promise<unknown> => {
    if (call.what === 'readFile') return readChosen(ledger, call.path)
    if (call.what === 'dropped') return ledger.chosen(call.path)
    if (call.what === 'showInFolder') return ledger.mayShow(call.path) ? shell.showItemInFolder(call.path) : undefined
    if (!window) return null
    if (call.what === 'setTitle') return window.setTitle(call.title)
    if (call.what === 'pickOpen') return pickOpen(window, ledger, { filter: call.filter, language })
    return pickSave(window, ledger, { ...call, language })
  }

  lockDownPages()
  const list = new Map(readFixedList(join(built, 'renderer')))
  list.delete('/page-bridge.js')
  serveAppScheme(list)
  const door = openDoor({ store, ledger, window: () => window, serve })

  // The page's process starts while the rest is put up here and the store opens its file in its thread.
  window = openMainWindow({
    preload: join(built, 'preload/preload.cjs'),
    info,
    state: windowStateFile(paths.home),
    log,
    ground: groundOf(readSettings(paths.home), nativeTheme.shouldUseDarkColors),
  })
  window.once('ready-to-show', () => {
    process.stdout.write('Percurso: Electron\n')
    void holdAll(list)
  })
  window.once('closed', () => {
    window = null
  })

  const menu = (settings: Settings): void => {
    language = settings.language === 'system' ? pickLanguage(info.languages) : settings.language
    showMenu(language, (id) => door.send({ command: 'run', id }))
  }
  const opened = (state: WorkspaceState): void => {
    if (state.kind !== 'open') return
    ledger.wrote(state.file)
    app.addRecentDocument(state.file)
  }
  const ask = async <T>(route: string, take: (data: T) => void): Promise<void> => {
    const reply = await store.handle({ id: randomIds.next(), route, input: {} })
    if (reply.ok) take(reply.data as T)
  }
  store.onEvent(({ event, data }) => {
    if (event === 'settings.changed') menu(data as Settings)
    if (event === 'workspace.changed') opened(data as WorkspaceState)
  })
  menu(DEFAULT_SETTINGS)
  void ask<Settings>('settings.get', menu)
  void ask<WorkspaceState>('workspace.state', opened)

  const openFile = (path: string): void => {
    ledger.chosen(path)
    door.send({ command: 'openFile', path })
  }
  app.on('second-instance', (_event, args, cwd) => {
    const { file } = startArguments(args.slice(1), cwd)
    if (file) openFile(file)
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })

  app.on('window-all-closed', () => app.quit())
  app.once('will-quit', (event) => {
    event.preventDefault()
    void finish(store, door.pending).finally(() => app.exit(0))
  })
}

/** Nobody is asked: what the window has sent is done, then the file is let go. */
async function finish(store: StoreClient, pending: () => number): Promise<void> {
  const end = Date.now() + FLUSH_MS
  while (pending() > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10))
  await store.close()
}
