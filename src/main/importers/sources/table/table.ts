import type { ColumnChoice } from '../../../../shared/domain/listening/sourceChoices.ts'
import { type GuessedColumn, guessColumns } from '../../reading/columnGuess.ts'
import type { TableLook } from '../../reading/look.ts'
import { share } from '../../reading/profile.ts'
import type { RowKind, TableSource } from '../contract.ts'

/** By words; where no heading names a date, the first column that holds dates; one role, one column. */
function columnsOf(look: TableLook): GuessedColumn[] {
  const guessed = guessColumns(look, {}, 'words')
  const isDated = (i: number): boolean => share(look.profiles[i]!.dates, look.profiles[i]!) > 0.7
  const named = guessed.findIndex(({ role }, i) => role === 'date' && (isDated(i) || look.profiles[i]!.numbers > 0))
  const date =
    named >= 0 ? named : guessed.findIndex(({ role }, i) => (role === 'ignore' || role === 'time') && isDated(i))
  return guessed.map((column, i) => {
    if (i === date) return { heading: column.heading, role: 'date', sure: named >= 0 }
    if (column.role === 'date') return { heading: column.heading, role: 'ignore', sure: look.profiles[i]!.filled === 0 }
    const once = column.role === 'id' || column.role === 'closed' || column.role === 'status' || column.role === 'time'
    const first = guessed.findIndex(({ role }) => role === column.role)
    return once && first !== i ? { heading: column.heading, role: 'ignore', sure: false } : column
  })
}

/** What rows with these columns are; null: too little is known. */
export function kindOf(columns: readonly ColumnChoice[]): RowKind | null {
  const has = (...roles: ColumnChoice['role'][]): boolean => columns.some(({ role }) => roles.includes(role))
  if (has('measure')) return 'measures'
  if (!has('date')) return null
  if (has('firstResponse', 'resolution', 'closed', 'replied')) return 'cases'
  if (has('score', 'text')) return 'answers'
  return has('customer', 'person') && has('touchpoint', 'stage', 'page', 'channel') ? 'visits' : null
}

/** Any other table, read by a mapping. */
export const table: TableSource = {
  name: 'table',
  recognise: () => 0.1,
  columns: columnsOf,
  kind: kindOf,
}
