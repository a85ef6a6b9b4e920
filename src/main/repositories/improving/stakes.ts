import type { Stake } from '../../../shared/domain/touchpoint/stake.ts'
import type { Connection } from '../../db/connection.ts'
import type { Store } from '../store.ts'

/** What is at stake at touchpoints, one each. */
export const allStakes = (connection: Connection, store: Store): Stake[] =>
  store.stake.fromRows(connection.statement('select * from stake order by touchpoint_id, id').all())

/** Of these touchpoints alone. */
export const stakesAt = (connection: Connection, store: Store, touchpointIds: readonly string[]): Stake[] =>
  store.stake.fromRows(
    connection
      .statement(
        'select * from stake where touchpoint_id in (select value from json_each(?)) order by touchpoint_id, id',
      )
      .all(JSON.stringify(touchpointIds)),
  )
