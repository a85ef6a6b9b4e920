import { NO_FILTER, type View } from '../../shared/domain/view/view.ts'
import type { Mapping } from './repository.ts'

/** A filter that asks nothing about tags is kept as it was before there were any: the same view, the same row. */
function kept({ tags, ...filter }: View['filter']): Partial<View['filter']> {
  return tags.length === 0 ? filter : { ...filter, tags }
}

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
    filter: JSON.stringify(kept(v.filter)),
    collapsed_lane_ids: JSON.stringify(v.collapsedLaneIds),
    focus_stage_id: v.focusStageId,
    hidden_persona_ids: JSON.stringify(v.hiddenPersonaIds),
    order_key: v.order,
  }),
  fromRow: (row) => ({
    id: row.id,
    journeyId: row.journey_id,
    name: row.name,
    // Views of before schema 50 ask nothing about tags.
    filter: { ...NO_FILTER, ...(JSON.parse(row.filter) as Partial<View['filter']>) },
    collapsedLaneIds: JSON.parse(row.collapsed_lane_ids) as string[],
    focusStageId: row.focus_stage_id,
    hiddenPersonaIds: JSON.parse(row.hidden_persona_ids) as string[],
    order: row.order_key,
  }),
}
