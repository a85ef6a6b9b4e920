import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, it } from 'vitest'
import { findBrowsers } from '../../src/main/platform/printer/findBrowser.ts'
import { EXPORT_FORMATS } from '../../src/shared/ipc/exportOptions.ts'
import { cleanUp, exported, namesOf, printer, saved, squeezed, templateDraft, toDoc } from './exportingSamples.ts'

afterAll(cleanUp)

const noBrowser = findBrowsers(process.env, process.platform).length === 0
const noXmllint = spawnSync('xmllint', ['--version']).error !== undefined
const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]

describe('a journey as SVG', () => {
  it('carries its fonts, asks for nothing outside and keeps text as text', async () => {
    const doc = toDoc(templateDraft('bakery'))
    const { bytes } = await exported(doc, { format: 'svg' })
    const svg = Buffer.from(bytes).toString('utf8')
    expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /)
    expect(svg).toContain('src:url("data:font/woff2;base64,')
    const links = [...svg.matchAll(/(?:href|src)\s*=\s*"([^"]*)"|url\(\s*"?([^")]*)/g)].map((m) => m[1] ?? m[2] ?? '')
    expect(links.filter((link) => !link.startsWith('data:'))).toEqual([])
    const text = squeezed(
      svg
        .replace(/<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&'),
    )
    for (const name of namesOf(doc)) expect(text).toContain(squeezed(name))
  })

  it.skipIf(noXmllint)(`passes xmllint${noXmllint ? ' (skipped: no xmllint here)' : ''}`, async () => {
    const path = saved((await exported(toDoc(templateDraft('salon')), { format: 'svg' })).bytes, 'svg')
    expect(spawnSync('xmllint', ['--noout', '--nonet', path]).status).toBe(0)
  })
})

describe.skipIf(noBrowser)(`a journey as PNG${noBrowser ? ' (skipped: no Chromium here)' : ''}`, () => {
  it('has the pixels of the page times the scale', async () => {
    const doc = toDoc(templateDraft('bakery'))
    for (const scale of [1, 2] as const) {
      const { bytes } = await exported(doc, { format: 'png', paper: 'A4', scale })
      expect(sizeOf(bytes)).toEqual([Math.round((297 / 25.4) * 96 * scale), Math.round((210 / 25.4) * 96 * scale)])
    }
  })

  it('draws letters, not boxes: the first picture has the fonts that the second has', async () => {
    const doc = toDoc(templateDraft('bakery'))
    const [one, two] = [
      await exported(doc, { format: 'png', paper: 'A3', scale: 1 }),
      await exported(doc, { format: 'png', paper: 'A3', scale: 1 }),
    ]
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(two.bytes))).toBe(0)
  })

  it('says which scale works when a picture is too large, and makes it smaller only when none does', async () => {
    const doc = toDoc(templateDraft('bakery'))
    const error = exported(doc, { format: 'png', paper: 'A0', orientation: 'landscape', scale: 4 })
    await expect(error).rejects.toMatchObject({ code: 'IMAGE_TOO_LARGE', data: { scale: 3.64 } })
  })
})

describe('every format', () => {
  it('says PRINTER_MISSING only where a printer is needed', async () => {
    const doc = toDoc(templateDraft('bakery'))
    const { createChromiumPrinter } = await import('../../src/main/platform/printer/chromiumPrinter.ts')
    const none = createChromiumPrinter({ programs: [] })
    for (const format of EXPORT_FORMATS) {
      const code = await exported(doc, { format }, { printer: none }).then(
        ({ bytes }) => (bytes.length > 0 ? 'done' : 'empty'),
        (error: { code: string }) => error.code,
      )
      expect(code, format).toBe(format === 'pdf' || format === 'png' ? 'PRINTER_MISSING' : 'done')
    }
    expect(printer).toBeDefined()
  })
})
