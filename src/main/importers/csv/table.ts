import Papa from 'papaparse'
import { CAPS } from '../format.ts'

/** One row with the line that it begins on. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}
export type Table =
  | {
      readonly ok: true
      readonly rows: readonly CsvRow[]
      readonly delimiter: string
      readonly brokenQuotesLine: number | null
    }
  | {
      readonly ok: false
      readonly code: 'IMPORT_TOO_MANY_ROWS' | 'IMPORT_TOO_MANY_COLUMNS'
      readonly line: number
      readonly limit: number
    }

const DELIMITERS = [';', ',', '\t', '|'] as const
const SAMPLE_CHARS = 20_000

/** A `sep=;` line, as spreadsheets write it. */
const SEP_LINE = /^"?sep=(.)"?[ \t]*(?:\n|$)/i

/** Rows of a CSV text. Blank rows are kept out; quoted cells may hold separators and line ends. */
export function readTable(text: string): Table {
  const sep = SEP_LINE.exec(text)
  const delimiter = sep ? sep[1]! : guessDelimiter(text)
  const body = sep ? text.slice(sep[0].length) : text
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n', preview: CAPS.rows + 1, skipEmptyLines: false })
  const rows: CsvRow[] = []
  let line = sep ? 2 : 1
  for (const cells of parsed.data) {
    if (cells.length > CAPS.columns) {
      return { ok: false, code: 'IMPORT_TOO_MANY_COLUMNS', line, limit: CAPS.columns }
    }
    if (cells.some((c) => c.trim() !== '')) rows.push({ line, cells })
    for (const cell of cells) line += newlines(cell)
    line += 1
  }
  if (parsed.data.length > CAPS.rows) return { ok: false, code: 'IMPORT_TOO_MANY_ROWS', line, limit: CAPS.rows }
  const broken = parsed.errors.find((e) => e.type === 'Quotes')
  return { ok: true, rows, delimiter, brokenQuotesLine: broken ? (rows[broken.row ?? 0]?.line ?? 1) : null }
}

/** The separator that splits most of the first lines into the same number of cells, more of them first. */
export function guessDelimiter(text: string): string {
  const lines = sampleLines(text)
  let best: string = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((l) => splitOutsideQuotes(l, delimiter))
    const first = counts[0] ?? 0
    if (first === 0) continue
    const score = counts.filter((c) => c === first).length * 10 + Math.min(first, 9)
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** The first cells of the first rows, for a look at what the text is. */
export function sampleRows(text: string): readonly (readonly string[])[] {
  const sep = SEP_LINE.exec(text)
  const sample = text.slice(sep ? sep[0].length : 0).slice(0, SAMPLE_CHARS)
  const delimiter = sep ? sep[1]! : guessDelimiter(sample)
  return Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 20, skipEmptyLines: true }).data
}

export function hasSepLine(text: string): boolean {
  return SEP_LINE.test(text)
}

function sampleLines(text: string): string[] {
  return text
    .slice(0, SAMPLE_CHARS)
    .split('\n')
    .filter((l) => l.trim() !== '')
    .slice(0, 20)
}

function splitOutsideQuotes(line: string, delimiter: string): number {
  let count = 0
  let quoted = false
  for (const char of line) {
    if (char === '"') quoted = !quoted
    else if (char === delimiter && !quoted) count += 1
  }
  return count
}

function newlines(cell: string): number {
  let count = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1
  return count
}
