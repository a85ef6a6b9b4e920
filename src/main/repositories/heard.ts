import type { Scale } from '../../shared/domain/feedback/scale.ts'
import type { Aggregate } from '../../shared/domain/metric/aggregate.ts'
import type { Connection } from '../db/connection.ts'

/** First and last day asked for, both within; left out: all. */
export interface Days {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Where something heard belongs, as it is kept; '' for what belongs to none. */
export interface HeardAt {
  readonly touchpointId: string
  readonly channel: string
  /** `2026-08` */
  readonly month: string
  /** the newest day of what is counted here */
  readonly newest: string
}
export interface ScoreCount extends HeardAt {
  readonly personaId: string
  readonly scale: Scale
  readonly score: number
  readonly count: number
}
export interface CaseRow extends HeardAt {
  readonly firstResponseSeconds: number | null
  readonly resolutionSeconds: number | null
  readonly answered: boolean | null
  readonly contacts: number | null
}
export interface VisitRow extends HeardAt {
  readonly customer: string
  /** the touchpoint where it is known, else the place as the source names it */
  readonly touchpoint: string
  readonly at: string
  readonly line: number
  readonly outcome: 'won' | 'lost' | null
}
export interface MeasuredRow extends HeardAt, Aggregate {
  readonly metric: string
}

const FIRST = '0000-00-00'
const LAST = '9999-99-99'
const VISIBLE = `(batch_id is null or batch_id not in (select id from import_batch where hidden = 1))`

const SHOWN = 'batch_id not in (select id from import_batch where hidden = 1)'

/** In the order of the table's key, so that nothing is sorted. */
const ofMonths = (there: string, byMonth: boolean): string =>
  `select touchpoint_id as touchpointId, channel, max(month) as month, '' as personaId, scale, score,
     max(newest) as newest, sum(n) as count
   from feedback_month where ${there} ${SHOWN} group by touchpoint_id, channel, scale, score${byMonth ? ', month' : ''}`

const ofDays = (there: string, byPersona: boolean): string =>
  `select touchpoint_id as touchpointId, channel, substr(day, 1, 7) as month, ${byPersona ? 'persona_id' : "''"} as personaId,
     scale, score, max(day) as newest, sum(n) as count
   from feedback_tally where ${there} day between ? and ? and ${SHOWN} group by 1, 2, 3, 4, 5, 6`

/**
 * What was heard in some days, without what undo has hidden, as figures are worked out of it.
 * @param touchpointId of that touchpoint alone; left out: everywhere
 */
export function readHeard(connection: Connection, { from = FIRST, to = LAST }: Days, touchpointId?: string) {
  const end = `${to}~`
  const there = touchpointId === undefined ? '' : 'touchpoint_id = ? and'
  const at = touchpointId === undefined ? [] : [touchpointId]
  return {
    /**
     * Answers counted; by person and by month only where it is asked for, as each multiplies the rows. Where months are
     * not told apart, `month` is the last one.
     */
    scores(byPersona: boolean, byMonth = true): ScoreCount[] {
      const allTime = !byPersona && from === FIRST && to === LAST
      const sql = allTime ? ofMonths(there, byMonth) : ofDays(there, byPersona)
      const days = allTime ? [] : [from, to]
      const rows = connection.statement(sql).all(...at, ...days) as (Omit<ScoreCount, 'scale'> & { scale: string })[]
      const scales = new Map<string, Scale>()
      return rows.map((row) => {
        const scale = scales.get(row.scale) ?? (JSON.parse(row.scale) as Scale)
        scales.set(row.scale, scale)
        return { ...row, scale }
      })
    },
    cases(): CaseRow[] {
      const rows = connection
        .statement(
          `select ifnull(touchpoint_id, '') as touchpointId, channel, substr(opened_at, 1, 7) as month,
             substr(opened_at, 1, 10) as newest, first_response_seconds as firstResponseSeconds, resolution_seconds as resolutionSeconds, answered, contacts
           from service_case where ${there} opened_at >= ? and opened_at < ? and ${VISIBLE}`,
        )
        .all(...at, from, end) as (Omit<CaseRow, 'answered'> & { answered: number | null })[]
      return rows.map((row) => ({ ...row, answered: row.answered === null ? null : row.answered === 1 }))
    },
    visits(): VisitRow[] {
      return connection
        .statement(
          `select ifnull(touchpoint_id, '') as touchpointId, channel, substr(at, 1, 7) as month,
             substr(at, 1, 10) as newest, person_key as customer, ifnull(touchpoint_id, place_name) as touchpoint, at, line, outcome
           from visit where ${there} at >= ? and at < ? and ${VISIBLE} order by at, line`,
        )
        .all(...at, from, end) as VisitRow[]
    },
    /** figures whose whole period lies within the days */
    measured(): MeasuredRow[] {
      return connection
        .statement(
          `select ifnull(touchpoint_id, '') as touchpointId, channel, substr(from_day, 1, 7) as month,
             to_day as newest, metric, from_day as "from", to_day as "to", value, unit, n
           from measurement where ${there} from_day >= ? and to_day <= ? and ${VISIBLE}`,
        )
        .all(...at, from, to) as MeasuredRow[]
    },
  }
}
