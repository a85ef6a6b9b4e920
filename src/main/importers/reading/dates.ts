import type { LocalMoment } from '../../../shared/domain/feedback/feedback.ts'
import type { DateOrder } from '../../../shared/domain/listening/sourceChoices.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import { monthByName } from './months.ts'
import type { Cell } from './rows.ts'
import type { Zone } from './zones.ts'

/** Nothing that a business brings is older or newer; a year outside is a slip of the keyboard or of a program. */
export const YEARS = { first: 1970, last: 2100 } as const

export interface DateReading {
  /** how 03/04/2026 is meant */
  readonly order: DateOrder
  readonly zone: Zone
  /** a moment without a zone is UTC */
  readonly utc?: boolean
}

export type ReadDate = LocalMoment | 'unreadable' | 'outOfRange'

const TIME =
  /^[T\s,]*(?:(?:às|as|at|a las|-)\s+)?(\d{1,2})(?::|h)(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?\s*(?:m\.?)?(?:[\s\u202f]*(Z|UTC|GMT|(?:UTC|GMT)?\s*[+-]\d{1,2}(?::?\d{2})?))?$/i
const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(?:(\d{2})(\d{2})?)?)?$/
const NAMED_DAY_FIRST =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:º|°|st|nd|rd|th)?[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+|del\s+)?(\d{2,4})(?!\d)/iu
const NAMED_MONTH_FIRST = /^(?:\p{L}+\.?,\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu

/** A date, with its time where there is one, in the wall clock of the reading's zone. */
export function readDate(cell: Cell | undefined, reading: DateReading): ReadDate {
  if (typeof cell === 'number') return fromSerial(cell)
  const text = cell === undefined ? '' : cell.trim()
  if (text === '' || text.length > 80) return 'unreadable'
  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const day = orderedDay(numeric[1]!, numeric[3]!, numeric[4]!, reading.order)
    return day === null ? 'unreadable' : withTime(day, text.slice(numeric[0].length), reading)
  }
  const compact = COMPACT.exec(text)
  if (compact) {
    const [, year, month, day, hour, minute, second] = compact
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31) {
      const time = hour === undefined ? '' : `${hour}:${minute ?? '00'}:${second ?? '00'}`
      return withTime([Number(year), Number(month), Number(day)], time, reading)
    }
  }
  if (/^\d+([.,]\d+)?$/.test(text)) return fromDigits(text, reading)
  const dayFirst = NAMED_DAY_FIRST.exec(text)
  const monthFirst = dayFirst ? null : NAMED_MONTH_FIRST.exec(text)
  const month = monthByName(fold((dayFirst?.[2] ?? monthFirst?.[1] ?? '').replace('.', '')))
  if (month === undefined) return 'unreadable'
  const year = fullYear(dayFirst?.[3] ?? monthFirst![3]!)
  const day = Number(dayFirst?.[1] ?? monthFirst![2])
  return withTime([year, month, day], text.slice((dayFirst ?? monthFirst)![0].length), reading)
}

/** `09:02`, `9:02:33 pm`, a fraction of a day; null for what is no time of day. */
export function readTime(cell: Cell | undefined): string | null {
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? secondsToTime(Math.round(cell * 86_400)) : null
  const match = TIME.exec(cell?.trim() ?? '')
  return match && !match[5] ? clockOf(match) : null
}

/** Puts a time of day to a day; a moment that has its own keeps it. */
export function joinTime(day: LocalMoment, time: string | null): LocalMoment {
  return day.length === 10 && time !== null ? `${day}T${time}` : day
}

export const isMoment = (read: ReadDate): read is LocalMoment => read !== 'unreadable' && read !== 'outOfRange'

/** What a cell says about the order of a whole column. */
export function orderSaid(cell: Cell | undefined): DateOrder | 'either' | null {
  const match = typeof cell === 'string' ? NUMERIC.exec(cell.trim()) : null
  if (!match) return null
  if (match[1]!.length >= 3) return 'ymd'
  const first = Number(match[1])
  const second = Number(match[3])
  if (first > 12 && second <= 12) return 'dmy'
  if (second > 12 && first <= 12) return 'mdy'
  return first === second || first > 12 ? null : 'either'
}

function orderedDay(a: string, b: string, c: string, order: DateOrder): [number, number, number] | null {
  if (a.length >= 3) return [Number(a), Number(b), Number(c)]
  if (c.length === 1 || c.length === 3) return null
  if (order === 'ymd' && c.length === 2) return [fullYear(a), Number(b), Number(c)]
  return order === 'mdy' ? [fullYear(c), Number(a), Number(b)] : [fullYear(c), Number(b), Number(a)]
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function withTime([year, month, day]: readonly [number, number, number], rest: string, reading: DateReading): ReadDate {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'unreadable'
  if (year < YEARS.first || year > YEARS.last) return 'outOfRange'
  const date = `${year}-${two(month)}-${two(day)}`
  if (rest.trim() === '') return date
  const match = TIME.exec(rest)
  const time = match && clockOf(match)
  if (!match || !time) return 'unreadable'
  const zone = match[5]
  if (zone === undefined && !reading.utc) return `${date}T${time}`
  const seconds = Date.parse(`${date}T${time}Z`) / 1000 - (zone === undefined ? 0 : zoneOffset(zone))
  return fromSeconds(reading.zone.wall(seconds))
}

function clockOf(match: RegExpExecArray): string | null {
  const half = match[4]?.toLowerCase()
  let hour = Number(match[1])
  if (half && (hour < 1 || hour > 12)) return null
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(match[2])
  const second = Number(match[3] ?? 0)
  return hour > 23 || minute > 59 || second > 59 ? null : `${two(hour)}:${two(minute)}:${two(second)}`
}

function zoneOffset(zone: string): number {
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60)
}

/** Serial days of a spreadsheet, or seconds or milliseconds since 1970. */
function fromDigits(text: string, reading: DateReading): ReadDate {
  const value = Number(text.replace(',', '.'))
  if (/^1\d{9}$/.test(text)) return fromSeconds(reading.zone.wall(value))
  if (/^1\d{12}$/.test(text)) return fromSeconds(reading.zone.wall(Math.floor(value / 1000)))
  return fromSerial(value)
}

/** Days since 1899-12-30, as spreadsheets count them. */
export function fromSerial(serial: number): ReadDate {
  if (!Number.isFinite(serial) || serial < 25_569 || serial > 73_415) return 'unreadable'
  const seconds = Math.round((serial - 25_569) * 86_400)
  return Number.isInteger(serial) ? fromSeconds(seconds).slice(0, 10) : fromSeconds(seconds)
}

/** Seconds since 1970 of a wall clock → `YYYY-MM-DDTHH:mm:ss`. */
export function fromSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19)
}

export function secondsToTime(seconds: number): string {
  return `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
