import type { DateOrder } from '../../../shared/domain/listening/sourceChoices.ts'
import { orderSaid } from './dates.ts'
import type { RawRow } from './rows.ts'

export interface OrderGuess {
  /** null: no date leaves a question */
  readonly order: DateOrder | null
  /** every date of the file could be read both ways */
  readonly ambiguous: boolean
}

/** The order that most dates of some columns show. */
export function orderOf(rows: Iterable<RawRow>, columns: readonly number[]): OrderGuess {
  const counts = { dmy: 0, mdy: 0, ymd: 0, either: 0 }
  for (const { cells } of rows) {
    for (const at of columns) {
      const said = orderSaid(cells[at])
      if (said !== null) counts[said] += 1
    }
  }
  const best = (['dmy', 'mdy', 'ymd'] as const).reduce((a, b) => (counts[b] > counts[a] ? b : a))
  if (counts[best] === 0) return { order: null, ambiguous: counts.either > 0 }
  // a column of ISO dates beside one of 03/04/2026 says nothing about the latter
  if (best === 'ymd' && counts.either > 0) return { order: null, ambiguous: true }
  return { order: best, ambiguous: false }
}
