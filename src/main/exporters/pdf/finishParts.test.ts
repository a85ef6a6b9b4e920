import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { readJourneyAttachment } from '../../importers/pdf/journeyAttachment.ts'
import { finishParts } from './finishParts.ts'
import type { PdfMeta } from './finishPdf.ts'

const size = { widthMm: 210, heightMm: 297 }
const meta: PdfMeta = {
  title: 'Pão >> (quente) \\ / 🥐',
  author: 'Três Irmãos & Filhas',
  subject: 'Mapa',
  language: 'pt-BR',
  createdAt: '2026-11-23T12:00:00.000Z',
  attachment: {
    name: 'percurso-journey.json',
    mime: 'application/json',
    description: 'A jornada (toda)',
    bytes: Buffer.from('{"format":"percurso.journey","n":1}'),
  },
}

/** A PDF of one empty page, built as Chromium builds them. */
function printed(box = '[0 0 595.2 841.92]', catalogMore = ''): Buffer {
  const bodies = [
    "<</Title (x)\n/Producer (Skia/PDF)\n/CreationDate (D:20200101000000+00'00')>>",
    `<</Type /Page\n/Resources <</ProcSet [/PDF /Text]>>\n/MediaBox ${box}\n/CropBox [0 0 1 1]\n/Contents 3 0 R\n/Parent 4 0 R>>`,
    '<</Length 1>> stream\n \nendstream',
    '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    `<</Type /Catalog\n/Pages 4 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/Lang (en)${catalogMore}>>`,
  ]
  let pdf = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n'
  const rows = bodies.map((body, i) => {
    const row = `${String(pdf.length).padStart(10, '0')} 00000 n \n`
    pdf += `${i + 1} 0 obj\n${body}\nendobj\n`
    return row
  })
  const table = `xref\n0 6\n0000000000 65535 f \n${rows.join('')}`
  return Buffer.from(
    `${pdf}${table}trailer\n<</Size 6\n/Root 5 0 R\n/Info 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`,
    'latin1',
  )
}

describe('finishing a PDF without reading it whole (its library took half a second for a long map)', () => {
  it('sets size, words, language and dates, whatever is in them, and leaves nothing of the old ones', async () => {
    const bytes = finishParts(printed(), size, meta)!
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(pdf.getTitle()).toBe(meta.title)
    expect(pdf.getAuthor()).toBe(meta.author)
    expect(pdf.getCreationDate()?.toISOString()).toBe(meta.createdAt)
    expect(pdf.getPage(0).getMediaBox()).toMatchObject({ width: 595.276, height: 841.89 })
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('/Lang (pt-BR)')
    expect(text).not.toMatch(/Skia|CropBox|2020|Lang \(en\)/)
    expect(text).toContain('/Marked true')
  })

  it('carries the journey, which the app finds again', () => {
    expect(readJourneyAttachment(finishParts(printed(), size, meta)!)).toEqual({
      ok: true,
      bytes: Buffer.from(meta.attachment!.bytes),
    })
  })

  it('gives the same bytes for the same input', () => {
    expect(finishParts(printed(), size, meta)).toEqual(finishParts(printed(), size, meta))
  })

  it('says when the page is of another size', () => {
    expect(() => finishParts(printed('[0 0 600 841.92]'), size, meta)).toThrow('PRINT_FAILED')
  })

  it('leaves what is built otherwise to the library', async () => {
    const other = await PDFDocument.create()
    other.addPage([595.276, 841.89])
    expect(finishParts(await other.save(), size, meta)).toBeNull()
    expect(finishParts(printed(undefined, '\n/Names <<>>'), size, meta)).toBeNull()
    expect(finishParts(Buffer.from('no PDF'), size, meta)).toBeNull()
    expect(finishParts(printed().subarray(0, 300), size, meta)).toBeNull()
  })
})
