import type { FactKind } from '../../shared/domain/consistency/fact.ts'
import type { ColumnState } from '../../shared/domain/improvement/board.ts'
import type { Origin } from '../../shared/domain/improvement/improvement.ts'
import type { EmpathyArea } from '../../shared/domain/persona/empathyNote.ts'

/** The tables of what is done about it. They refer to records of the map by id alone: undo may bring those back. */
export interface ImprovingTables {
  board_column: { id: string; name: string; state: ColumnState; order_key: string }
  criterion: { id: string; name: string; axis: 'impact' | 'effort'; weight: number; order_key: string }
  improvement: {
    id: string
    title: string
    problem: string
    hypothesis: string
    tasks: string
    owner: string
    start_on: string | null
    due_on: string | null
    scores: string
    cost: number | null
    column_id: string
    order_key: string
    origin: Origin
    links: string
    attachments: string
    remarks: string
    proof: string | null
    created_at: string
    done_at: string | null
  }
  fact: { id: string; name: string; kind: FactKind; truth: string; look_every: number | null; order_key: string }
  fact_reading: {
    id: string
    fact_id: string
    channel_id: string
    says: string
    since: string | null
    looked_on: string
    agrees: number | null
    asset_id: string | null
    link: string
  }
  voice_word: { id: string; word: string; use: 'use' | 'avoid'; instead: string; order_key: string }
  playbook: {
    id: string
    touchpoint_id: string
    promise: string
    dos: string
    donts: string
    script: string
    service_level: string
    call: string
    questions: string
  }
  quiz_run: { id: string; playbook_id: string; who: string; at: string; right: number; asked: number }
  checklist: { id: string; name: string; items: string; order_key: string }
  shopper_visit: { id: string; checklist_id: string; on_day: string; who: string; answers: string; note: string }
  empathy_note: {
    id: string
    persona_id: string
    area: EmpathyArea
    text: string
    journey_id: string | null
    order_key: string
  }
  segment: { id: string; name: string; rule: string; order_key: string }
  variation: { id: string; touchpoint_id: string; segment_id: string; text: string }
  stake: {
    id: string
    touchpoint_id: string
    volume: string | null
    drop_share: string | null
    ticket: string | null
  }
  branch: { id: string; journey_id: string; origin_id: string; pairs: string; created_at: string }
  set_aside: { id: string; rule: string; subject_id: string; until: string | null }
}
