import type { Connection } from '../db/connection.ts'

/** Ids of journeys of which at least one touchpoint has an answer that undo has not hidden. */
export function heardJourneys(connection: Connection): ReadonlySet<string> {
  const found = connection
    .statement(
      `select j.id from journey j where exists (
         select 1 from stage s join step t on t.stage_id = s.id join touchpoint p on p.step_id = t.id
         where s.journey_id = j.id and exists (
           select 1 from feedback f where f.touchpoint_id = p.id
             and (f.batch_id is null or f.batch_id not in (select id from import_batch where hidden = 1))))`,
    )
    .pluck()
    .all() as string[]
  return new Set(found)
}
