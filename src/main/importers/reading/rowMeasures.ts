import type { MeasurementEntry, RefusedRow } from '../../../shared/domain/listening/sourceEntry.ts'
import { readDuration } from './durations.ts'
import { digest } from './identity.ts'
import { isPercent } from './numbers.ts'
import type { Numbering, Period, RowReader } from './rowReader.ts'
import type { RawRow } from './rows.ts'
import { isRefusal, momentAt, numberAt, placeOf, refusal, said, type TableReading } from './tableReading.ts'

/** A row of figures of a period: one measurement for each column of figures. */
export function measuresReader(reading: TableReading, numbering: Numbering, period: Period | null): RowReader {
  const measures = reading.all('measure')
  return (row) => {
    const span = periodOf(reading, row, period)
    if (isRefusal(span)) return { entries: [], refusals: [span] }
    const entries: MeasurementEntry[] = []
    const refusals: RefusedRow[] = []
    const place = placeOf(reading, row)
    for (const at of measures) {
      const { metric, unit = 'count', heading } = reading.columns[at]!
      if (said(reading, row, at) === '') continue
      const value = valueAt(reading, row, at, unit)
      if (isRefusal(value)) {
        refusals.push(value)
        continue
      }
      const name = metric ?? `own:${heading}`
      const about = [
        name,
        place.channel,
        place.page,
        place.subject,
        place.stage,
        span.from,
        span.to,
        said(reading, row, reading.first('id')),
      ]
      entries.push({
        kind: 'measurement',
        line: row.line,
        identity: numbering(`row:${digest(about.map((part) => part ?? '').join('\u001f'))}`),
        place,
        metric: name,
        from: span.from,
        to: span.to,
        value,
        unit,
        n: null,
      })
    }
    if (entries.length === 0 && refusals.length === 0) refusals.push(refusal(row, 'NOTHING_SAID'))
    return { entries, refusals }
  }
}

/** A figure in its unit: percent as 0–100, durations in seconds. */
function valueAt(reading: TableReading, row: RawRow, at: number, unit: MeasurementEntry['unit']): number | RefusedRow {
  const cell = row.cells[at]
  if (unit === 'seconds' && typeof cell === 'string' && /[:a-z]/i.test(cell)) {
    const seconds = readDuration(cell, 'seconds', reading.decimals[at] ?? 'point')
    if (seconds !== null) return seconds
  }
  const value = numberAt(reading, row, at)
  if (value === null || isRefusal(value)) return value ?? 0
  // 0.394 and 39,4% are the same share; 1.2 without a sign is 1.2 %, as no share is above one.
  return unit === 'percent' && !isPercent(cell) && Math.abs(value) <= 1 ? Math.round(value * 1e8) / 1e6 : value
}

function periodOf(reading: TableReading, row: RawRow, period: Period | null): Period | RefusedRow {
  const day = (role: 'date' | 'from' | 'to'): string | null | RefusedRow => {
    const at = reading.first(role)
    if (said(reading, row, at) === '') return null
    const moment = momentAt(reading, row, at)
    return isRefusal(moment) ? moment : moment.slice(0, 10)
  }
  const date = day('date')
  if (isRefusal(date)) return date
  const from = day('from')
  if (isRefusal(from)) return from
  const to = day('to')
  if (isRefusal(to)) return to
  const start = from ?? date ?? period?.from
  const end = to ?? date ?? from ?? period?.to
  if (start === undefined || end === undefined) return refusal(row, 'PERIOD_MISSING')
  return end < start ? refusal(row, 'ENDS_BEFORE_START', { from: start, to: end }) : { from: start, to: end }
}
