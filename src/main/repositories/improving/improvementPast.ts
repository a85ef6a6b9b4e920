import { Improvement } from '../../../shared/domain/improvement/improvement.ts'
import type { Connection } from '../../db/connection.ts'

/** How improvements stood before, told from the log of steps; what was undone never was. */
export interface ImprovementPast {
  /** as they were right before their first change after an instant; null: there was none */
  readonly earlier: ReadonlyMap<string, Improvement | null>
  /** ISO instants of their last changes */
  readonly touchedAt: ReadonlyMap<string, string>
}

/** @param since ISO instant */
export function improvementPast(connection: Connection, since: string): ImprovementPast {
  const rows = connection
    .statement(
      `select r.record_id as id, r.before from change_row r join change_set s on s.seq = r.seq
       where r.kind = 'improvement' and s.at >= ? and s.undone = 0 order by r.seq, r.position`,
    )
    .all(since) as { id: string; before: string | null }[]
  const earlier = new Map<string, Improvement | null>()
  for (const { id, before } of rows) {
    if (!earlier.has(id)) earlier.set(id, before === null ? null : Improvement.parse(JSON.parse(before)))
  }
  const touched = connection
    .statement(
      `select r.record_id as id, max(s.at) as at from change_row r join change_set s on s.seq = r.seq
       where r.kind = 'improvement' and s.undone = 0 group by r.record_id`,
    )
    .all() as { id: string; at: string }[]
  return { earlier, touchedAt: new Map(touched.map(({ id, at }) => [id, at])) }
}
