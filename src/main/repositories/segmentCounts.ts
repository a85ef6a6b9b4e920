import type { Connection } from '../db/connection.ts'
import type { SegmentFilter, SegmentTable } from './segmentWhere.ts'

const VISIBLE = '(batch_id is null or batch_id not in (select id from import_batch where hidden = 1))'
const MOST = 200

/** How many answers, requests and visits belong to a segment. */
export function countHeard(
  connection: Connection,
  segment: SegmentFilter,
): { readonly answers: number; readonly cases: number; readonly visits: number } {
  const of = (table: SegmentTable): number => {
    const { sql, given } = segment(table)
    return Number(
      connection
        .statement(`select count(*) from ${table} where ${VISIBLE} and ${sql}`)
        .pluck()
        .get(...given),
    )
  }
  return { answers: of('feedback'), cases: of('service_case'), visits: of('visit') }
}

/** Stages as files named them, the most frequent first. */
export function stagesHeard(connection: Connection): string[] {
  const named = (table: string, name: string): string =>
    `select ${name} as name, count(*) as n from ${table} where ${VISIBLE} group by 1`
  const tables = [
    named('feedback', `place ->> '$.stage'`),
    named('service_case', `place ->> '$.stage'`),
    named('visit', 'place_name'),
    named('measurement', `place ->> '$.stage'`),
  ]
  return connection
    .statement(
      `select name from (${tables.join(' union all ')}) where name is not null and name <> ''
       group by name order by sum(n) desc, name limit ${MOST}`,
    )
    .pluck()
    .all() as string[]
}

/** Whether anything that was heard says who the person was. */
export const knowsPeople = (connection: Connection): boolean =>
  connection
    .statement(
      `select exists (select 1 from feedback where person_key is not null)
         or exists (select 1 from service_case where person_key is not null) or exists (select 1 from visit)`,
    )
    .pluck()
    .get() === 1
