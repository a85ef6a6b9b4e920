import type { ExportWarning } from '../../../shared/ipc/exportOptions.ts'
import { standaloneSvg } from '../../exporters/image/standaloneSvg.ts'
import { type Drawing, drawJourney, fontsOf } from './drawing.ts'
import { type ExportRequest, type ExportResult, leaveIfCancelled } from './request.ts'

const CSS_PX_PER_MM = 96 / 25.4
/** The longest side that a printer draws, pixels. */
const LONGEST_SIDE_PX = 16_384

/** A journey as one SVG file that carries its fonts and pictures. */
export async function exportSvg(request: ExportRequest): Promise<ExportResult> {
  request.onProgress?.('drawing', 0)
  const drawing = drawJourney(request)
  const svg = await svgFile(request, drawing)
  await leaveIfCancelled(request)
  request.onProgress?.('writing', 0.95)
  return { bytes: Buffer.from(svg), pages: 1, warnings: drawing.warnings }
}

/**
 * A journey as one PNG, `scale` pixels per CSS pixel. A map that does not fit a picture even at 1× comes out smaller,
 * with a warning. Rejects with AppError `IMAGE_TOO_LARGE` when a smaller scale would fit.
 */
export async function exportPng(request: ExportRequest): Promise<ExportResult> {
  const { printer, signal, options, onProgress } = request
  onProgress?.('drawing', 0)
  const drawing = drawJourney(request)
  const svg = await svgFile(request, drawing)
  await leaveIfCancelled(request)

  onProgress?.('printing', 0.2)
  const width = drawing.page.widthMm * CSS_PX_PER_MM
  const height = drawing.page.heightMm * CSS_PX_PER_MM
  const most = LONGEST_SIDE_PX / Math.max(width, height)
  const scale = most < 1 ? most : options.scale
  const bytes = await printer.png({ svg, width, height, scale, ...(signal && { signal }) })
  await leaveIfCancelled(request)
  onProgress?.('writing', 0.95)
  return { bytes, pages: 1, warnings: [...drawing.warnings, ...(most < 1 ? [reduced(scale)] : [])] }
}

async function svgFile({ resources }: ExportRequest, drawing: Drawing): Promise<string> {
  const { document, page, theme, imageHref } = drawing
  const { title, language } = document
  return standaloneSvg(page, theme, { title, language, imageHref, fontFaces: await fontsOf(resources, [page]) })
}

function reduced(scale: number): ExportWarning {
  return { code: 'IMAGE_REDUCED', params: { percent: Math.max(1, Math.floor(scale * 100)) } }
}
