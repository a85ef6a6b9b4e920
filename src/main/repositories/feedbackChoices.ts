import type { Connection } from '../db/connection.ts'

/** How often answers of some rows are told apart in one way. */
export interface ToldApart {
  readonly channel: string
  readonly source: string
  /** JSON; '' for none */
  readonly scale: string
  /** JSON of a list */
  readonly tags: string
  readonly count: number
}

/** What answers of a stretch of rows can be told apart by, without those that undo has hidden. @param after a row's number */
export function toldApart(connection: Connection, after: number, upTo: number): ToldApart[] {
  return connection
    .statement(
      `select channel, source, ifnull(scale, '') as scale, tags, count(*) as count from feedback
       where row > ? and row <= ? and (batch_id is null or batch_id not in (select id from import_batch where hidden = 1))
       group by 1, 2, 3, 4`,
    )
    .all(after, upTo) as ToldApart[]
}

/** The number of the last row; 0 for none. */
export const lastRow = (connection: Connection): number =>
  Number(connection.statement('select ifnull(max(row), 0) from feedback').pluck().get())
