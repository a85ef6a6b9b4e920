import { join } from 'node:path'
import { appPaths } from '../platform/node/appPaths.ts'
import { fileLog } from '../platform/node/fileLog.ts'
import { systemClock } from '../platform/node/systemClock.ts'
import { createChromiumPrinter } from '../platform/printer/chromiumPrinter.ts'
import { startBrowserHost } from './browser/browserHost.ts'
import { openBrowser } from './browser/openBrowser.ts'
import { startStore } from './store/storeClient.ts'
import { startArguments } from './window/startArguments.ts'

// The browser host: the product's window in the browser that is there, served from 127.0.0.1.

async function main(): Promise<void> {
  const args = startArguments(process.argv.slice(2), process.cwd())
  const paths = appPaths()
  const log = fileLog({ folder: paths.logs, name: 'host', clock: systemClock })
  const store = startStore({
    thread: join(import.meta.dirname, 'storeThread.js'),
    open: { mode: 'window', atMap: args.bench, ...(args.file ? { file: args.file } : {}) },
    printer: createChromiumPrinter(),
    log,
  })
  const host = await startBrowserHost({
    store,
    home: paths.home,
    windowFolder: join(import.meta.dirname, '../renderer'),
    port: args.port,
    bench: args.bench,
  })

  let ending = false
  const end = async (): Promise<void> => {
    if (ending) return
    ending = true
    await host.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void end())
  process.on('SIGTERM', () => void end())
  process.on('SIGHUP', () => void end())

  await store.ready
  if (args.open) openBrowser(host.url)
  process.stdout.write(`Percurso: ${host.url}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`Percurso: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
