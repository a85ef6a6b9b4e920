import type { View } from '../../shared/domain/view/view.ts'
import type { Mapping } from './repository.ts'

export const viewMapping: Mapping<'view', 'view'> = {
  kind: 'view',
  table: 'view',
  columns: [
    'id',
    'journey_id',
    'name',
    'filter',
    'collapsed_lane_ids',
    'focus_stage_id',
    'hidden_persona_ids',
    'order_key',
  ],
  toRow: (v) => ({
    id: v.id,
    journey_id: v.journeyId,
    name: v.name,
    filter: JSON.stringify(v.filter),
    collapsed_lane_ids: JSON.stringify(v.collapsedLaneIds),
    focus_stage_id: v.focusStageId,
    hidden_persona_ids: JSON.stringify(v.hiddenPersonaIds),
    order_key: v.order,
  }),
  fromRow: (row) => ({
    id: row.id,
    journeyId: row.journey_id,
    name: row.name,
    filter: JSON.parse(row.filter) as View['filter'],
    collapsedLaneIds: JSON.parse(row.collapsed_lane_ids) as string[],
    focusStageId: row.focus_stage_id,
    hiddenPersonaIds: JSON.parse(row.hidden_persona_ids) as string[],
    order: row.order_key,
  }),
}
