import type { Mapping } from './repository.ts'

export const stageMapping: Mapping<'stage', 'stage'> = {
  kind: 'stage',
  table: 'stage',
  columns: ['id', 'journey_id', 'name', 'duration', 'notes', 'order_key'],
  toRow: (s) => ({
    id: s.id,
    journey_id: s.journeyId,
    name: s.name,
    duration: s.duration,
    notes: s.notes,
    order_key: s.order,
  }),
  fromRow: (row) => ({
    id: row.id,
    journeyId: row.journey_id,
    name: row.name,
    duration: row.duration,
    notes: row.notes,
    order: row.order_key,
  }),
}
