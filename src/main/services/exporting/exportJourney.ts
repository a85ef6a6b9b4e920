import { exportPdf } from './exportPdf.ts'
import { exportPng, exportSvg } from './exportPicture.ts'
import { exportText } from './exportText.ts'
import { type ExportRequest, type ExportResult, leaveIfCancelled } from './request.ts'

export type { ExportPhase, ExportRequest, ExportResult, Picture } from './request.ts'

/**
 * A journey as the bytes of one file. Nothing is written.
 * Rejects with AppError `PRINTER_MISSING`, `PRINT_FAILED`, `IMAGE_TOO_LARGE`, `EXPORT_OPTIONS` or `CANCELLED`.
 */
export async function exportJourney(request: ExportRequest): Promise<ExportResult> {
  await leaveIfCancelled(request)
  switch (request.options.format) {
    case 'pdf':
      return await exportPdf(request)
    case 'svg':
      return await exportSvg(request)
    case 'png':
      return await exportPng(request)
    default:
      return exportText(request)
  }
}
