import {
  clip,
  concatTransformationMatrix,
  drawObject,
  endPath,
  type PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  type PDFOperator,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
} from '@cantoo/pdf-lib'
import { loadPdf } from './pdfFile.ts'

const PT_PER_MM = 72 / 25.4

/** A part of a drawing on a page; everything in mm, from the page's top left corner. */
export interface Placement {
  /** 0-based page of the document */
  readonly page: number
  /** Only this much of the page is painted. */
  readonly clip: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Where the drawing's own top left corner lies; may be far outside the page. */
  readonly x: number
  readonly y: number
  /** 1: true size */
  readonly scale: number
}

/**
 * Puts parts of a one-page drawing under what the pages of a document already show. The drawing is stored once, however
 * often it is placed, and stays vector and text; its tags stay behind.
 */
export async function placeDrawing(
  document: PDFDocument,
  drawing: Uint8Array,
  placements: readonly Placement[],
): Promise<void> {
  const source = await loadPdf(drawing)
  const embedded = await document.embedPage(source.getPage(0))
  await embedded.embed()
  for (const placement of placements) place(document, document.getPage(placement.page), embedded, placement)
}

function place(document: PDFDocument, page: PDFPage, drawing: PDFEmbeddedPage, at: Placement): void {
  const name = page.node.newXObject('Drawing', drawing.ref)
  const top = page.getHeight()
  const { x, y, w, h } = at.clip
  const left = at.x * PT_PER_MM
  const bottom = top - at.y * PT_PER_MM - drawing.height * at.scale
  const operators: PDFOperator[] = [
    pushGraphicsState(),
    rectangle(x * PT_PER_MM, top - (y + h) * PT_PER_MM, w * PT_PER_MM, h * PT_PER_MM),
    clip(),
    endPath(),
    concatTransformationMatrix(at.scale, 0, 0, at.scale, left, bottom),
    drawObject(name),
    popGraphicsState(),
  ]
  const under = document.context.register(document.context.contentStream(operators))
  const contents = page.node.normalizedEntries().Contents
  if (contents) contents.insert(0, under)
  else page.node.set(PDFName.Contents, document.context.obj([under]))
}
