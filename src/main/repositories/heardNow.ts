import type { Scale } from '../../shared/domain/feedback/scale.ts'
import type { HeardComments } from '../../shared/domain/listening/measuredFeeling.ts'
import { daysLater, type LocalDay } from '../../shared/domain/metric/period/localDay.ts'
import type { Connection } from '../db/connection.ts'
import { type Days, readHeard, type ScoreCount } from './heard.ts'
import type { SegmentFilter, SegmentTable } from './segmentWhere.ts'

/** How many days, the newest within, make what is measured now. */
export const NOW_DAYS = 90
/** Newest comments that are read for a feeling; more would not move it. */
const MOST_COMMENTS = 1_000

const HIDDEN = '(select id from import_batch where hidden = 1)'
const SEEN = `(batch_id is null or batch_id not in ${HIDDEN})`

export interface NowDays extends Days {
  readonly from: LocalDay
  readonly to: LocalDay
}

const upTo = (to: LocalDay): NowDays => ({ from: daysLater(to, 1 - NOW_DAYS), to })

/**
 * What was heard last at single touchpoints; each look-up walks an index from its end, whatever the number of answers.
 * @param segment only what belongs to it: then single answers are looked through until one does
 */
export function readHeardNow(connection: Connection, segment: SegmentFilter | null = null) {
  const found =
    (statement: ReturnType<Connection['statement']>, given: readonly unknown[] = []) =>
    (touchpointId: string): NowDays | null => {
      const row = statement.get(touchpointId, ...given) as { day: string } | undefined
      return row ? upTo(row.day) : null
    }
  const newest = (table: SegmentTable, day: string, order: string, and = '') => {
    const where = segment?.(table)
    const statement = connection.statement(
      `select substr(${day}, 1, 10) as day from ${table} where touchpoint_id = ? and ${SEEN}${and}
       ${where ? `and ${where.sql}` : ''} order by ${order} desc limit 1`,
    )
    return found(statement, where?.given ?? [])
  }
  return {
    answersAt: segment
      ? newest('feedback', 'at', 'at', ' and scale is not null and score is not null')
      : found(
          connection.statement(
            `select day from feedback_tally where touchpoint_id = ? and batch_id not in ${HIDDEN} order by day desc limit 1`,
          ),
        ),
    casesAt: newest('service_case', 'opened_at', 'opened_at'),
    visitsAt: newest('visit', 'at', 'at'),
    measuredAt: newest('measurement', 'to_day', 'to_day'),
    commentsAt: newest('feedback', 'at', 'at', ' and sentiment is not null'),
    /** answers of all channels and days together: a few rows, whatever their number */
    scores(touchpointId: string, { from, to }: NowDays): ScoreCount[] {
      if (segment) return readHeard(connection, { from, to }, touchpointId, segment).scores(false)
      const rows = connection
        .statement(
          `select scale, score, max(day) as newest, sum(n) as count from feedback_tally
           where touchpoint_id = ? and day between ? and ? and batch_id not in ${HIDDEN} group by scale, score`,
        )
        .all(touchpointId, from, to) as { scale: string; score: number; newest: string; count: number }[]
      const whole = { touchpointId, channel: '', personaId: '', month: to.slice(0, 7) }
      return rows.map((row) => ({ ...row, ...whole, scale: JSON.parse(row.scale) as Scale }))
    },
    heard: (touchpointId: string, days: NowDays) => readHeard(connection, days, touchpointId, segment),
    comments(touchpointId: string, { from, to }: NowDays): HeardComments {
      const where = segment?.('feedback')
      const rows = connection
        .statement(
          `select sentiment, count(*) as n from (
             select sentiment from feedback where touchpoint_id = ? and at >= ? and at < ? and sentiment is not null
               and text <> '' and ${SEEN} ${where ? `and ${where.sql}` : ''} order by at desc limit ${MOST_COMMENTS}
           ) group by sentiment`,
        )
        .all(touchpointId, from, `${to}~`, ...(where?.given ?? [])) as { sentiment: string; n: number }[]
      const of = (sentiment: string): number => rows.find((row) => row.sentiment === sentiment)?.n ?? 0
      return { positive: of('positive'), neutral: of('neutral'), negative: of('negative') }
    },
  }
}
