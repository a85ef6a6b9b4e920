import type { ExportFormat } from '../../shared/ipc/exportOptions.ts'

/** What the app knows of a format that a journey can leave in. */
export interface FormatInfo {
  readonly id: ExportFormat
  /** without the dot */
  readonly extension: string
  readonly mime: string
  /** i18n key of its name */
  readonly labelKey: `exportDialog.formats.${ExportFormat}`
  /** Drawn from the layout; the others are text. */
  readonly drawn: boolean
  /** Needs Chromium's engine. */
  readonly needsPrinter: boolean
}

function format(id: ExportFormat, mime: string, engine: 'printer' | 'drawing' | 'text'): FormatInfo {
  const drawn = engine !== 'text'
  return { id, extension: id, mime, labelKey: `exportDialog.formats.${id}`, drawn, needsPrinter: engine === 'printer' }
}

export const FORMATS: { readonly [F in ExportFormat]: FormatInfo } = {
  pdf: format('pdf', 'application/pdf', 'printer'),
  svg: format('svg', 'image/svg+xml', 'drawing'),
  png: format('png', 'image/png', 'printer'),
  json: format('json', 'application/json', 'text'),
  csv: format('csv', 'text/csv', 'text'),
  md: format('md', 'text/markdown', 'text'),
  mmd: format('mmd', 'text/vnd.mermaid', 'text'),
}

export function findFormat(id: ExportFormat): FormatInfo {
  return FORMATS[id]
}
