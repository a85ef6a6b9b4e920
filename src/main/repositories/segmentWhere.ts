import type { SegmentRule } from '../../shared/domain/segment/segment.ts'
import { fold } from '../../shared/domain/text/fold.ts'
import type { TouchpointPlace } from '../../shared/domain/touchpoint/touchpointPlace.ts'
import type { Connection } from '../db/connection.ts'
import { touchpointPlaces } from './touchpointPlaces.ts'

/** What can be told apart by a segment, each kept in a table of its own. */
export type SegmentTable = 'feedback' | 'service_case' | 'visit' | 'measurement'

/** A condition on one table, and what it is given. */
export interface Where {
  readonly sql: string
  readonly given: readonly unknown[]
}

/** The condition of a segment on each table. */
export type SegmentFilter = (table: SegmentTable) => Where

/** Nothing is asked. */
export const EVERYTHING: Where = { sql: '1', given: [] }
const NOTHING: Where = { sql: '0', given: [] }

const seen = (table: string): string =>
  `(${table}.batch_id is null or ${table}.batch_id not in (select id from import_batch where hidden = 1))`

/** When each kind of table heard of somebody. */
const MOMENTS = { feedback: 'at', service_case: 'opened_at', visit: 'at' } as const

/** Whether anything was heard of the same person on a day before, in whatever way. */
const heardBefore = (table: keyof typeof MOMENTS): string =>
  (Object.entries(MOMENTS) as [keyof typeof MOMENTS, string][])
    .map(
      ([other, moment]) =>
        `exists (select 1 from ${other} o where o.person_key = ${table}.person_key
           and o.${moment} < substr(${table}.${MOMENTS[table]}, 1, 10) and ${seen('o')})`,
    )
    .join(' or ')

/**
 * What belongs to a segment. Figures that a source has summed up say nothing of tags or people, and requests and visits
 * carry no tags: where a rule asks for those, they are in no segment.
 */
export function segmentWhere(
  connection: Connection,
  { channels, tags, stages, customer }: SegmentRule,
  namesOf: ChannelNames,
): SegmentFilter {
  const ofChannels = channels.length > 0 ? channelWhere(connection, channels, namesOf) : null
  return (table) => {
    const parts: Where[] = []
    if (ofChannels) parts.push(ofChannels)
    if (tags.length > 0) {
      if (table !== 'feedback') return NOTHING
      parts.push(among('exists (select 1 from json_each(feedback.tags) t where t.value', tags, ')'))
    }
    if (stages.length > 0) parts.push(among(table === 'visit' ? 'place_name' : `place ->> '$.stage'`, stages))
    if (customer !== null) {
      if (table === 'measurement') return NOTHING
      const sql = `${table}.person_key is not null and ${customer === 'new' ? 'not ' : ''}(${heardBefore(table)})`
      parts.push({ sql, given: [] })
    }
    if (parts.length === 0) return EVERYTHING
    return { sql: parts.map(({ sql }) => `(${sql})`).join(' and '), given: parts.flatMap(({ given }) => given) }
  }
}

const among = (what: string, list: readonly string[], end = ''): Where => ({
  sql: `${what} in (select value from json_each(?))${end}`,
  given: [JSON.stringify(list)],
})

/** What the channel of a touchpoint may be called; empty for none. */
export type ChannelNames = (place: TouchpointPlace) => readonly string[]

/** By names as people write them; what came without a channel has that of its touchpoint, as in figures by channel. */
function channelWhere(connection: Connection, channels: readonly string[], namesOf: ChannelNames): Where {
  const wanted = new Set(channels.map(fold))
  const kept = connection
    .statement(
      `select distinct channel from feedback_month union select distinct channel from service_case
       union select distinct channel from visit union select distinct channel from measurement`,
    )
    .pluck()
    .all() as string[]
  const names = kept.filter((name) => name !== '' && wanted.has(fold(name)))
  const places = touchpointPlaces(connection).filter((place) => namesOf(place).some((name) => wanted.has(fold(name))))
  return {
    sql: `channel in (select value from json_each(?))
      or (channel = '' and touchpoint_id in (select value from json_each(?)))`,
    given: [JSON.stringify(names), JSON.stringify(places.map(({ id }) => id))],
  }
}
