import { JOURNEY_ATTACHMENT } from '../../exporters/pdf/attachmentName.ts'
import type { PdfMeta } from '../../exporters/pdf/finishPdf.ts'
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

  // Loaded while the browser prints on the other core.
  const { finishPdf } = await import('../../exporters/pdf/finishPdf.ts')
  const printed = await printing
  await leaveIfCancelled(request)
  onProgress?.('finishing', 0.7)
  const bytes = await finishPdf(printed, [size], meta)
  await leaveIfCancelled(request)
  onProgress?.('writing', 0.95)
  return { bytes, pages: 1, warnings: drawing.warnings }
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
