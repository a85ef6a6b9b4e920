import type { ExportWarning } from '../../../shared/ipc/exportOptions.ts'
import type { PdfMeta } from '../../exporters/pdf/finishPdf.ts'
import { planPage } from '../../exporters/pdf/planPage.ts'
import { printHtml } from '../../exporters/pdf/printHtml.ts'
import { spreadOverSheets } from '../../exporters/pdf/sheetGrid.ts'
import { sheetPages } from '../../exporters/pdf/sheetPages.ts'
import { type Drawing, fontsOf, svgOf } from './drawing.ts'
import { type ExportRequest, type ExportResult, leaveIfCancelled } from './request.ts'
import { WORDS } from './words.ts'

/** So many sheets that one should know before printing them. */
const MANY_SHEETS = 40

/** The sheets of a drawing whose page is being printed. Rejects as `exportJourney`. */
export async function tileDrawing(
  request: ExportRequest,
  drawing: Drawing,
  printing: Promise<Uint8Array>,
  meta: PdfMeta,
): Promise<ExportResult> {
  const { printer, resources, signal, options, onProgress } = request
  const words = WORDS[options.language].sheets
  const { document } = drawing
  const grid = spreadOverSheets(drawing.page, options.tile ?? 'A4', options.overlapMm)
  const parts = [planPage(grid, words, document.title), ...sheetPages(grid, words, document.title)]
  const pages = parts.map(({ page }) => page)
  const size = { widthMm: grid.sheetWidthMm, heightMm: grid.sheetHeightMm }
  const html = printHtml({
    title: document.title,
    language: document.language,
    ...size,
    pages: pages.map((page) => ({ svg: svgOf(drawing, page) })),
    fontCss: await fontsOf(resources, pages),
  })
  const poster = await printing
  await leaveIfCancelled(request)
  onProgress?.('tiling', 0.5)
  const [marks, { tilePdf }] = await Promise.all([
    printer.pdf({ html, ...size, ...(signal && { signal }) }),
    import('../../exporters/pdf/tilePdf.ts'),
  ])
  await leaveIfCancelled(request)
  onProgress?.('finishing', 0.75)
  const placements = parts.map(({ placement }, page) => ({ ...placement, page }))
  const bytes = await tilePdf({ poster, marks, sizes: pages.map(() => size), placements }, meta)
  await leaveIfCancelled(request)
  onProgress?.('writing', 0.95)
  const sheets = pages.length - 1
  const many: ExportWarning[] = sheets > MANY_SHEETS ? [{ code: 'MANY_SHEETS', params: { sheets } }] : []
  return { bytes, pages: pages.length, sheets, warnings: [...drawing.warnings, ...many] }
}
