import { distinctiveTerms } from '../../../shared/domain/themes/distinctiveTerms.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import type { DistinctiveTerms } from '../../../shared/ipc/routes/listening.ts'
import type { Connection } from '../../db/connection.ts'
import { foundBy } from '../../repositories/feedbackSearch.ts'

/** Enough to tell, and read in a tenth of a second. */
const GROUP = 1_000
const OTHERS = 3_000

/** What the newest answers of a filter say more than the newest others. */
export function distinctiveTermsOf(
  connection: Connection,
  { filter, language, most }: Input<'feedback.terms'>,
): DistinctiveTerms {
  const newest = (of: Input<'feedback.terms'>['filter'], atMost: number): { row: number; text: string }[] => {
    const { from, conditions, values, byWords } = foundBy(connection, of)
    const condition = [...conditions, "f.text <> ''", 'f.language = ?'].join(' and ')
    return connection
      .statement(
        `select f.row, f.text from ${from} where ${condition} order by ${byWords ? 'w.rowid' : 'f.at'} desc limit ${atMost}`,
      )
      .all(...values, language) as { row: number; text: string }[]
  }
  const group = newest(filter, GROUP)
  const inGroup = new Set(group.map(({ row }) => row))
  const others = newest({}, OTHERS).filter(({ row }) => !inGroup.has(row))
  const said = group.map(({ text }) => text)
  return {
    terms: distinctiveTerms(said, [...said, ...others.map(({ text }) => text)], language, most),
    read: { group: group.length, others: others.length },
  }
}
