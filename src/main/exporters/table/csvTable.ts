import { guardCell } from '../../../shared/domain/draft/words/formulaGuard.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Cell, Table } from './table.ts'

const encoder = new TextEncoder()

/**
 * A table as CSV (RFC 4180), piece by piece: UTF-8 with a byte-order mark, lines end with CRLF; semicolons and decimal
 * commas in Portuguese and Spanish, commas and points in English. Days and moments are `2026-11-23` and
 * `2026-11-23 14:05:00`, which Excel and LibreOffice read as dates in any language. A text that a spreadsheet would run
 * gets an apostrophe in front (OWASP, "CSV Injection").
 */
export async function* csvTable({ columns, pages }: Table, language: Language): AsyncGenerator<Uint8Array> {
  const english = language === 'en'
  const separator = english ? ',' : ';'
  const lineOf = (cells: readonly Cell[]): string =>
    `${cells.map((cell) => quoted(said(cell, english), separator)).join(separator)}\r\n`
  yield encoder.encode(`\ufeff${lineOf(columns.map(({ heading }) => heading))}`)
  for await (const page of pages) yield encoder.encode(page.map(lineOf).join(''))
}

function said(cell: Cell, english: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return guardCell(cell)
  if (typeof cell === 'object') return guardCell(cell.moment.replace('T', ' '))
  if (!Number.isFinite(cell)) return ''
  return english ? String(cell) : String(cell).replace('.', ',')
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
