import type { Decimal } from '../../../shared/domain/listening/sourceChoices.ts'
import type { Cell } from './rows.ts'

/** Currency signs and codes, blanks of all kinds, apostrophes that group digits. */
const AROUND = /R\$|US\$|[$€£]|\b(?:BRL|USD|EUR|ARS|MXN|CLP|COP)\b|[\s\u00a0\u202f']/gi
const SHAPE = /^[+-]?(?:\d[\d.,]*|[.,]\d+)$/

/**
 * A number as people and programs write it: `1.234,56`, `1,234.56`, `R$ 1.234,56`, `27,78%`, `(3,00)`.
 * @param decimal what a single mark before exactly three digits means (`1.204`); every other number says it itself
 * @returns null for what is no number
 */
export function readNumber(cell: Cell | undefined, decimal: Decimal): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (cell === undefined || cell.length > 40) return null
  const plain = cell.trim()
  if (/^-?\d{1,15}$/.test(plain)) return Number(plain)
  let text = plain
    .replace(AROUND, '')
    .replace(/%$/, '')
    .replace(/[\u2212\u2013]/g, '-')
  let sign = 1
  if (/^\(.*\)$/.test(text)) {
    text = text.slice(1, -1)
    sign = -1
  }
  if (!SHAPE.test(text)) return null
  const mark = decimalMark(text, decimal)
  const digits =
    mark === '' ? text.replace(/[.,]/g, '') : text.replace(mark === ',' ? /\./g : /,/g, '').replace(',', '.')
  const value = Number(digits)
  return Number.isFinite(value) ? sign * value : null
}

export const isPercent = (cell: Cell | undefined): boolean => typeof cell === 'string' && /%\s*$/.test(cell)

/** The mark that parts the decimals: `,`, `.` or none. */
function decimalMark(text: string, decimal: Decimal): ',' | '.' | '' {
  const said = saidDecimal(text)
  if (said !== null) return said === 'comma' ? ',' : '.'
  const commas = text.split(',').length - 1
  const points = text.split('.').length - 1
  if (commas + points === 0 || commas > 1 || points > 1) return ''
  const own = commas === 1 ? 'comma' : 'point'
  return own === decimal ? (own === 'comma' ? ',' : '.') : ''
}

/** Which mark a number itself shows to part the decimals; null: it could be either (`1.204`, `12`). */
export function saidDecimal(text: string): Decimal | null {
  const comma = text.lastIndexOf(',')
  const point = text.lastIndexOf('.')
  if (comma < 0 && point < 0) return null
  if (comma >= 0 && point >= 0) return comma > point ? 'comma' : 'point'
  const at = Math.max(comma, point)
  const mark = comma >= 0 ? 'comma' : 'point'
  const other = comma >= 0 ? 'point' : 'comma'
  if (text.indexOf(text[at]!) !== at) return other
  const before = text.slice(0, at).replace(/^[+-]/, '')
  const after = /^\d*/.exec(text.slice(at + 1))![0]
  return after.length !== 3 || before === '' || /^0/.test(before) || before.length > 3 ? mark : null
}

/** Does a cell look like a number, with all that may stand around it? */
export function looksNumeric(cell: Cell | undefined): boolean {
  return readNumber(cell, 'point') !== null
}

/** The text of a number without what stands around it, for `saidDecimal`. */
export function bareNumber(cell: string): string {
  return cell.trim().replace(AROUND, '').replace(/%$/, '')
}
