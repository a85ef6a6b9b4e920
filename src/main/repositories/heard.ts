import type { Scale } from '../../shared/domain/feedback/scale.ts'
import type { Aggregate } from '../../shared/domain/metric/aggregate.ts'
import type { Connection } from '../db/connection.ts'
import { EVERYTHING, type SegmentFilter, type Where } from './segmentWhere.ts'

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

const ofDays = (there: string, byPersona: boolean, byMonth: boolean): string => {
  const month = 'substr(day, 1, 7)'
  return `select touchpoint_id as touchpointId, channel, ${byMonth ? month : `max(${month})`} as month,
     ${byPersona ? 'persona_id' : "''"} as personaId, scale, score, max(day) as newest, sum(n) as count
   from feedback_tally where ${there} day between ? and ? and ${SHOWN}
   group by touchpoint_id, channel, scale, score${byPersona ? ', persona_id' : ''}${byMonth ? `, ${month}` : ''}`
}

/** Of a segment answers are told one by one: the counts that are kept know neither tags nor people. */
const ofSegment = (there: string, where: Where, byPersona: boolean): string =>
  `select ifnull(touchpoint_id, '') as touchpointId, channel, substr(at, 1, 7) as month,
     ${byPersona ? "ifnull(persona_id, '')" : "''"} as personaId, scale, score, max(substr(at, 1, 10)) as newest, count(*) as count
   from feedback where ${there} at >= ? and at < ? and scale is not null and score is not null and ${VISIBLE}
     and ${where.sql} group by 1, 2, 3, 4, 5, 6`

const everything = (): Where => EVERYTHING

/**
 * What was heard in some days, without what undo has hidden, as figures are worked out of it.
 * @param touchpointId of that touchpoint alone; left out: everywhere
 * @param segment only what belongs to it; left out: all
 */
export function readHeard(
  connection: Connection,
  { from = FIRST, to = LAST }: Days,
  touchpointId?: string,
  segment: SegmentFilter | null = null,
) {
  const end = `${to}~`
  const there = touchpointId === undefined ? '' : 'touchpoint_id = ? and'
  const at = touchpointId === undefined ? [] : [touchpointId]
  const where = segment ?? everything
  return {
    /**
     * Answers counted; by person and by month only where it is asked for, as each multiplies the rows. Where months are
     * not told apart, `month` is the last one.
     */
    scores(byPersona: boolean, byMonth = true): ScoreCount[] {
      const allTime = !byPersona && from === FIRST && to === LAST
      const kept = allTime ? ofMonths(there, byMonth) : ofDays(there, byPersona, byMonth)
      const asked = where('feedback')
      const sql = segment ? ofSegment(there, asked, byPersona) : kept
      const given = segment ? [from, end, ...asked.given] : allTime ? [] : [from, to]
      const rows = connection.statement(sql).all(...at, ...given) as (Omit<ScoreCount, 'scale'> & { scale: string })[]
      const scales = new Map<string, Scale>()
      return rows.map((row) => {
        const scale = scales.get(row.scale) ?? (JSON.parse(row.scale) as Scale)
        scales.set(row.scale, scale)
        return { ...row, scale }
      })
    },
    cases(): CaseRow[] {
      const asked = where('service_case')
      const rows = connection
        .statement(
          `select ifnull(touchpoint_id, '') as touchpointId, channel, substr(opened_at, 1, 7) as month,
             substr(opened_at, 1, 10) as newest, first_response_seconds as firstResponseSeconds, resolution_seconds as resolutionSeconds, answered, contacts
           from service_case where ${there} opened_at >= ? and opened_at < ? and ${VISIBLE} and ${asked.sql}`,
        )
        .all(...at, from, end, ...asked.given) as (Omit<CaseRow, 'answered'> & { answered: number | null })[]
      return rows.map((row) => ({ ...row, answered: row.answered === null ? null : row.answered === 1 }))
    },
    visits(): VisitRow[] {
      const asked = where('visit')
      return connection
        .statement(
          `select ifnull(touchpoint_id, '') as touchpointId, channel, substr(at, 1, 7) as month,
             substr(at, 1, 10) as newest, person_key as customer, ifnull(touchpoint_id, place_name) as touchpoint, at, line, outcome
           from visit where ${there} at >= ? and at < ? and ${VISIBLE} and ${asked.sql} order by at, line`,
        )
        .all(...at, from, end, ...asked.given) as VisitRow[]
    },
    /** figures whose whole period lies within the days */
    measured(): MeasuredRow[] {
      const asked = where('measurement')
      return connection
        .statement(
          `select ifnull(touchpoint_id, '') as touchpointId, channel, substr(from_day, 1, 7) as month,
             to_day as newest, metric, from_day as "from", to_day as "to", value, unit, n
           from measurement where ${there} from_day >= ? and to_day <= ? and ${VISIBLE} and ${asked.sql}`,
        )
        .all(...at, from, to, ...asked.given) as MeasuredRow[]
    },
  }
}
