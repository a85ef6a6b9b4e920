import type { Feedback } from '../../shared/domain/feedback/feedback.ts'
import type { ImportBatch } from '../../shared/domain/listening/importBatch.ts'
import type { Connection } from '../db/connection.ts'
import { feedbackMapping } from './feedback.ts'
import { importBatchMapping } from './importBatch.ts'

const batchColumns = importBatchMapping.columns
const columns = feedbackMapping.columns
const named = (list: readonly string[]): string => list.map((column) => `"${column}"`).join(', ')
const marks = (list: readonly string[]): string => list.map(() => '?').join(', ')

/**
 * What customers confirm at the counter, past the log: it is no step of the owner's. The answers of a kiosk's day are
 * one batch, seen from the first. Everything here runs in the transaction of the caller.
 */
export function createCounterAnswers(connection: Connection) {
  const run = (sql: string, ...values: unknown[]): number => connection.statement(sql).run(...values).changes
  return {
    /** The batch of a kiosk's day that was not taken away, and how many there have been. */
    dayOf(prefix: string): { readonly id: string | null; readonly batches: number } {
      const found = connection
        .statement('select id, hidden from import_batch where id >= ? and id < ? order by id')
        .all(`${prefix}-`, `${prefix}.`) as { id: string; hidden: number }[]
      return { id: found.find(({ hidden }) => hidden === 0)?.id ?? null, batches: found.length }
    },
    begin(batch: ImportBatch): void {
      const row = importBatchMapping.toRow(batch)
      run(
        `insert into import_batch (${named(batchColumns)}, "complete") values (${marks(batchColumns)}, 1)`,
        ...batchColumns.map((column) => row[column]),
      )
    },
    has: (id: string): boolean => connection.statement('select 1 from feedback where id = ?').get(id) !== undefined,
    add(answer: Feedback & { readonly batchId: string }): void {
      const row = feedbackMapping.toRow(answer)
      run(
        `insert into feedback (${named(columns)}) values (${marks(columns)})`,
        ...columns.map((column) => row[column]),
      )
      run('update import_batch set rows_read = rows_read + 1, rows_added = rows_added + 1 where id = ?', answer.batchId)
    },
    /** Another score, or now with a comment; where it belongs and what the owner made of it stays. */
    change(answer: Feedback): void {
      const row = feedbackMapping.toRow(answer)
      run(
        'update feedback set score = ?, text = ?, sentiment = ?, theme_ids = ? where id = ?',
        row.score,
        row.text,
        row.sentiment,
        row.theme_ids,
        row.id,
      )
    },
  }
}
export type CounterAnswers = ReturnType<typeof createCounterAnswers>
