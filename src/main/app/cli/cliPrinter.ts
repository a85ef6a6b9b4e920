import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createChromiumPrinter } from '../../platform/printer/chromiumPrinter.ts'
import { createElectronProcessPrinter } from '../../platform/printer/electronProcessPrinter.ts'
import { createFirstPrinter } from '../../platform/printer/firstPrinter.ts'
import type { WarmPrinter } from '../../platform/printer/warmPrinter.ts'

/** The Electron program of this installation, or null; never fetches one. */
function electronProgram(env: NodeJS.ProcessEnv): string | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
    const named = join(folder, 'path.txt')
    const program = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron'
    const found = join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), program)
    return existsSync(found) ? found : null
  } catch {
    return null
  }
}

/** Ends the engine with its first job, so that it is gone by the time the file is finished and written. */
function forOneJob(printer: WarmPrinter): WarmPrinter {
  const last = async (work: Promise<Uint8Array>): Promise<Uint8Array> => {
    try {
      return await work
    } finally {
      printer.close().catch(() => undefined)
    }
  }
  return { ...printer, pdf: (job) => last(printer.pdf(job)), png: (job) => last(printer.png(job)) }
}

/**
 * Prints with the Chromium, Chrome or Edge of this machine; where there is none, with Electron, hidden.
 * @param isForOneJob a second job finds no engine and starts another
 */
export function cliPrinter(isForOneJob: boolean, env: NodeJS.ProcessEnv = process.env): WarmPrinter {
  const program = electronProgram(env)
  const entry = join(import.meta.dirname, 'electronPrintProcess.js')
  const chromium = createChromiumPrinter()
  const printer = createFirstPrinter(
    program ? [chromium, createElectronProcessPrinter({ program, entry })] : [chromium],
  )
  return isForOneJob ? forOneJob(printer) : printer
}
