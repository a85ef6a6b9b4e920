import { deflateSync } from 'node:zlib'
import { exactSize } from './exactSize.ts'
import type { PageSize, PdfAttachment, PdfMeta } from './finishPdf.ts'
import {
  addObject,
  dateString,
  dictOf,
  type PdfParts,
  readParts,
  setObject,
  textString,
  withEntries,
  writeParts,
} from './pdfParts.ts'

/**
 * What `finishPdf` does, for a PDF of one page as Chromium writes it, without reading its thousands of objects: a third
 * of a second less to wait for a long map. @returns null for a PDF that is built otherwise
 * Throws AppError `PRINT_FAILED` when the page is not of the size expected.
 */
export function finishParts(bytes: Uint8Array, size: PageSize, meta: PdfMeta): Uint8Array | null {
  const parts = readParts(bytes)
  if (!parts) return null
  const catalog = dictOf(parts, parts.root)
  const pages = dictOf(parts, Number(/\/Pages (\d+) 0 R/.exec(catalog ?? '')?.[1]))
  const only = /\/Kids \[\s*(\d+) 0 R\s*\]/.exec(pages ?? '')?.[1]
  const page = dictOf(parts, Number(only))
  const box = /\/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(page ?? '')
  if (!catalog || !page || !box || !/\/Count 1\b/.test(pages ?? '')) return null
  // A box handed down from the tree, or names that are already there, are not Chromium's way.
  if (/\/(MediaBox|CropBox)\b/.test(pages ?? '') || /\/(Names|AF)\b/.test(catalog)) return null
  const { width, height } = exactSize(Number(box[1]), Number(box[2]), size)
  const gone = { CropBox: null, TrimBox: null, BleedBox: null, ArtBox: null }
  setObject(parts, Number(only), withEntries(page, { ...gone, MediaBox: `[0 0 ${width} ${height}]` }))
  const date = dateString(meta.createdAt)
  setObject(
    parts,
    parts.info,
    withEntries('<<>>', {
      Title: textString(meta.title),
      Author: textString(meta.author),
      Subject: textString(meta.subject),
      Creator: '(Percurso)',
      Producer: '(Percurso)',
      CreationDate: date,
      ModDate: date,
    }),
  )
  const file = meta.attachment ? attach(parts, meta.attachment, date) : null
  setObject(
    parts,
    parts.root,
    withEntries(catalog, {
      Lang: `(${meta.language.replace(/[^\w-]/g, '')})`,
      ViewerPreferences: '<</DisplayDocTitle true>>',
      ...(file && {
        Names: `<</EmbeddedFiles <</Names [${file.name} ${file.number} 0 R]>>>>`,
        AF: `[${file.number} 0 R]`,
      }),
    }),
  )
  return writeParts(parts)
}

/** @returns the file's name and the number of its description */
function attach(parts: PdfParts, file: PdfAttachment, date: string): { name: string; number: number } {
  const data = deflateSync(file.bytes)
  const subtype = file.mime.replace(/[^A-Za-z0-9.+-]/g, (c) => `#${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
  const params = `<</Size ${file.bytes.length} /CreationDate ${date} /ModDate ${date}>>`
  const head = `<</Type /EmbeddedFile /Subtype /${subtype} /Params ${params} /Filter /FlateDecode /Length ${data.length}>>`
  const stream = addObject(parts, Buffer.concat([Buffer.from(`${head}\nstream\n`), data, Buffer.from('\nendstream')]))
  const name = textString(file.name)
  const number = addObject(
    parts,
    `<</Type /Filespec /F ${name} /UF ${name} /EF <</F ${stream} 0 R /UF ${stream} 0 R>> ` +
      `/Desc ${textString(file.description)} /AFRelationship /Source>>`,
  )
  return { name, number }
}
