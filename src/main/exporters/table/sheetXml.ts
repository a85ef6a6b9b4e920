import { AppError } from '../../../shared/ipc/errors.ts'
import type { Cell, Column, Table } from './table.ts'

/** Excel's, the row of headings among them. */
export const MOST_ROWS = 1_048_576
/** Characters that Excel takes in one cell. */
const LONGEST_TEXT = 32_767

/** Places in the list of cell formats of `STYLES`. */
const STYLE = { heading: 1, day: 2, moment: 3, text: 4 } as const

/**
 * Formats of cells: headings in bold; days and moments as the reader's own system writes them (14 and 22); texts as
 * texts (49), so that none becomes a formula when somebody edits it. "Normal" is named because some readers miss it.
 */
export const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  [14, 22, 49]
    .map((n) => `<xf numFmtId="${n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`)
    .join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

/** @param onCut told of every text that was longer than a cell takes and ends with "…" now */
export async function* sheetXml({ columns, pages }: Table, onCut: () => void, most: number): AsyncGenerator<string> {
  const letters = columns.map((_, i) => letterOf(i))
  yield opening(columns)
  yield rowXml(
    1,
    columns.map(({ heading }, i) => textXml(`${letters[i]}1`, heading, STYLE.heading, onCut)),
  )
  let row = 1
  for await (const page of pages) {
    let piece = ''
    for (const cells of page) {
      row += 1
      if (row > most) throw new AppError('TABLE_TOO_LONG', { most: most - 1 })
      piece += rowXml(
        row,
        cells.map((cell, i) => cellXml(`${letters[i]}${row}`, cell, onCut)),
      )
    }
    yield piece
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/></worksheet>`
}

function opening(columns: readonly Column[]): string {
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    '<sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  )
}

const rowXml = (row: number, cells: readonly string[]): string => `<row r="${row}">${cells.join('')}</row>`

function cellXml(at: string, cell: Cell, onCut: () => void): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : ''
  if (typeof cell === 'string') return textXml(at, cell, STYLE.text, onCut)
  const days = serialOf(cell.moment)
  if (days === null) return textXml(at, cell.moment, STYLE.text, onCut)
  return `<c r="${at}" s="${cell.moment.includes('T') ? STYLE.moment : STYLE.day}"><v>${days}</v></c>`
}

function textXml(at: string, text: string, style: number, onCut: () => void): string {
  const whole = text.length <= LONGEST_TEXT
  if (!whole) onCut()
  const fitting = whole ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/\ufffd$/, '')}…`
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(fitting)}</t></is></c>`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// What XML cannot say: controls but tab and line end, halves of letters, and two code points that stand for nothing.
const UNSAID = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text in XML. Excel reads `_x000D_` as a sign by its number: such a text as it stands gets its first sign so. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(UNSAID, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign]!)

const DAY_MS = 86_400_000
/** Excel counts 29 February 1900, which there never was: days are right from March of that year on. */
const FIRST_RIGHT = 61

/** Days since 30 December 1899; null for what Excel cannot count. */
function serialOf(moment: string): number | null {
  const at = Date.parse(`${moment.length === 10 ? `${moment}T00:00:00` : moment}Z`)
  const days = (at - Date.UTC(1899, 11, 30)) / DAY_MS
  return Number.isNaN(days) || days < FIRST_RIGHT ? null : days
}

/** A, B … Z, AA … by place from 0. */
function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last
}
