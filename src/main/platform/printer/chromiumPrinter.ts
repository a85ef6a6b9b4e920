import { AppError } from '../../../shared/ipc/errors.ts'
import type { PdfJob } from '../ports.ts'
import { type Browser, type Page, startBrowser } from './browserProcess.ts'
import { BrowserGone, type DevTools } from './devtools.ts'
import { findBrowsers } from './findBrowser.ts'
import { runJob } from './jobs.ts'
import { pixelSize, rasterise, showDocument } from './pageWork.ts'
import type { WarmPrinter } from './warmPrinter.ts'

export interface ChromiumPrinter extends WarmPrinter {
  /** The browser's process, while there is one. */
  pid(): number | undefined
}

export interface ChromiumPrinterOptions {
  /** Absolute paths of browsers, best first; the first that comes up is used. Default: those found on this machine. */
  readonly programs?: readonly string[]
}

const MM_PER_INCH = 25.4

interface Engine {
  readonly browser: Browser
  /** Opened ahead, for the next job. */
  next: Promise<Page> | undefined
}

/** Prints with the Chromium, Chrome or Edge of this machine, started at the first job and kept until `close`. */
export function createChromiumPrinter(options: ChromiumPrinterOptions = {}): ChromiumPrinter {
  let starting: Promise<Engine> | undefined
  let engine: Engine | undefined

  const start = async (): Promise<Engine> => {
    starting ??= startFirst(options.programs ?? findBrowsers(process.env, process.platform))
    try {
      engine = await starting
      return engine
    } catch (error) {
      starting = undefined
      throw error
    }
  }

  const stop = async (gone: Engine | undefined): Promise<void> => {
    if (gone !== engine) return
    engine = undefined
    starting = undefined
    await gone?.browser.close()
  }

  const onPage = async <Result>(work: (page: DevTools) => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    const running = await start()
    try {
      return await onPageOf(running, work, signal)
    } catch (error) {
      if (error instanceof BrowserGone) await stop(running)
      throw error
    }
  }

  const run = async <Result>(work: (page: DevTools) => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    const job = (): Promise<Result> => runJob(() => onPage(work, signal), signal)
    try {
      return await job()
    } catch (error) {
      if (!(error instanceof BrowserGone)) throw error
    }
    // It died under the job: once more with a new one.
    try {
      return await job()
    } catch (error) {
      if (error instanceof BrowserGone) throw new AppError('PRINT_FAILED', { reason: 'ended' }, { cause: error })
      throw error
    }
  }

  return {
    warm: () => {
      start().catch(() => undefined)
    },
    pid: () => engine?.browser.pid,
    pdf: (job) => run((page) => printPdf(page, job), job.signal),
    png: async (job) => {
      pixelSize(job)
      return await run((page) => rasterise(page, job), job.signal)
    },
    close: async () => {
      await starting?.catch(() => undefined)
      await stop(engine)
    },
  }
}

async function onPageOf<Result>(
  running: Engine,
  work: (page: DevTools) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const opened = running.next ?? running.browser.openPage()
  running.next = undefined
  const page = await opened
  const leave = (): void => void page.close()
  signal?.addEventListener('abort', leave, { once: true })
  try {
    if (signal?.aborted) throw new AppError('CANCELLED')
    return await work(page.devtools)
  } finally {
    signal?.removeEventListener('abort', leave)
    leave()
  }
}

/** Rejects with AppError `PRINTER_MISSING` when none of the programs comes up. */
async function startFirst(programs: readonly string[]): Promise<Engine> {
  let cause: unknown
  for (const program of programs) {
    try {
      const browser = await startBrowser(program)
      const next = browser.openPage()
      next.catch(() => undefined)
      return { browser, next }
    } catch (error) {
      cause = error
    }
  }
  throw new AppError('PRINTER_MISSING', {}, { cause })
}

async function printPdf(page: DevTools, job: PdfJob): Promise<Uint8Array> {
  await showDocument(page, job.html)
  const { data } = await page.send<{ data: string }>('Page.printToPDF', {
    preferCSSPageSize: true,
    paperWidth: job.widthMm / MM_PER_INCH,
    paperHeight: job.heightMm / MM_PER_INCH,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsBase64',
  })
  return Buffer.from(data, 'base64')
}
