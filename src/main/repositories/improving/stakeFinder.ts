import type { Stake } from '../../../shared/domain/touchpoint/stake.ts'
import type { Connection } from '../../db/connection.ts'
import type { Store } from '../store.ts'

/** What is at stake at touchpoints. */
export interface StakeFinder {
  /** all of them, or those at some touchpoints */
  stakes(touchpointIds?: readonly string[]): Stake[]
}

export function createStakeFinder(connection: Connection, store: Store): StakeFinder {
  return {
    stakes: (touchpointIds) =>
      store.stake.fromRows(
        touchpointIds
          ? connection
              .statement(
                `select * from stake where touchpoint_id in (select value from json_each(?)) order by touchpoint_id, id`,
              )
              .all(JSON.stringify(touchpointIds))
          : connection.statement('select * from stake order by touchpoint_id, id').all(),
      ),
  }
}
