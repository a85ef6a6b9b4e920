import type { Became } from '../../shared/ipc/routes/listening.ts'
import type { Connection } from '../db/connection.ts'
import { ROW_KINDS, ROW_TABLES } from './batchRows.ts'

/** What of each import is in the file, by the import's id; read from the index of each kind alone. */
export function batchContents(connection: Connection): Readonly<Record<string, Became>> {
  const contents: Record<string, { -readonly [K in keyof Became]: number }> = {}
  for (const kind of ROW_KINDS) {
    const rows = connection
      .statement(
        `select batch_id as id, count(*) as count from ${ROW_TABLES[kind].table} where batch_id is not null group by 1`,
      )
      .all() as { readonly id: string; readonly count: number }[]
    for (const { id, count } of rows) {
      contents[id] ??= { feedback: 0, cases: 0, measurements: 0, visits: 0 }
      contents[id][kind] = count
    }
  }
  return contents
}
