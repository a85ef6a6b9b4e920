import type { Improvement } from '../../../shared/domain/improvement/improvement.ts'
import type { Connection } from '../../db/connection.ts'
import type { Store } from '../store.ts'

/** All improvements in the order of the board, and those of them that something was planned to prove. */
export function plannedImprovements(
  connection: Connection,
  store: Store,
): { readonly all: readonly Improvement[]; readonly planned: readonly Improvement[] } {
  const all = store.improvement.fromRows(
    connection
      .statement(
        `select i.* from improvement i left join board_column c on c.id = i.column_id
         order by c.order_key, c.id, i.order_key, i.id`,
      )
      .all(),
  )
  return { all, planned: all.filter(({ proof }) => proof !== null) }
}

/** A look at the verdict, past the log: it is no step of the owner's, and undo does not unsee it. */
export function keepLook(connection: Connection, improvementId: string, looks: readonly string[]): void {
  connection
    .statement(`update improvement set proof = json_set(proof, '$.looks', json(?)) where id = ? and proof is not null`)
    .run(JSON.stringify(looks), improvementId)
}

/** The newest day up to `today` of which anything was heard; null: none. */
export function newestHeard(connection: Connection, today: string): string | null {
  const seen = '(batch_id is null or batch_id not in (select id from import_batch where hidden = 1))'
  const newest = (table: string, day: string): string =>
    `select * from (select substr(${day}, 1, 10) as day from ${table} where ${day} < ? and ${seen}
       order by ${day} desc limit 1)`
  return connection
    .statement(
      `select max(day) from (${[
        newest('feedback', 'at'),
        newest('service_case', 'opened_at'),
        newest('visit', 'at'),
        newest('measurement', 'to_day'),
      ].join(' union all ')})`,
    )
    .pluck()
    .get(...Array.from({ length: 4 }, () => `${today}~`)) as string | null
}

/** The first day of which visits are known; null: none. */
export const firstVisit = (connection: Connection): string | null =>
  connection.statement('select substr(min(at), 1, 10) from visit').pluck().get() as string | null
