import type { ReadLimits } from './limits.ts'
import { attribute, markupPieces } from './markup.ts'
import { SourceProblem } from './problem.ts'
import type { Cell, RawRow } from './rows.ts'

/** Does a text look like a table that a program calls `.xls`: an HTML table, or Excel 2003's XML? */
export function looksLikeMarkupTable(start: string): boolean {
  return /^\s*</.test(start) && /<(?:\w+:)?(table|workbook)[\s>]/i.test(start)
}

/**
 * Rows of the tables of an HTML page, or of the first sheet with data of Excel 2003's XML. Nothing of it is run: scripts
 * and styles are passed over, formulas give the result that stands in the file.
 * @throws SourceProblem EXCEL_DAMAGED, TOO_MANY_COLUMNS
 */
export function* markupRows(text: string, limits: ReadLimits): Generator<RawRow> {
  let line = 0
  let seen = 0
  let cells: Cell[] = []
  let value: string | null = null
  let numeric = false
  let span = 1
  let opened = 0
  let hidden = ''
  let tables = 0
  for (const piece of markupPieces(text)) {
    if (hidden !== '') {
      if (piece.kind === 'close' && piece.name === hidden) hidden = ''
      continue
    }
    if (piece.kind === 'text') {
      if (value !== null) value += piece.text
      continue
    }
    const opens = piece.kind === 'open'
    switch (piece.name) {
      case 'script':
      case 'style':
        if (opens && !piece.empty) hidden = piece.name
        break
      case 'worksheet':
        if (!opens && seen > 0) return
        if (opens) tables += 1
        break
      case 'tr':
      case 'row':
        // many a program writes all rows on one line: a row's own number is what a person can count
        if (opens) line += 1
        if (opens) opened = 0
        if (!opens && cells.length > 0) {
          seen += 1
          yield { line, cells }
        }
        if (opens || cells.length > 0) cells = []
        break
      case 'td':
      case 'th':
      case 'cell':
        if (opens) {
          opened += 1
          const index = Number(attribute(piece.attributes, 'Index'))
          if (index > limits.columns || opened > limits.columns)
            throw new SourceProblem(
              'TOO_MANY_COLUMNS',
              { limit: limits.columns, columns: Math.max(index || 0, opened) },
              line,
            )
          while (tables > 0 && cells.length < index - 1) cells.push('')
          value = ''
          numeric = false
          span = Math.min(limits.columns, Number(attribute(piece.attributes, 'colspan')) || 1)
        }
        if ((!opens || piece.empty) && value !== null) {
          const plain = value.replace(/[ \t\r\n]+/g, ' ').trim()
          cells.push(numeric && plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : plain)
          for (let more = 1; more < span; more += 1) cells.push('')
          value = null
        }
        break
      case 'data':
        if (opens) numeric = attribute(piece.attributes, 'Type') === 'Number'
        break
      case 'br':
      case 'p':
        if (opens && value !== null) value += '\n'
        break
    }
  }
}
