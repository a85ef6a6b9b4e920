import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../src/main/platform/printer/browserProcess.ts'
import { createChromiumPrinter } from '../../src/main/platform/printer/chromiumPrinter.ts'
import { browserCandidates, findBrowsers } from '../../src/main/platform/printer/findBrowser.ts'
import { createFirstPrinter } from '../../src/main/platform/printer/firstPrinter.ts'
import { AppError } from '../../src/shared/ipc/errors.ts'

const there = findBrowsers(process.env, process.platform).length > 0
const noBrowser = there ? '' : ' (skipped: no Chromium on this machine)'
const printer = createChromiumPrinter()
afterAll(() => printer.close())

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>T</title><style>@page{size:210mm 297mm;margin:0}body{margin:0}</style></head><body>${body}</body></html>`
const a4 = (html: string, signal?: AbortSignal) =>
  printer.pdf({ html, widthMm: 210, heightMm: 297, ...(signal ? { signal } : {}) })
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes).subarray(0, 5).toString() === '%PDF-'
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )
/** Width and height of a PNG. */
const sizeOf = (png: Uint8Array) => {
  const view = Buffer.from(png)
  return [view.readUInt32BE(16), view.readUInt32BE(20)]
}
const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#0a0"/></svg>`

describe('where a browser is looked for', () => {
  it('takes the one that PERCURSO_BROWSER names, and no other', () => {
    expect(browserCandidates({ PERCURSO_BROWSER: '/x/chrome', PATH: '/usr/bin' }, 'linux')).toEqual(['/x/chrome'])
    expect(findBrowsers({ PERCURSO_BROWSER: '/nowhere/chrome' }, 'linux')).toEqual([])
  })

  it('knows Chromium, Chrome and Edge on three systems', () => {
    const linux = browserCandidates({ PATH: '/a:/usr/bin' }, 'linux')
    expect(linux).toEqual(expect.arrayContaining(['/a/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge']))
    expect(linux.every((path) => path.startsWith('/'))).toBe(true)
    const windows = browserCandidates({ PROGRAMFILES: 'C:\\P', LOCALAPPDATA: 'C:\\L' }, 'win32')
    expect(windows).toContain('C:\\P\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(windows).toContain('C:\\L\\Google\\Chrome\\Application\\chrome.exe')
    expect(browserCandidates({ HOME: '/Users/a' }, 'darwin')).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
  })

  it('says PRINTER_MISSING when nothing is there, or when what is there is no browser', async () => {
    const none = createChromiumPrinter({ programs: [] })
    expect(await codeOf(none.pdf({ html: '', widthMm: 1, heightMm: 1 }))).toBe('PRINTER_MISSING')
    const wrong = createChromiumPrinter({ programs: ['/nowhere/chrome', process.execPath] })
    expect(await codeOf(wrong.pdf({ html: '', widthMm: 1, heightMm: 1 }))).toBe('PRINTER_MISSING')
    await wrong.close()
  })
})

describe('the printer', () => {
  it.skipIf(!there)(`runs no script and fetches nothing, whatever the document says${noBrowser}`, async () => {
    let hits = 0
    const server = createServer((_, answer) => {
      hits += 1
      answer.end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const hostile = `<script>document.title = 'RUN'; fetch('${at}/fetch')</script>
      <img src="${at}/img" onerror="document.title='RUN'"><link rel="stylesheet" href="${at}/css">
      <iframe src="${at}/frame"></iframe><svg onload="document.title='RUN'"><image href="${at}/image"/></svg>
      <object data="${at}/object"></object><style>@import '${at}/import'; p { background: url(${at}/bg) }</style><p>x`
    const pdf = await a4(page(hostile))
    server.close()
    expect(hits).toBe(0)
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Title \(T\)/)
  })

  it.skipIf(!there)(
    `has no page open but the one to print (two of the address bar cost a second)${noBrowser}`,
    async () => {
      const browser = await startBrowser(findBrowsers(process.env, process.platform)[0]!)
      try {
        const { devtools } = await browser.openPage()
        const all = { filter: [{}] }
        const { targetInfos } = await devtools.send<{ targetInfos: { type: string; url: string }[] }>(
          'Target.getTargets',
          all,
        )
        expect(targetInfos.map(({ type, url }) => `${type} ${url}`).sort()).toEqual([
          'page about:blank',
          'tab about:blank',
        ])
      } finally {
        await browser.close()
      }
    },
  )

  it.skipIf(!there)(`starts again, once, when the browser dies${noBrowser}`, async () => {
    expect(isPdf(await a4(page('one')))).toBe(true)
    const mine = printer.pid()
    expect(mine).toBeGreaterThan(0)
    process.kill(mine!, 'SIGKILL')
    expect(isPdf(await a4(page('two')))).toBe(true)
    expect(printer.pid()).not.toBe(mine)
  })

  it.skipIf(!there)(`is left when the user cancels, and prints the next page${noBrowser}`, async () => {
    const heavy = page('<p>x</p>'.repeat(200_000))
    const control = new AbortController()
    const work = codeOf(a4(heavy, control.signal))
    setTimeout(() => control.abort(), 300)
    expect(await work).toBe('CANCELLED')
    expect(await codeOf(a4(page('x'), AbortSignal.abort()))).toBe('CANCELLED')
    expect(isPdf(await a4(page('next')))).toBe(true)
  })

  it.skipIf(!there)(`draws pictures of exactly the pixels asked for${noBrowser}`, async () => {
    for (const scale of [1, 2, 3, 4]) {
      const png = await printer.png({ svg: svg(333, 77), width: 333, height: 77, scale })
      expect(sizeOf(png)).toEqual([333 * scale, 77 * scale])
    }
    expect(sizeOf(await printer.png({ svg: svg(16_384, 10), width: 16_384, height: 10, scale: 1 }))).toEqual([
      16_384, 10,
    ])
  })

  it('refuses a picture that no canvas holds, and says which scale works', async () => {
    const error = await printer
      .png({ svg: svg(6_000, 10), width: 6_000, height: 10, scale: 3 })
      .catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'IMAGE_TOO_LARGE', data: { scale: 2.73, limit: 16_384 } })
  })

  it.skipIf(!there)(`falls back to the next engine only when the first is not there${noBrowser}`, async () => {
    const chain = createFirstPrinter([createChromiumPrinter({ programs: [] }), printer])
    expect(isPdf(await chain.pdf({ html: page('x'), widthMm: 210, heightMm: 297 }))).toBe(true)
  })
})
