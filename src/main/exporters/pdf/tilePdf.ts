import { type PageSize, type PdfMeta, setMeta, setPageSizes } from './finishPdf.ts'
import { loadPdf, savePdf } from './pdfFile.ts'
import { type Placement, placeDrawing } from './placeDrawing.ts'

export interface TiledPdf {
  /** The whole map as a printed one-page PDF. */
  readonly poster: Uint8Array
  /** The printed marks: the assembly plan, then one page a sheet. */
  readonly marks: Uint8Array
  /** Of every page of `marks`. */
  readonly sizes: readonly PageSize[]
  /** Where the map shows through on those pages. */
  readonly placements: readonly Placement[]
}

/** Lays the map under the marks of its sheets. Rejects as `finishPdf`. */
export async function tilePdf({ poster, marks, sizes, placements }: TiledPdf, meta: PdfMeta): Promise<Uint8Array> {
  const pdf = await loadPdf(marks)
  setPageSizes(pdf, sizes)
  await placeDrawing(pdf, poster, placements)
  await setMeta(pdf, meta)
  return await savePdf(pdf)
}
