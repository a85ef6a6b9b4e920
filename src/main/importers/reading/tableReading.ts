import type { ColumnChoice, ColumnRole, Decimal } from '../../../shared/domain/listening/sourceChoices.ts'
import type { EntryPlace, RefusedRow } from '../../../shared/domain/listening/sourceEntry.ts'
import { type DateReading, isMoment, joinTime, readDate, readTime } from './dates.ts'
import { type DurationUnit, readDuration } from './durations.ts'
import { headingOrder, idIdentity, rowIdentity } from './identity.ts'
import { readNumber } from './numbers.ts'
import { type Cell, cellText, type RawRow } from './rows.ts'

/** How the cells of a table are read: which column says what, in which order of dates, with which decimals. */
export interface TableReading {
  readonly headings: readonly string[]
  /** by position; undefined: not used */
  readonly columns: readonly (ColumnChoice | undefined)[]
  readonly dates: DateReading
  /** by position */
  readonly decimals: readonly Decimal[]
  /** what the source writes for nothing (`-`, `n/a`) */
  readonly nothing: ReadonlySet<string>
  /** by position: the headings by which a row is known, however they are put in this file */
  readonly known: readonly string[]
  /** positions by the order of those */
  readonly order: readonly number[]
  first(role: ColumnRole): number
  all(role: ColumnRole): readonly number[]
}

export function tableReading(
  headings: readonly string[],
  choices: readonly ColumnChoice[],
  dates: DateReading,
  decimals: readonly Decimal[],
  nothing: readonly string[] = [],
  formerly: Readonly<Record<string, string>> = {},
): TableReading {
  const known = headings.map((heading) => (Object.hasOwn(formerly, heading) ? formerly[heading]! : heading))
  const byHeading = new Map(choices.map((choice) => [choice.heading, choice]))
  const columns = headings.map((heading) => {
    const choice = byHeading.get(heading)
    return choice === undefined || choice.role === 'ignore' ? undefined : choice
  })
  const positions = new Map<ColumnRole, number[]>()
  columns.forEach((choice, i) => {
    if (choice) positions.set(choice.role, [...(positions.get(choice.role) ?? []), i])
  })
  return {
    headings,
    columns,
    dates,
    decimals,
    nothing: new Set(nothing),
    known,
    order: headingOrder(known),
    first: (role) => positions.get(role)?.[0] ?? -1,
    all: (role) => positions.get(role) ?? [],
  }
}

/** What a cell says, trimmed; '' where it says nothing. */
export function said(reading: TableReading, row: RawRow, at: number): string {
  if (at < 0) return ''
  const text = cellText(row.cells[at]).trim()
  return reading.nothing.has(text) ? '' : text
}

export function refusal(row: RawRow, reason: RefusedRow['reason'], data?: RefusedRow['data']): RefusedRow {
  return data === undefined ? { line: row.line, reason } : { line: row.line, reason, data }
}

const LONGEST_SHOWN = 80

export function shown(reading: TableReading, row: RawRow, at: number): { cell: string; column: string } {
  return {
    cell: cellText(row.cells[at]).trim().slice(0, LONGEST_SHOWN),
    column: (reading.headings[at] ?? '').slice(0, LONGEST_SHOWN),
  }
}

/** The moment in a column, with the time of a column of its own; a refusal where there is none. */
export function momentAt(reading: TableReading, row: RawRow, at: number): string | RefusedRow {
  if (said(reading, row, at) === '') return refusal(row, 'DATE_MISSING')
  const read = readDate(row.cells[at], reading.dates)
  if (!isMoment(read))
    return refusal(row, read === 'outOfRange' ? 'DATE_OUT_OF_RANGE' : 'DATE_UNREADABLE', shown(reading, row, at))
  const time = reading.first('time')
  return time < 0 || at !== reading.first('date') ? read : joinTime(read, readTime(row.cells[time]))
}

/** A duration in seconds; null: nothing said; a refusal where it cannot be read. */
export function durationAt(reading: TableReading, row: RawRow, at: number): number | null | RefusedRow {
  if (said(reading, row, at) === '') return null
  const unit: DurationUnit = reading.columns[at]?.durationUnit ?? 'seconds'
  return (
    readDuration(row.cells[at], unit, reading.decimals[at] ?? 'point') ??
    refusal(row, 'DURATION_UNREADABLE', shown(reading, row, at))
  )
}

/** A number; null: nothing said; a refusal where it cannot be read. */
export function numberAt(reading: TableReading, row: RawRow, at: number): number | null | RefusedRow {
  if (said(reading, row, at) === '') return null
  return (
    readNumber(row.cells[at] as Cell, reading.decimals[at] ?? 'point') ??
    refusal(row, 'NUMBER_UNREADABLE', shown(reading, row, at))
  )
}

export const isRefusal = (value: unknown): value is RefusedRow =>
  typeof value === 'object' && value !== null && 'reason' in value

/** Where the row says that it belongs; the first column of each kind that says something. */
export function placeOf(reading: TableReading, row: RawRow): EntryPlace {
  const place: { channel?: string; page?: string; subject?: string; stage?: string } = {}
  for (const role of ['channel', 'page', 'subject', 'stage'] as const) {
    for (const at of reading.all(role)) {
      const text = said(reading, row, at)
      if (text === '') continue
      place[role] = text.slice(0, 10_000)
      break
    }
  }
  return place
}

/** The person as the row names them; of several columns (name, e-mail) the first that is filled. */
export function personOf(reading: TableReading, row: RawRow): string | undefined {
  for (const role of ['person', 'customer'] as const) {
    for (const at of reading.all(role)) {
      const text = said(reading, row, at)
      if (text !== '') return text.slice(0, 1_000)
    }
  }
  return undefined
}

/** The source's id of the row, else a digest of what it says. */
export function identityOf(reading: TableReading, row: RawRow): string {
  const id = said(reading, row, reading.first('id'))
  return id === '' ? rowIdentity(reading.known, reading.order, row.cells) : idIdentity(id)
}
