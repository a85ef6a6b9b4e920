import { wallSeconds } from '../../../shared/domain/listening/businessHours.ts'
import type { CaseEntry, RefusedRow } from '../../../shared/domain/listening/sourceEntry.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import { answersOf } from './rowAnswers.ts'
import type { Numbering, RowReader } from './rowReader.ts'
import type { RawRow } from './rows.ts'
import {
  durationAt,
  identityOf,
  isRefusal,
  momentAt,
  numberAt,
  personOf,
  placeOf,
  refusal,
  said,
  type TableReading,
} from './tableReading.ts'

const ENDED = /^(closed|solved|resolved|done|fechad|encerrad|resolvid|conclu|finaliz|solucionad|cerrad|resuelt)/

/** A row of a list of requests: the request itself, and the score and comment that the customer gave. */
export function casesReader(reading: TableReading, numbering: Numbering): RowReader {
  const answers = answersOf(reading)
  const columns = {
    date: reading.first('date'),
    closed: reading.first('closed'),
    replied: reading.first('replied'),
    firstResponse: reading.first('firstResponse'),
    resolution: reading.first('resolution'),
    contacts: reading.first('contacts'),
    reopens: reading.first('reopens'),
    status: reading.first('status'),
  }
  return (row) => {
    const openedAt = momentAt(reading, row, columns.date)
    if (isRefusal(openedAt)) return { entries: [], refusals: [openedAt] }
    const refusals: RefusedRow[] = []
    const keep = <T>(value: T | RefusedRow): T | null => {
      if (!isRefusal(value)) return value
      refusals.push(value)
      return null
    }
    const closedAt = keep(optionalMoment(reading, row, columns.closed))
    const repliedAt = keep(optionalMoment(reading, row, columns.replied))
    const ended = closedAt !== null || ENDED.test(fold(said(reading, row, columns.status)))
    const between = (end: string | null): number | null => {
      const span = spanBetween(openedAt, end)
      if (span !== 'backwards') return span
      refusals.push(refusal(row, 'ENDS_BEFORE_START', { from: openedAt, to: end ?? '' }))
      return null
    }
    const firstResponse = keep(durationAt(reading, row, columns.firstResponse)) ?? between(repliedAt)
    const resolution = keep(durationAt(reading, row, columns.resolution)) ?? between(closedAt)
    const contacts = keep(numberAt(reading, row, columns.contacts))
    const reopens = keep(numberAt(reading, row, columns.reopens)) ?? 0
    const identity = numbering(identityOf(reading, row))
    const person = personOf(reading, row)
    const tellsReply = columns.firstResponse >= 0 || columns.replied >= 0
    const entry: CaseEntry = {
      kind: 'case',
      line: row.line,
      identity,
      place: placeOf(reading, row),
      openedAt,
      firstResponseSeconds: firstResponse,
      resolutionSeconds: columns.status >= 0 && !ended ? null : resolution,
      answered: firstResponse !== null ? true : tellsReply && !ended ? false : null,
      contacts: ended || (columns.status < 0 && columns.closed < 0) ? contacts : null,
      reopened: reopens > 0,
      ...(person === undefined ? {} : { person }),
    }
    const feedback = answers(row, closedAt ?? openedAt, identity)
    return { entries: [entry, ...feedback.entries], refusals: [...refusals, ...feedback.refusals] }
  }
}

function optionalMoment(reading: TableReading, row: RawRow, at: number): string | null | RefusedRow {
  return said(reading, row, at) === '' ? null : momentAt(reading, row, at)
}

/** Seconds from one moment to another, both with a time of day; null where one has none. */
function spanBetween(from: string, to: string | null): number | null | 'backwards' {
  if (to === null) return null
  if (to.slice(0, 10) < from.slice(0, 10)) return 'backwards'
  if (from.length === 10 || to.length === 10) return null
  const span = wallSeconds(to) - wallSeconds(from)
  return span < 0 ? 'backwards' : span
}
