import type { Scale } from '../../shared/domain/feedback/scale.ts'
import type { FeedbackChoices } from '../../shared/ipc/routes/inbox.ts'
import type { Connection } from '../db/connection.ts'

const MOST = 200
const SEEN = `(batch_id is null or batch_id not in (select id from import_batch where hidden = 1))`

/** What the answers there are can be told apart by, the most frequent first. */
export function feedbackChoices(connection: Connection): FeedbackChoices {
  const list = (sql: string): string[] => connection.statement(`${sql} limit ${MOST}`).pluck().all() as string[]
  const by = (column: string): string[] =>
    list(
      `select ${column} as name from feedback where ${SEEN} and name <> '' group by name order by count(*) desc, name`,
    )
  return {
    channels: by('channel'),
    sources: by('source'),
    scales: by(`ifnull(scale, '')`).map((scale) => JSON.parse(scale) as Scale),
    tags: list(
      `select t.value from feedback, json_each(tags) t where tags <> '[]' and ${SEEN} group by 1 order by count(*) desc, 1`,
    ),
  }
}
