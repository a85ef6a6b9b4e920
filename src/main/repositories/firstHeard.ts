import type { Connection } from '../db/connection.ts'

/** The first day of which anything was heard at one of these touchpoints, without what undo has hidden; null: none. */
export function firstHeard(connection: Connection, touchpointIds: readonly string[]): string | null {
  const seen = 'not in (select id from import_batch where hidden = 1)'
  const first = (table: string, day: string): string =>
    `select min(${day}) as day from ${table}
     where touchpoint_id in wanted and (batch_id is null or batch_id ${seen})`
  const row = connection
    .statement(
      `with wanted as (select value from json_each(?))
       select substr(min(day), 1, 10) as day from (${[
         first('feedback_tally', 'feedback_tally.day'),
         first('service_case', 'opened_at'),
         first('visit', 'visit.at'),
         first('measurement', 'from_day'),
       ].join(' union all ')})`,
    )
    .get(JSON.stringify(touchpointIds)) as { day: string | null }
  return row.day
}
