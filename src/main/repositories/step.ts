import type { Valence } from '../../shared/domain/journey/evidence.ts'
import type { Mapping } from './repository.ts'
import { valenceRows } from './valenceRows.ts'

export const stepMapping: Mapping<'step', 'step'> = {
  kind: 'step',
  table: 'step',
  columns: ['id', 'stage_id', 'name', 'description', 'evidence', 'order_key'],
  toRow: (s) => ({
    id: s.id,
    stage_id: s.stageId,
    name: s.name,
    description: s.description,
    evidence: s.evidence,
    order_key: s.order,
  }),
  fromRow: (row, lists) => ({
    id: row.id,
    stageId: row.stage_id,
    name: row.name,
    description: row.description,
    evidence: row.evidence,
    valence: lists as Valence[],
    order: row.order_key,
  }),
  lists: valenceRows('step_valence'),
}
