import type { FeedbackFilter } from '../../shared/domain/feedback/feedbackFilter.ts'
import type { FeedbackSweep } from '../../shared/domain/feedback/feedbackSweep.ts'
import type { Connection } from '../db/connection.ts'
import { foundBy } from './feedbackSearch.ts'
import { writingOf } from './feedbackSweep.ts'

/** What sweeps need beside their records. Everything here runs in the transaction of the caller. */
export interface Sweeps {
  /**
   * Notes which answers of a filter a sweep will change and what they say now, before its record is written.
   * @returns how many there are
   */
  note(sweep: Pick<FeedbackSweep, 'id' | 'change'>, filter: FeedbackFilter): number
}

/** Kept for sweeps that no step can take back or do again any more. */
const FORGOTTEN = `delete from feedback_swept where sweep_id in (
  select distinct sweep_id from feedback_swept s
  where not exists (select 1 from change_row r where r.kind = 'feedbackSweep' and r.record_id = s.sweep_id))`

export function createSweeps(connection: Connection): Sweeps {
  return {
    note(sweep, filter) {
      connection.statement(FORGOTTEN).run()
      const { column, value, differs } = writingOf(sweep.change)
      const found = foundBy(connection, filter)
      const where = [...found.conditions, differs].join(' and ')
      return connection
        .statement(
          `insert into feedback_swept (sweep_id, feedback_id, before)
           select ?, f.id, f.${column} from ${found.from} where ${where}`,
        )
        .run(sweep.id, ...found.values, value).changes
    },
  }
}
