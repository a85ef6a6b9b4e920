import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { CAPS } from '../../importers/format.ts'
import { journeyLikeness } from '../../importers/planImport.ts'
import type { SourceFile } from '../../importers/sources/opened.ts'
import { openSource } from '../../importers/sources/openSource.ts'

/** From here on a text has the words of a journey in its head, not only lines that could be one. */
const NAMES_A_JOURNEY = 0.8
/** Nothing else writes so: the app's own files, Mermaid. */
const IS_A_JOURNEY = 0.95

/** Whether a file holds a journey or what customers say. What neither reads is a journey: its dialog says why not. */
export function tellFile(file: SourceFile): 'journey' | 'feedback' {
  const bytes = file.bytes ?? startOf(file.path ?? '')
  const journey = bytes === null ? 0 : journeyLikeness(file.name, bytes)
  if (journey >= IS_A_JOURNEY) return 'journey'
  const opening = openSource(file)
  if (!opening.ok) return journey > 0 || !BELONGS_TO_SOURCES.has(opening.problem.code) ? 'journey' : 'feedback'
  const { preview } = opening.opened
  opening.opened.close()
  if (preview.source !== 'table') return 'feedback'
  if (!preview.needs.includes('mapping')) return 'feedback'
  if (journey >= NAMES_A_JOURNEY) return 'journey'
  // Commas in the lines of an outline look like a table, too.
  return preview.format === 'text' && preview.choices.separator === ',' && /\.(md|markdown|txt)$/i.test(file.name)
    ? 'journey'
    : 'feedback'
}

/** Only what tables and chats come in is refused for these. */
const BELONGS_TO_SOURCES: ReadonlySet<string> = new Set([
  'ZIP_DAMAGED',
  'ZIP_TOO_LARGE',
  'ZIP_UNSAFE',
  'ZIP_LOCKED',
  'ZIP_WITHOUT_CHAT',
  'EXCEL_OLD',
  'EXCEL_LOCKED',
  'EXCEL_DAMAGED',
  'SPREADSHEET_UNSUPPORTED',
  'NO_DATA',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
])

/** The file's bytes where they could be a journey's; null: too many for one, or not to be read. */
function startOf(path: string): Uint8Array | null {
  try {
    const handle = openSync(path, 'r')
    try {
      const { size } = fstatSync(handle)
      if (size > CAPS.fileBytes) return null
      const bytes = new Uint8Array(size)
      readSync(handle, bytes, 0, size, 0)
      return bytes
    } finally {
      closeSync(handle)
    }
  } catch {
    return null
  }
}
