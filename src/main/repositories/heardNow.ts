import type { Scale } from '../../shared/domain/feedback/scale.ts'
import type { HeardComments } from '../../shared/domain/listening/measuredFeeling.ts'
import { daysLater, type LocalDay } from '../../shared/domain/metric/period/localDay.ts'
import type { Connection } from '../db/connection.ts'
import { type Days, readHeard, type ScoreCount } from './heard.ts'

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

/** What was heard last at single touchpoints; each look-up walks an index from its end, whatever the number of answers. */
export function readHeardNow(connection: Connection) {
  const newest = (sql: string) => {
    const statement = connection.statement(sql)
    return (touchpointId: string): NowDays | null => {
      const row = statement.get(touchpointId) as { day: string } | undefined
      return row ? upTo(row.day) : null
    }
  }
  return {
    answersAt: newest(
      `select day from feedback_tally where touchpoint_id = ? and batch_id not in ${HIDDEN} order by day desc limit 1`,
    ),
    casesAt: newest(
      `select substr(opened_at, 1, 10) as day from service_case where touchpoint_id = ? and ${SEEN}
       order by opened_at desc limit 1`,
    ),
    visitsAt: newest(
      `select substr(at, 1, 10) as day from visit where touchpoint_id = ? and ${SEEN} order by at desc limit 1`,
    ),
    measuredAt: newest(
      `select to_day as day from measurement where touchpoint_id = ? and ${SEEN} order by to_day desc limit 1`,
    ),
    commentsAt: newest(
      `select substr(at, 1, 10) as day from feedback where touchpoint_id = ? and sentiment is not null and ${SEEN}
       order by at desc limit 1`,
    ),
    /** answers of all channels and days together: a few rows, whatever their number */
    scores(touchpointId: string, { from, to }: NowDays): ScoreCount[] {
      const rows = connection
        .statement(
          `select scale, score, max(day) as newest, sum(n) as count from feedback_tally
           where touchpoint_id = ? and day between ? and ? and batch_id not in ${HIDDEN} group by scale, score`,
        )
        .all(touchpointId, from, to) as { scale: string; score: number; newest: string; count: number }[]
      const whole = { touchpointId, channel: '', personaId: '', month: to.slice(0, 7) }
      return rows.map((row) => ({ ...row, ...whole, scale: JSON.parse(row.scale) as Scale }))
    },
    heard: (touchpointId: string, days: NowDays) => readHeard(connection, days, touchpointId),
    comments(touchpointId: string, { from, to }: NowDays): HeardComments {
      const rows = connection
        .statement(
          `select sentiment, count(*) as n from (
             select sentiment from feedback where touchpoint_id = ? and at >= ? and at < ? and sentiment is not null
               and text <> '' and ${SEEN} order by at desc limit ${MOST_COMMENTS}
           ) group by sentiment`,
        )
        .all(touchpointId, from, `${to}~`) as { sentiment: string; n: number }[]
      const of = (sentiment: string): number => rows.find((row) => row.sentiment === sentiment)?.n ?? 0
      return { positive: of('positive'), neutral: of('neutral'), negative: of('negative') }
    },
  }
}
