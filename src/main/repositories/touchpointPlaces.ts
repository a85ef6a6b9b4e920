import type { TouchpointPlace } from '../../shared/domain/touchpoint/touchpointPlace.ts'
import type { Connection } from '../db/connection.ts'

/** All touchpoints of journeys that are not in the trash, in reading order. */
export function touchpointPlaces(connection: Connection): TouchpointPlace[] {
  return connection
    .statement(
      `select p.id, p.name, s.id as stageId, s.name as stage, j.id as journeyId, j.name as journey,
         ifnull(c.name, '') as channel, c.kind as channelKind
       from touchpoint p
       join step t on t.id = p.step_id join stage s on s.id = t.stage_id join journey j on j.id = s.journey_id
       left join channel c on c.id = p.channel_id
       where j.trashed_at is null
       order by j.order_key, j.id, s.order_key, s.id, t.order_key, t.id, p.order_key, p.id`,
    )
    .all() as TouchpointPlace[]
}
