import type { SetAside } from '../../../shared/domain/coach/setAside.ts'
import type { Fact, FactReading } from '../../../shared/domain/consistency/fact.ts'
import type { Connection } from '../../db/connection.ts'
import type { Store } from '../store.ts'

/** Facts, what channels say of them, and questions that rest. */
export interface ConsistencyFinder {
  /** in order */
  facts(): Fact[]
  readings(): FactReading[]
  readingsOf(where: 'fact_id' | 'channel_id', ids: readonly string[]): FactReading[]
  setAsides(): SetAside[]
  setAsidesOf(subjectIds: readonly string[]): SetAside[]
  /** ids of the channels through which customers come somewhere in a journey in use */
  channelsMet(): string[]
}

export function createConsistencyFinder(connection: Connection, store: Store): ConsistencyFinder {
  const all = (sql: string): unknown[] => connection.statement(sql).all()
  const among = (table: string, column: string, ids: readonly string[]): unknown[] =>
    connection
      .statement(`select * from ${table} where ${column} in (select value from json_each(?)) order by id`)
      .all(JSON.stringify(ids))
  return {
    facts: () => store.fact.fromRows(all('select * from fact order by order_key, id')),
    readings: () => store.factReading.fromRows(all('select * from fact_reading order by id')),
    readingsOf: (where, ids) => store.factReading.fromRows(among('fact_reading', where, ids)),
    setAsides: () => store.setAside.fromRows(all('select * from set_aside order by id')),
    setAsidesOf: (ids) => store.setAside.fromRows(among('set_aside', 'subject_id', ids)),
    channelsMet: () =>
      connection
        .statement(
          `select distinct p.channel_id from touchpoint p
           join step t on t.id = p.step_id join stage s on s.id = t.stage_id join journey j on j.id = s.journey_id
           where p.channel_id is not null and j.trashed_at is null and j.archived_at is null`,
        )
        .pluck()
        .all() as string[],
  }
}
