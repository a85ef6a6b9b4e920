import { AppError } from '../../../shared/ipc/errors.ts'
import type { ExportFormat } from '../../../shared/ipc/exportOptions.ts'
import { exportCsv } from '../../exporters/text/csv.ts'
import { exportJson } from '../../exporters/text/json.ts'
import { exportMarkdown } from '../../exporters/text/markdown.ts'
import { exportMermaid } from '../../exporters/text/mermaid.ts'
import type { TextExport, TextExportInput } from '../../exporters/text/textExport.ts'
import type { ExportRequest, ExportResult } from './request.ts'

type Writer = (input: TextExportInput) => TextExport

const WRITERS: { readonly [F in ExportFormat]?: Writer } = {
  json: exportJson,
  csv: exportCsv,
  md: exportMarkdown,
  mmd: exportMermaid,
}

/** A journey in one of the text formats, UTF-8. */
export function exportText(request: ExportRequest): ExportResult {
  const { doc, options, onProgress } = request
  const write = WRITERS[options.format]
  if (!write) throw new AppError('EXPORT_UNKNOWN_FORMAT')
  const assets = options.format === 'json' ? picturesOf(request) : new Map<string, string>()
  const { language, touchpointWord } = options
  const { text, warnings } = write({ doc, language, touchpointWord, assets })
  onProgress?.('writing', 0.95)
  return { bytes: Buffer.from(text), pages: 1, warnings }
}

/** The journey's JSON, as it also travels inside a PDF. */
export function journeyJson(request: ExportRequest): Uint8Array {
  const { doc, options } = request
  return Buffer.from(exportJson({ doc, language: options.language, assets: picturesOf(request) }).text)
}

/** Bytes of the journey's pictures by id, as base64. */
function picturesOf({ doc, assets }: ExportRequest): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { id } of doc.assets) {
    const picture = assets(id)
    if (picture) found.set(id, Buffer.from(picture.bytes).toString('base64'))
  }
  return found
}
