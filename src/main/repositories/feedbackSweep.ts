import type { FeedbackChange } from '../../shared/domain/feedback/feedbackSweep.ts'
import type { Mapping } from './repository.ts'

const SWEPT = 'id in (select feedback_id from feedback_swept where sweep_id = ?)'

/** More tags than these an answer does not take. */
const MOST_TAGS = 100

/** How a change is written: the column, its new value in SQL, and which answers it says something new of. */
export interface SweepWriting {
  readonly column: 'touchpoint_id' | 'status' | 'tags'
  readonly becomes: string
  readonly value: string | null
  readonly differs: string
}

export function writingOf(change: FeedbackChange): SweepWriting {
  const { touchpointId, status, addTag, removeTag } = change
  if (touchpointId !== undefined) {
    return { column: 'touchpoint_id', becomes: '?', value: touchpointId, differs: 'f.touchpoint_id is not ?' }
  }
  if (status !== undefined) return { column: 'status', becomes: '?', value: status, differs: 'f.status <> ?' }
  if (addTag !== undefined) {
    const differs = `not exists (select 1 from json_each(f.tags) where value = ?) and json_array_length(f.tags) < ${MOST_TAGS}`
    return { column: 'tags', becomes: `json_insert(tags, '$[#]', ?)`, value: addTag, differs }
  }
  return {
    column: 'tags',
    becomes: `(select json_group_array(value) from json_each(tags) where value <> ?)`,
    value: removeTag ?? '',
    differs: 'exists (select 1 from json_each(f.tags) where value = ?)',
  }
}

/** Writing the record changes the answers that were noted for it; removing it gives them back what they said. */
export const feedbackSweepMapping: Mapping<'feedbackSweep', 'feedback_sweep'> = {
  kind: 'feedbackSweep',
  table: 'feedback_sweep',
  columns: ['id', 'change', 'count'],
  toRow: (s) => ({ id: s.id, change: JSON.stringify(s.change), count: s.count }),
  fromRow: (row) => ({ id: row.id, change: JSON.parse(row.change) as FeedbackChange, count: row.count }),
  lists: {
    read: () => new Map(),
    write: (connection, { id, change }) => {
      const { column, becomes, value } = writingOf(change)
      connection.statement(`update feedback set ${column} = ${becomes} where ${SWEPT}`).run(value, id)
    },
    erase: (connection, id) => {
      const change = connection.statement('select change from feedback_sweep where id = ?').pluck().get(id) as string
      const { column } = writingOf(JSON.parse(change) as FeedbackChange)
      connection
        .statement(
          `update feedback set ${column} = s.before from feedback_swept s
           where s.sweep_id = ? and s.feedback_id = feedback.id`,
        )
        .run(id)
    },
  },
}
