import type { Mapping } from './repository.ts'

export const targetMapping: Mapping<'target', 'target'> = {
  kind: 'target',
  table: 'target',
  columns: ['id', 'metric', 'touchpoint_id', 'goal', 'alarm', 'direction'],
  toRow: (t) => ({
    id: t.id,
    metric: t.metric,
    touchpoint_id: t.touchpointId,
    goal: t.goal,
    alarm: t.alarm,
    direction: t.direction,
  }),
  fromRow: (row) => ({
    id: row.id,
    metric: row.metric,
    touchpointId: row.touchpoint_id,
    goal: row.goal,
    alarm: row.alarm,
    direction: row.direction,
  }),
}
