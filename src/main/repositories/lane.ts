import type { Mapping } from './repository.ts'

export const laneMapping: Mapping<'lane', 'lane'> = {
  kind: 'lane',
  table: 'lane',
  columns: ['id', 'journey_id', 'role', 'name', 'order_key'],
  toRow: (l) => ({ id: l.id, journey_id: l.journeyId, role: l.role, name: l.name, order_key: l.order }),
  fromRow: (row) => ({ id: row.id, journeyId: row.journey_id, role: row.role, name: row.name, order: row.order_key }),
}
