import { PDFDocument } from '@cantoo/pdf-lib'

/** So many at a time, then others get their turn (a cancel, say). */
const OBJECTS_PER_TICK = 2_000

/** Reads a PDF of our own engine, leaving its metadata alone. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY })
}

/** Writes it compressed; the same document always gives the same bytes. */
export async function savePdf(pdf: PDFDocument): Promise<Uint8Array> {
  return await pdf.save({ useObjectStreams: true, objectsPerTick: OBJECTS_PER_TICK, addDefaultPage: false })
}
