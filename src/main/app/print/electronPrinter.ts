import { BrowserWindow, session } from 'electron'
import type { PdfJob } from '../../platform/ports.ts'
import type { DevTools } from '../../platform/printer/devtools.ts'
import { runJob } from '../../platform/printer/jobs.ts'
import { pixelSize, rasterise, showDocument } from '../../platform/printer/pageWork.ts'
import type { WarmPrinter } from '../../platform/printer/warmPrinter.ts'

const MM_PER_INCH = 25.4
const PARTITION = 'percurso-print'

/** Prints with Electron's own Chromium, in a hidden, sandboxed window per job. Main process only, after `ready`. */
export function createElectronPrinter(): WarmPrinter {
  const running = new Set<Promise<unknown>>()

  const onWindow = async <Result>(
    work: (window: BrowserWindow, page: DevTools) => Promise<Result>,
  ): Promise<Result> => {
    const window = hiddenWindow()
    try {
      await window.loadURL('about:blank')
      return await work(window, devToolsOf(window))
    } finally {
      window.destroy()
    }
  }

  // A cancelled job answers at once, but its window stays until the page is through: one that is destroyed while it
  // prints hangs the whole process.
  const run = <Result>(work: (window: BrowserWindow, page: DevTools) => Promise<Result>, signal?: AbortSignal) =>
    runJob(() => {
      const job = onWindow(work)
      running.add(job)
      job.finally(() => running.delete(job)).catch(() => undefined)
      return job
    }, signal)

  return {
    warm: () => undefined,
    pdf: (job) => run((window, page) => printPdf(window, page, job), job.signal),
    png: async (job) => {
      pixelSize(job)
      return await run((_, page) => rasterise(page, job), job.signal)
    },
    close: async () => {
      await Promise.allSettled(running)
    },
  }
}

function hiddenWindow(): BrowserWindow {
  const apart = session.fromPartition(PARTITION)
  apart.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  apart.setPermissionCheckHandler(() => false)
  // Documents carry everything they show: nothing is ever fetched.
  apart.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !details.url.startsWith('data:') && details.url !== 'about:blank' })
  })
  const window = new BrowserWindow({
    show: false,
    skipTaskbar: true,
    webPreferences: {
      session: apart,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      backgroundThrottling: false,
      spellcheck: false,
    },
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  return window
}

/** DevTools inside the process: no port, no pipe. */
function devToolsOf(window: BrowserWindow): DevTools {
  const { debugger: devtools } = window.webContents
  devtools.attach('1.3')
  return { send: (method, params = {}) => devtools.sendCommand(method, params) }
}

async function printPdf(window: BrowserWindow, page: DevTools, job: PdfJob): Promise<Uint8Array> {
  await showDocument(page, job.html)
  return await window.webContents.printToPDF({
    preferCSSPageSize: true,
    pageSize: { width: job.widthMm / MM_PER_INCH, height: job.heightMm / MM_PER_INCH },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}
