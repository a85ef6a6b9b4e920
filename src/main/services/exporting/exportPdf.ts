import { JOURNEY_ATTACHMENT } from '../../exporters/pdf/attachmentName.ts'
import { finishParts } from '../../exporters/pdf/finishParts.ts'
import type { PageSize, PdfMeta } from '../../exporters/pdf/finishPdf.ts'
import { printHtml } from '../../exporters/pdf/printHtml.ts'
import { FORMATS } from '../../exporters/registry.ts'
import { type Drawing, drawJourney, fontsOf, svgOf } from './drawing.ts'
import { journeyJson } from './exportText.ts'
import { type ExportRequest, type ExportResult, leaveIfCancelled } from './request.ts'
import { tileDrawing } from './tileDrawing.ts'
import { WORDS } from './words.ts'

/** A journey as one PDF page, or as sheets with an assembly plan. Rejects as `exportJourney`. */
export async function exportPdf(request: ExportRequest): Promise<ExportResult> {
  const { printer, resources, signal, options, onProgress } = request
  onProgress?.('drawing', 0)
  const drawing = drawJourney(request)
  const { document, page } = drawing
  const html = printHtml({
    title: document.title,
    language: document.language,
    widthMm: page.widthMm,
    heightMm: page.heightMm,
    pages: [{ svg: svgOf(drawing, page) }],
    fontCss: await fontsOf(resources, [page]),
  })
  await leaveIfCancelled(request)

  onProgress?.('printing', 0.2)
  const size = { widthMm: page.widthMm, heightMm: page.heightMm }
  const printing = printer.pdf({ html, ...size, ...(signal && { signal }) })
  // Its failure is told where it is awaited; until then other work goes on.
  printing.catch(() => undefined)
  const meta = metaOf(request, drawing)
  if (options.tile) return await tileDrawing(request, drawing, printing, meta)

  const printed = await printing
  await leaveIfCancelled(request)
  onProgress?.('finishing', 0.7)
  const bytes = finishParts(printed, size, meta) ?? (await finishWhole(printed, size, meta))
  await leaveIfCancelled(request)
  onProgress?.('writing', 0.95)
  return { bytes, pages: 1, warnings: drawing.warnings }
}

/** For a PDF that is not built as Chromium's are: its library takes long to load and to read. */
async function finishWhole(printed: Uint8Array, size: PageSize, meta: PdfMeta): Promise<Uint8Array> {
  const { finishPdf } = await import('../../exporters/pdf/finishPdf.ts')
  return await finishPdf(printed, [size], meta)
}

function metaOf(request: ExportRequest, { document }: Drawing): PdfMeta {
  const { doc, options, now } = request
  const { document: words } = WORDS[options.language]
  return {
    title: document.title,
    author: doc.workspaceName,
    subject: words.subject,
    language: options.language,
    createdAt: now,
    attachment: {
      name: JOURNEY_ATTACHMENT,
      mime: FORMATS.json.mime,
      description: words.attachment,
      bytes: journeyJson(request),
    },
  }
}
