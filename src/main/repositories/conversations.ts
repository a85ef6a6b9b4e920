import type { Connection } from '../db/connection.ts'

/** Which requests of customers are asked for. */
export interface CasesAsked {
  readonly source?: string | undefined
  readonly journeyId?: string | undefined
  readonly touchpointId?: string | undefined
  /** first and last day, both within */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface CaseTimes {
  /** `YYYY-MM-DDTHH:mm:ss`, or only the day */
  readonly openedAt: string
  readonly firstResponseSeconds: number | null
  readonly resolutionSeconds: number | null
  readonly answered: boolean | null
  readonly contacts: number | null
}

/** Requests of customers with their times, without what undo has hidden. */
export function caseTimes(
  connection: Connection,
  { source, journeyId, touchpointId, from, to }: CasesAsked,
): CaseTimes[] {
  const rows = connection
    .statement(
      `select opened_at as openedAt, first_response_seconds as firstResponseSeconds,
         resolution_seconds as resolutionSeconds, answered, contacts
       from service_case
       where ifnull(?, source) = source and ifnull(?, ifnull(touchpoint_id, '')) = ifnull(touchpoint_id, '')
         and (? is null or touchpoint_id in
           (select t.id from touchpoint t join lane l on l.id = t.lane_id where l.journey_id = ?))
         and opened_at >= ? and opened_at < ?
         and (batch_id is null or batch_id not in (select id from import_batch where hidden = 1))`,
    )
    .all(
      source ?? null,
      touchpointId ?? null,
      journeyId ?? null,
      journeyId ?? null,
      from ?? '0000-00-00',
      `${to ?? '9999-99-99'}~`,
    ) as (Omit<CaseTimes, 'answered'> & { answered: number | null })[]
  return rows.map((row) => ({ ...row, answered: row.answered === null ? null : row.answered === 1 }))
}
