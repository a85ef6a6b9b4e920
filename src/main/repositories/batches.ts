import type { ImportBatch } from '../../shared/domain/listening/importBatch.ts'
import type { Connection } from '../db/connection.ts'
import { type PackedRow, ROW_KINDS, ROW_TABLES } from './batchRows.ts'
import { importBatchMapping } from './importBatch.ts'

const insertInto = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`

const valuesOf = <T extends object>(row: T, columns: readonly (keyof T)[]): unknown[] => columns.map((c) => row[c])

/**
 * The rows of files, past the log: an import is one recorded step that makes them seen, and undo hides them again.
 * Everything here runs in the transaction of the caller.
 */
export function createBatches(connection: Connection) {
  const run = (sql: string, ...values: unknown[]): number => connection.statement(sql).run(...values).changes
  return {
    /** An empty, hidden batch that is not complete: what is left of it after a crash is removed at the next start. */
    begin(batch: ImportBatch): void {
      const row = importBatchMapping.toRow({ ...batch, hidden: true })
      run(insertInto('import_batch', importBatchMapping.columns), ...valuesOf(row, importBatchMapping.columns))
    },
    /** Writes rows and their search index, themes and counts. */
    write(batchId: string, rows: readonly PackedRow[]): void {
      const { last } = connection.statement('select ifnull(max(row), 0) as last from feedback').get() as {
        last: number
      }
      const source = connection.statement(insertInto('source_row', ['batch_id', 'line', 'cells']))
      for (const { line, cells } of rows) if (cells !== null) source.run(batchId, line, cells)
      for (const kind of ROW_KINDS) {
        const { table, columns } = ROW_TABLES[kind]
        const statement = connection.statement(insertInto(table, columns))
        for (const row of rows) for (const values of row[kind]) statement.run(values)
      }
      index(last)
    },
    /** All its rows are there. */
    complete(batchId: string): void {
      run('update import_batch set complete = 1 where id = ?', batchId)
    },
    /** Takes some rows of a batch away. @returns false where nothing is left of it */
    removeSome(batchId: string, atMost: number): boolean {
      run('update import_batch set complete = 0 where id = ?', batchId)
      const rows = connection
        .statement('select row from feedback where batch_id = ? order by row limit ?')
        .pluck()
        .all(batchId, atMost) as number[]
      if (rows.length > 0) {
        const list = JSON.stringify(rows)
        run(
          `insert into feedback_words (feedback_words, rowid, text)
           select 'delete', row, text from feedback where row in (select value from json_each(?))`,
          list,
        )
        run('delete from feedback_theme where feedback_row in (select value from json_each(?))', list)
        run('delete from feedback where row in (select value from json_each(?))', list)
        return true
      }
      run('delete from feedback_tally where batch_id = ?', batchId)
      run('delete from feedback_month where batch_id = ?', batchId)
      for (const table of ['service_case', 'measurement', 'visit', 'source_row']) {
        run(`delete from ${table} where batch_id = ?`, batchId)
      }
      run('delete from import_batch where id = ?', batchId)
      return false
    },
    /** Batches of which nobody will hear again: broken off, or hidden with no step left that could show them. */
    abandoned(): string[] {
      return connection
        .statement(
          `select id from import_batch b where complete = 0 or
             (hidden = 1 and not exists (select 1 from change_row r where r.kind = 'importBatch' and r.record_id = b.id))`,
        )
        .pluck()
        .all() as string[]
    },
    /** The row as it was read; null where it came from no file. */
    sourceRow(batchId: string, line: number): Readonly<Record<string, string | number>> | null {
      const cells = connection
        .statement('select cells from source_row where batch_id = ? and line = ?')
        .pluck()
        .get(batchId, line) as string | undefined
      return cells === undefined ? null : (JSON.parse(cells) as Record<string, string | number>)
    },
  }

  /** What the triggers leave to an import: all answers after a row's number at once. */
  function index(after: number): void {
    run('insert into feedback_words (rowid, text) select row, text from feedback where row > ?', after)
    run(
      `insert into feedback_theme (theme_id, feedback_row)
       select distinct t.value, f.row from feedback f, json_each(f.theme_ids) t where f.row > ?`,
      after,
    )
    run(
      `insert into feedback_tally (touchpoint_id, day, batch_id, channel, persona_id, scale, score, n)
       select ifnull(touchpoint_id, ''), substr(at, 1, 10), ifnull(batch_id, ''), channel, ifnull(persona_id, ''), scale,
         score, count(*)
       from feedback where row > ? and scale is not null and score is not null group by 1, 2, 3, 4, 5, 6, 7
       on conflict do update set n = n + excluded.n`,
      after,
    )
    run(
      `insert into feedback_month (touchpoint_id, channel, scale, score, month, batch_id, n, newest)
       select ifnull(touchpoint_id, ''), channel, scale, score, substr(at, 1, 7), ifnull(batch_id, ''), count(*),
         max(substr(at, 1, 10))
       from feedback where row > ? and scale is not null and score is not null group by 1, 2, 3, 4, 5, 6
       on conflict do update set n = n + excluded.n, newest = max(newest, excluded.newest)`,
      after,
    )
  }
}
export type Batches = ReturnType<typeof createBatches>
