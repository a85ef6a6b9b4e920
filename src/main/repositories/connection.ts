import type { Mapping } from './repository.ts'

export const connectionMapping: Mapping<'connection', 'connection'> = {
  kind: 'connection',
  table: 'connection',
  columns: [
    'id',
    'journey_id',
    'kind',
    'from_step_id',
    'to_step_id',
    'from_touchpoint_id',
    'to_touchpoint_id',
    'label',
    'order_key',
  ],
  toRow: (c) => ({
    id: c.id,
    journey_id: c.journeyId,
    kind: c.kind,
    from_step_id: c.kind === 'step' ? c.fromId : null,
    to_step_id: c.kind === 'step' ? c.toId : null,
    from_touchpoint_id: c.kind === 'touchpoint' ? c.fromId : null,
    to_touchpoint_id: c.kind === 'touchpoint' ? c.toId : null,
    label: c.label,
    order_key: c.order,
  }),
  fromRow: (row) => ({
    id: row.id,
    journeyId: row.journey_id,
    kind: row.kind,
    fromId: (row.from_step_id ?? row.from_touchpoint_id)!,
    toId: (row.to_step_id ?? row.to_touchpoint_id)!,
    label: row.label,
    order: row.order_key,
  }),
}
