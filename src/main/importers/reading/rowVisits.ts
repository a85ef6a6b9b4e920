import type { VisitEntry } from '../../../shared/domain/listening/sourceEntry.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import type { Numbering, RowReader } from './rowReader.ts'
import { identityOf, isRefusal, momentAt, numberAt, placeOf, refusal, said, type TableReading } from './tableReading.ts'

const WON = /^(won|ganh|ganad|venda|vendid|sold|sale|converted|convert|compr|customer|cliente|sim|yes|si$|true|1$)/
const LOST = /^(lost|perdid|perdeu|desist|cancel|abandon|nao|no$|false|0$)/

/** `won`, `Ganho`, `perdido` …; null: it says neither. */
export function outcomeOf(text: string): 'won' | 'lost' | null {
  const word = fold(text)
  if (word === '') return null
  return WON.test(word) ? 'won' : LOST.test(word) ? 'lost' : null
}

/** A row of a log: one customer at one touchpoint at one moment. */
export function visitsReader(reading: TableReading, numbering: Numbering): RowReader {
  const customerAt = reading.first('customer') >= 0 ? reading.first('customer') : reading.first('person')
  const touchpointAt =
    ['touchpoint', 'stage', 'page', 'channel'].map((role) => reading.first(role as 'page')).find((at) => at >= 0) ?? -1
  const dateAt = reading.first('date')
  const outcomeAt = reading.first('outcome') >= 0 ? reading.first('outcome') : reading.first('status')
  const valueAt = reading.first('value')
  return (row) => {
    const at = momentAt(reading, row, dateAt)
    if (isRefusal(at)) return { entries: [], refusals: [at] }
    const customer = said(reading, row, customerAt)
    if (customer === '') return { entries: [], refusals: [refusal(row, 'CUSTOMER_MISSING')] }
    const touchpoint = said(reading, row, touchpointAt)
    if (touchpoint === '') return { entries: [], refusals: [refusal(row, 'TOUCHPOINT_MISSING')] }
    const value = numberAt(reading, row, valueAt)
    const entry: VisitEntry = {
      kind: 'visit',
      line: row.line,
      identity: numbering(identityOf(reading, row)),
      place: placeOf(reading, row),
      person: customer,
      at,
      customer,
      touchpoint,
      outcome: outcomeOf(said(reading, row, outcomeAt)),
      ...(value === null || isRefusal(value) ? {} : { value }),
    }
    return { entries: [entry], refusals: isRefusal(value) ? [value] : [] }
  }
}
