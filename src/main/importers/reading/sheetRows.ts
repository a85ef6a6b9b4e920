import { fromSerial, isMoment, secondsToTime } from './dates.ts'
import type { ReadLimits } from './limits.ts'
import { attribute, type MarkupPiece, markupPieces } from './markup.ts'
import { SourceProblem } from './problem.ts'
import type { Cell, RawRow } from './rows.ts'
import type { Position } from './textChunks.ts'
import { unescapeUnits, type Workbook } from './workbook.ts'

/**
 * Rows of a sheet of a workbook, one by one. Dates come as `YYYY-MM-DDTHH:mm:ss`, durations as `HH:mm:ss`, numbers as
 * numbers; of a formula only the result that the file holds, never worked out; errors (`#N/A`) are empty.
 * @throws SourceProblem TOO_MANY_COLUMNS, EXCEL_DAMAGED
 */
export function* sheetRows(text: string, book: Workbook, limits: ReadLimits, position: Position): Generator<RawRow> {
  let line = 0
  let cells: Cell[] = []
  let column = 0
  let type = ''
  let style = -1
  let value: string | null = null
  let taking = false
  for (const piece of markupPieces(text)) {
    if (piece.kind === 'text') {
      if (taking) value = (value ?? '') + piece.text
      continue
    }
    const opens = piece.kind === 'open'
    switch (piece.name) {
      case 'row':
        if (opens) {
          // rows that go backwards are no reason to lose one
          line = Math.max(line + 1, rowNumber(piece) ?? 0)
          cells = []
          column = 0
        }
        if ((!opens || piece.empty) && cells.length > 0) {
          position.bytes = piece.at
          yield { line, cells }
          cells = []
        }
        break
      case 'c':
        if (opens) {
          column = columnNumber(piece) ?? column + 1
          if (column > limits.columns)
            throw new SourceProblem('TOO_MANY_COLUMNS', { limit: limits.columns, columns: column }, line)
          type = attribute(piece.attributes, 't') ?? 'n'
          style = Number(attribute(piece.attributes, 's') ?? -1)
          value = null
        }
        if ((!opens || piece.empty) && value !== null) {
          while (cells.length < column - 1) cells.push('')
          cells[column - 1] = cellValue(type, style, value, book)
          value = null
        }
        break
      case 'v':
      case 't':
        taking = opens && !piece.empty
        break
      case 'rph':
        // what is spoken, not what is written
        if (opens) taking = false
        break
    }
  }
}

function rowNumber(piece: Extract<MarkupPiece, { kind: 'open' }>): number | undefined {
  const number = Number(attribute(piece.attributes, 'r'))
  return Number.isInteger(number) && number > 0 && number <= 1_048_576 ? number : undefined
}

function columnNumber(piece: Extract<MarkupPiece, { kind: 'open' }>): number | undefined {
  const letters = /\sr\s*=\s*["']([A-Z]{1,3})\d/.exec(piece.attributes)?.[1]
  if (letters === undefined) return undefined
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

function cellValue(type: string, style: number, value: string, book: Workbook): Cell {
  switch (type) {
    case 's':
      return book.shared[Number(value)] ?? ''
    case 'str':
    case 'inlineStr':
      return unescapeUnits(value).replace(/\r\n?/g, '\n')
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return ''
    case 'd':
      return value
  }
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  const meaning = book.styles[style] ?? 'number'
  if (meaning === 'number') return number
  if (meaning === 'elapsed' || (meaning === 'time' && number < 1)) {
    const seconds = Math.max(0, Math.round(number * 86_400))
    return meaning === 'time' ? secondsToTime(seconds) : elapsed(seconds)
  }
  const date = fromSerial(number + (book.from1904 ? 1_462 : 0))
  return isMoment(date) ? date : number
}

function elapsed(seconds: number): string {
  return `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${secondsToTime(seconds).slice(3)}`
}
