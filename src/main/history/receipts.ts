import { type Connection, sqlBuilder as q } from '../db/connection.ts'

/** Answers of commands already done, so that one sent again is answered and not done twice. */
export interface Receipts {
  /** undefined: not seen; the answer may itself be null */
  find(id: string): { route: string; output: unknown } | undefined
  keep(id: string, route: string, output: unknown, at: string): void
  /** Forgets all but the newest; called once at opening. */
  prune(): void
}

const KEPT = 5_000

export function createReceipts(connection: Connection): Receipts {
  return {
    find(id) {
      const row = connection.first(q.selectFrom('receipt').select(['route', 'output']).where('id', '=', id))
      return row && { route: row.route, output: JSON.parse(row.output) as unknown }
    },
    keep(id, route, output, at) {
      connection.run(q.insertInto('receipt').values({ id, route, output: JSON.stringify(output), at }))
    },
    prune() {
      const kept = q.selectFrom('receipt').select('id').orderBy('at', 'desc').limit(KEPT)
      const { n } = connection.first(q.selectFrom('receipt').select((e) => e.fn.countAll<number>().as('n'))) ?? { n: 0 }
      if (n > KEPT * 2) connection.run(q.deleteFrom('receipt').where('id', 'not in', kept))
    },
  }
}
