import type { Connection } from '../../db/connection.ts'

export interface Work {
  readonly open: number
  readonly done: number
}

/** How many improvements are linked to touchpoints, by touchpoint; what was dropped is not counted. */
export function workAtTouchpoints(connection: Connection): Map<string, Work> {
  const rows = connection
    .statement(
      `select json_extract(l.value, '$.id') as id, sum(c.state <> 'done') as open, sum(c.state = 'done') as done
       from improvement i join board_column c on c.id = i.column_id, json_each(i.links) l
       where c.state <> 'dropped' and json_extract(l.value, '$.kind') = 'touchpoint' group by 1`,
    )
    .all() as (Work & { id: string })[]
  return new Map(rows.map(({ id, open, done }) => [id, { open, done }]))
}
