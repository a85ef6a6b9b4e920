import type { Segment, Variation } from '../../../shared/domain/segment/segment.ts'
import type { Connection } from '../../db/connection.ts'
import type { Store } from '../store.ts'

/** Segments, and what they are told or offered differently. */
export interface SegmentFinder {
  /** in order */
  segments(): Segment[]
  /** all of them, or those at some touchpoints or of some segments */
  variations(where?: {
    readonly touchpointIds?: readonly string[]
    readonly segmentIds?: readonly string[]
  }): Variation[]
}

export function createSegmentFinder(connection: Connection, store: Store): SegmentFinder {
  return {
    segments: () => store.segment.fromRows(connection.statement('select * from segment order by order_key, id').all()),
    variations: ({ touchpointIds, segmentIds } = {}) => {
      const asked = [
        ...(touchpointIds ? [['touchpoint_id', touchpointIds] as const] : []),
        ...(segmentIds ? [['segment_id', segmentIds] as const] : []),
      ]
      const where = asked.map(([column]) => `${column} in (select value from json_each(?))`).join(' and ') || '1'
      return store.variation.fromRows(
        connection
          .statement(`select * from variation where ${where} order by touchpoint_id, segment_id, id`)
          .all(...asked.map(([, ids]) => JSON.stringify(ids))),
      )
    },
  }
}
