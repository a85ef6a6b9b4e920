import type { Mapping } from './repository.ts'

export const cardMapping: Mapping<'card', 'card'> = {
  kind: 'card',
  table: 'card',
  columns: ['id', 'lane_id', 'step_id', 'kind', 'text', 'asset_id', 'order_key'],
  toRow: (c) => ({
    id: c.id,
    lane_id: c.laneId,
    step_id: c.stepId,
    kind: c.kind,
    text: c.text,
    asset_id: c.assetId,
    order_key: c.order,
  }),
  fromRow: (row) => ({
    id: row.id,
    laneId: row.lane_id,
    stepId: row.step_id,
    kind: row.kind,
    text: row.text,
    assetId: row.asset_id,
    order: row.order_key,
  }),
}
