import { setImmediate } from 'node:timers/promises'
import type { HeardAt } from '../../../shared/domain/coach/coachFacts.ts'
import type { Connection } from '../../db/connection.ts'

const HIDDEN = '(select id from import_batch where hidden = 1)'

interface Row {
  readonly touchpointId: string | null
  readonly n: number
  readonly newest: string
  readonly unreadBad: number
}

/**
 * How much was heard at every touchpoint, and at none. Year by year and out of the inbox's index alone, so that a million
 * answers hold nobody up.
 */
export async function heardAtTouchpoints(connection: Connection): Promise<HeardAt[]> {
  const ends = connection.statement('select min(at) as first, max(at) as last from feedback').get() as {
    first: string | null
    last: string | null
  }
  if (ends.first === null || ends.last === null) return []
  const found = new Map<string | null, Row>()
  for (let year = Number(ends.first.slice(0, 4)); year <= Number(ends.last.slice(0, 4)); year += 1) {
    const rows = connection
      .statement(
        `select touchpoint_id as touchpointId, count(*) as n, max(at) as newest,
           sum(sentiment is 'negative' and status = 'new') as unreadBad
         from feedback indexed by feedback_inbox
         where at >= ? and at < ? and (batch_id is null or batch_id not in ${HIDDEN}) group by 1`,
      )
      .all(String(year).padStart(4, '0'), String(year + 1).padStart(4, '0')) as Row[]
    for (const row of rows) {
      const before = found.get(row.touchpointId)
      found.set(row.touchpointId, {
        ...row,
        n: row.n + (before?.n ?? 0),
        unreadBad: row.unreadBad + (before?.unreadBad ?? 0),
      })
    }
    await setImmediate()
  }
  return [...found.values()].map((row) => ({ ...row, newest: row.newest.slice(0, 10) }))
}
