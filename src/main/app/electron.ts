import { join } from 'node:path'
import { app } from 'electron'
import { appPaths } from '../platform/node/appPaths.ts'
import { fileLog } from '../platform/node/fileLog.ts'
import { systemClock } from '../platform/node/systemClock.ts'
import { registerAppScheme } from './electron/appProtocol.ts'
import { runElectronHost } from './electron/electronHost.ts'
import { lockDownProcess } from './electron/lockdown.ts'
import { createElectronPrinter } from './print/electronPrinter.ts'
import { type StoreClient, startStore } from './store/storeClient.ts'
import { startArguments } from './window/startArguments.ts'

// The product: one sandboxed window over the store thread. The lock lies in `userData`, so that one comes first.

// The entries alone know where they lie: what they share is moved about by the build.
const built = join(import.meta.dirname, '..')
const paths = appPaths()
app.setPath('userData', join(paths.home, 'electron'))

if (app.requestSingleInstanceLock()) void main()
// The first instance was handed our arguments.
else app.exit(0)

async function main(): Promise<void> {
  const log = fileLog({ folder: paths.logs, name: 'host', clock: systemClock })
  registerAppScheme()
  lockDownProcess()
  const args = startArguments(process.argv.slice(1), process.cwd())
  const open = (file: string | null): StoreClient =>
    startStore({
      thread: join(built, 'main/storeThread.js'),
      open: { mode: 'window', atMap: args.bench, ...(file ? { file } : {}) },
      printer: createElectronPrinter(),
      log,
    })
  const { file, store } = await (process.platform === 'darwin' ? whenNamed(args.file, open) : atOnce(args.file, open))
  runElectronHost({ built, paths, log, store, files: file ? [file] : [], bench: args.bench })
}

interface Opening {
  readonly file: string | null
  readonly store: StoreClient
}

/** The store opens its file while Chromium starts. */
async function atOnce(file: string | null, open: (file: string | null) => StoreClient): Promise<Opening> {
  const store = open(file)
  await app.whenReady()
  return { file, store }
}

/** macOS names a double-clicked file by an event, before `ready`. */
async function whenNamed(given: string | null, open: (file: string | null) => StoreClient): Promise<Opening> {
  let file = given
  const early = (event: { preventDefault(): void }, path: string): void => {
    event.preventDefault()
    file = path
  }
  app.on('open-file', early)
  await app.whenReady()
  app.off('open-file', early)
  return { file, store: open(file) }
}
