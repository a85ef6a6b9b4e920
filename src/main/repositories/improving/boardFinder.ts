import type { BoardColumn, Criterion } from '../../../shared/domain/improvement/board.ts'
import type { Improvement } from '../../../shared/domain/improvement/improvement.ts'
import type { Connection } from '../../db/connection.ts'
import type { Store } from '../store.ts'

/** Improvements and what they are sorted by. Lists come in the order of the board. */
export interface BoardFinder {
  boardColumns(): BoardColumn[]
  criteria(): Criterion[]
  improvements(): Improvement[]
  improvementsIn(columnId: string): Improvement[]
  /** how many are about any of these, and how many answers belong to one of them (more than 10,000: 10,000) */
  standingOn(ids: readonly string[]): { readonly improvements: number; readonly answers: number }
  /** the places of a column's improvements, without what they say */
  placesIn(columnId: string): { readonly id: string; readonly order: string }[]
}

export function createBoardFinder(connection: Connection, store: Store): BoardFinder {
  const ordered = (table: 'board_column' | 'criterion'): unknown[] =>
    connection.statement(`select * from ${table} order by order_key, id`).all()
  return {
    boardColumns: () => store.boardColumn.fromRows(ordered('board_column')),
    criteria: () => store.criterion.fromRows(ordered('criterion')),
    standingOn: (ids) => {
      const among = JSON.stringify(ids)
      const count = (sql: string): number => (connection.statement(sql).get(among) as { n: number }).n
      return {
        improvements: count(
          `select count(distinct i.id) as n from improvement i, json_each(i.links) l
           where l.value ->> '$.id' in (select value from json_each(?))`,
        ),
        answers: count(
          `select count(*) as n from (select 1 from feedback
             where touchpoint_id in (select value from json_each(?))
               and (batch_id is null or batch_id not in (select id from import_batch where hidden = 1)) limit 10000)`,
        ),
      }
    },
    improvements: () =>
      store.improvement.fromRows(
        connection
          .statement(
            `select i.* from improvement i left join board_column c on c.id = i.column_id
             order by c.order_key, c.id, i.order_key, i.id`,
          )
          .all(),
      ),
    improvementsIn: (columnId) =>
      store.improvement.fromRows(
        connection.statement('select * from improvement where column_id = ? order by order_key, id').all(columnId),
      ),
    placesIn: (columnId) =>
      connection
        .statement('select id, order_key as "order" from improvement where column_id = ? order by order_key, id')
        .all(columnId) as { id: string; order: string }[],
  }
}
