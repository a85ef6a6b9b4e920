import { app, BrowserWindow, screen } from 'electron'
import type { HostInfo } from '../../../shared/ipc/host.ts'
import type { Log } from '../../platform/ports.ts'
import type { JsonFile } from '../../platform/settings/jsonFile.ts'
import { MIN_WINDOW, placeWindow, type WindowState } from '../../platform/settings/windowState.ts'
import { INFO_ARGUMENT } from '../preload/channelNames.ts'
import { APP_URL, WEB_PREFERENCES } from '../window/securityPolicy.ts'

const SAVE_AFTER_MS = 500
/** How long an unsaved change may hold the window, and how often it is looked at. */
const FLUSH_MS = 5_000
const ASK_AGAIN_MS = 50

export interface MainWindowOptions {
  /** Absolute path of the built preload script. */
  readonly preload: string
  readonly info: HostInfo
  readonly state: JsonFile<WindowState>
  readonly log: Log
  /** CSS colour of what is seen before the page has drawn. */
  readonly ground: string
}

/** The app's one window, where it was last time. Shows itself when there is something to see. */
export function openMainWindow({ preload, info, state, log, ground }: MainWindowOptions): BrowserWindow {
  const saved = state.read()
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
  const window = new BrowserWindow({
    ...placeWindow(saved.bounds, displays),
    minWidth: MIN_WINDOW.width,
    minHeight: MIN_WINDOW.height,
    show: false,
    backgroundColor: ground,
    title: 'Percurso',
    webPreferences: {
      ...WEB_PREFERENCES,
      devTools: !app.isPackaged,
      preload,
      additionalArguments: [`${INFO_ARGUMENT}${encodeURIComponent(JSON.stringify(info))}`],
    },
  })
  if (saved.maximized) window.maximize()

  let timer: NodeJS.Timeout | undefined
  const save = (): void => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    try {
      state.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
    } catch (error) {
      log.warn('window state not written', { error })
    }
  }
  const saveSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(save, SAVE_AFTER_MS)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('close', save)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())

  // The page holds the window while it has something unsaved. Nobody is asked: it gets the time to save, then it closes.
  let holdsUntil = 0
  window.webContents.on('will-prevent-unload', (event) => {
    holdsUntil ||= Date.now() + FLUSH_MS
    if (Date.now() >= holdsUntil) event.preventDefault()
    else setTimeout(() => !window.isDestroyed() && window.close(), ASK_AGAIN_MS)
  })
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log.error('window process gone', { reason, exitCode })
    // What was saved is in the store; the window shows it again.
    if (!window.isDestroyed()) window.reload()
  })
  void window.loadURL(APP_URL)
  return window
}
