import { AFRelationship, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { AppError } from '../../../shared/ipc/errors.ts'
import { exactSize } from './exactSize.ts'
import { loadPdf, savePdf } from './pdfFile.ts'

/** What a PDF says about itself, beside its pages. */
export interface PdfMeta {
  readonly title: string
  /** The business. */
  readonly author: string
  readonly subject: string
  /** BCP 47 */
  readonly language: string
  /** ISO instant; the only date in the file. */
  readonly createdAt: string
  readonly attachment: PdfAttachment | null
}

/** A file that travels inside the PDF. */
export interface PdfAttachment {
  readonly name: string
  readonly mime: string
  readonly description: string
  readonly bytes: Uint8Array
}

export interface PageSize {
  /** mm */
  readonly widthMm: number
  readonly heightMm: number
}

/**
 * Gives a printed PDF its exact page sizes, metadata, language and attachment; tags and outline stay as they are.
 * The same input always gives the same bytes.
 * @param sizes of every page expected, in order
 * Rejects with AppError `PRINT_FAILED` when the pages are not those expected (reason `pages` or `size`).
 */
export async function finishPdf(bytes: Uint8Array, sizes: readonly PageSize[], meta: PdfMeta): Promise<Uint8Array> {
  const pdf = await loadPdf(bytes)
  setPageSizes(pdf, sizes)
  await setMeta(pdf, meta)
  return await savePdf(pdf)
}

/** Sets the page boxes to the millimetre sizes asked for. Throws as `finishPdf`. */
export function setPageSizes(pdf: PDFDocument, sizes: readonly PageSize[]): void {
  const pages = pdf.getPages()
  if (pages.length !== sizes.length) {
    throw new AppError('PRINT_FAILED', { reason: 'pages', pages: pages.length, expected: sizes.length })
  }
  pages.forEach((page, i) => {
    const size = sizes[i]!
    const { width, height } = exactSize(page.getWidth(), page.getHeight(), size)
    page.setMediaBox(0, 0, width, height)
    for (const box of ['CropBox', 'TrimBox', 'BleedBox', 'ArtBox']) page.node.delete(PDFName.of(box))
  })
}

/** Metadata, language and attachment. */
export async function setMeta(pdf: PDFDocument, meta: PdfMeta): Promise<void> {
  const date = new Date(meta.createdAt)
  pdf.setTitle(meta.title, { showInWindowTitleBar: true })
  pdf.setAuthor(meta.author)
  pdf.setSubject(meta.subject)
  pdf.setLanguage(meta.language)
  pdf.setCreator('Percurso')
  pdf.setProducer('Percurso')
  pdf.setCreationDate(date)
  pdf.setModificationDate(date)
  if (!meta.attachment) return
  const { bytes, name, mime, description } = meta.attachment
  await pdf.attach(bytes, name, {
    mimeType: mime,
    description,
    creationDate: date,
    modificationDate: date,
    afRelationship: AFRelationship.Source,
  })
}
