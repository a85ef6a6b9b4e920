import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { _electron, type Browser, type ElectronApplication, type Page } from '@playwright/test'
import { findElectron, sandboxSwitches } from '../../../scripts/electronRuntime.mjs'

export const ROOT = resolve(import.meta.dirname, '../../..')
const START_MS = 60_000
/** What a small laptop's screen has room for, px. */
const WINDOW = { width: 1366, height: 768 }

export interface StartOptions {
  /** PERCURSO_HOME */
  readonly home: string
  /** The workspace; left out: the last one, or a first one. */
  readonly file?: string
  /** More arguments of the app. */
  readonly args?: readonly string[]
  /** full: things glide and fade as for most users. Left out: they do not, and nothing is pressed while it moves. */
  readonly motion?: 'full'
  /** How much larger all is shown than usual, as browsers do it: in a window of 1366 × 768, 2 leaves room for 683 × 384. */
  readonly zoom?: number
}

/** A host that runs, with one window. */
export interface RunningHost {
  readonly page: Page
  /** Only of the Electron host. */
  readonly electron: ElectronApplication | null
  /** Only of the browser host: its process, its printed address with the spent token, and its bare one. */
  readonly browserHost: { readonly process: ChildProcess; readonly printed: string; readonly origin: string } | null
  /** Ends the app as its user would. */
  close(): Promise<void>
}

/** What a page is told before its own first script runs. */
export type Prepare = (page: Page) => Promise<void>

function environment(home: string): Record<string, string> {
  const known = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(known), PERCURSO_HOME: home }
}

const motionOf = ({ motion }: StartOptions) => (motion === 'full' ? 'no-preference' : 'reduce')

const fileArgument = (file: string | undefined): string[] => (file ? [`--data=${file}`] : [])

/** Starts the browser host alone and waits for the address it prints. */
export async function startBrowserHost({
  home,
  file,
  args = [],
}: StartOptions): Promise<NonNullable<RunningHost['browserHost']>> {
  const port = args.some((arg) => arg.startsWith('--port=')) ? [] : ['--port=0']
  const entry = resolve(ROOT, 'out/main/browser.js')
  const child = spawn(process.execPath, [entry, '--no-open', ...port, ...fileArgument(file), ...args], {
    env: environment(home),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const printed = await new Promise<string>((done, failed) => {
    const timer = setTimeout(() => failed(new Error('the browser host printed no address')), START_MS)
    child.once('exit', (code) => failed(new Error(`the browser host ended with ${code}`)))
    lines.on('line', (line) => {
      const url = /^Percurso: (http:\S+)$/.exec(line)?.[1]
      if (!url) return
      clearTimeout(timer)
      done(url)
    })
  })
  return { process: child, printed, origin: new URL(printed).origin }
}

/** Ends a process and waits until it is gone. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

export async function startInBrowser(options: StartOptions, browser: Browser, prepare: Prepare): Promise<RunningHost> {
  const browserHost = await startBrowserHost(options)
  const { zoom = 1 } = options
  const context = await browser.newContext({
    viewport: { width: Math.round(WINDOW.width / zoom), height: Math.round(WINDOW.height / zoom) },
    deviceScaleFactor: zoom,
    locale: 'pt-BR',
    reducedMotion: motionOf(options),
  })
  const page = await context.newPage()
  await prepare(page)
  await page.goto(browserHost.printed)
  return {
    page,
    electron: null,
    browserHost,
    close: async () => {
      await context.close()
      await endProcess(browserHost.process)
    },
  }
}

/** How our app is started in Electron, by Playwright or by hand. */
export function electronLaunch({ home, file, args = [] }: StartOptions) {
  const program = findElectron()
  if (!program) throw new Error('no Electron program')
  return {
    program,
    args: [...sandboxSwitches(), '--lang=pt-BR', ROOT, ...fileArgument(file), ...args],
    env: { ...environment(home), LANG: 'pt_BR.UTF-8', LANGUAGE: 'pt_BR' },
  }
}

/** @param screen the variables that name its screen */
export async function startInElectron(
  options: StartOptions,
  screen: Readonly<Record<string, string>>,
  prepare: Prepare,
): Promise<RunningHost> {
  const { args, env } = electronLaunch(options)
  // Without an executablePath Playwright takes Electron's package, whose program `findElectron` has found, and holds the
  // app back until it listens. Unless it is told, it also turns the sandbox off.
  const electron = await _electron.launch({
    args,
    env: { ...env, ...screen },
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await electron.firstWindow()
  if (options.zoom) {
    await electron.evaluate(
      ({ BrowserWindow }, { size, factor }) => {
        const window = BrowserWindow.getAllWindows()[0]
        window?.setContentSize(size.width, size.height)
        window?.webContents.setZoomFactor(factor)
      },
      { size: WINDOW, factor: options.zoom },
    )
  }
  await page.emulateMedia({ reducedMotion: motionOf(options) })
  await prepare(page)
  return { page, electron, browserHost: null, close: () => electron.close() }
}
