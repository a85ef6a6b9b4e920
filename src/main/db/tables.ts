import type { ChannelKind, Control, Medium } from '../../shared/domain/channel/channel.ts'
import type { EvidenceStatus, ValenceValue } from '../../shared/domain/journey/evidence.ts'
import type { JourneyState } from '../../shared/domain/journey/journey.ts'
import type { CardKind, LaneRole } from '../../shared/domain/journey/lane.ts'
import type { RecordKind } from '../../shared/domain/record.ts'

/** The tables as they stand after the last migration. Booleans are 0 or 1, lists are JSON text. */
export interface Tables {
  workspace: { id: string; name: string; created_at: string }
  asset: { id: string; mime: string; width: number; height: number; size: number; bytes: Uint8Array }
  persona: {
    id: string
    name: string
    role: string
    description: string
    picture_asset_id: string | null
    avatar: string
    facts: string
    goals: string
    frustrations: string
    quotes: string
    order_key: string
  }
  channel: { id: string; name: string; kind: ChannelKind; medium: Medium; control: Control; order_key: string }
  journey: {
    id: string
    name: string
    state: JourneyState
    scenario: string
    expectations: string
    tags: string
    order_key: string
    created_at: string
    archived_at: string | null
    trashed_at: string | null
  }
  journey_persona: { journey_id: string; persona_id: string; position: number }
  stage: { id: string; journey_id: string; name: string; duration: string; notes: string; order_key: string }
  step: {
    id: string
    stage_id: string
    name: string
    description: string
    evidence: EvidenceStatus
    order_key: string
  }
  step_valence: { step_id: string; persona_id: string | null; value: ValenceValue; position: number }
  lane: { id: string; journey_id: string; role: LaneRole; name: string; order_key: string }
  touchpoint: {
    id: string
    step_id: string
    lane_id: string
    name: string
    description: string
    channel_id: string | null
    medium: Medium
    control: Control
    is_key: number
    importance: number | null
    owner: string
    evidence: EvidenceStatus
    linked_journey_id: string | null
    order_key: string
  }
  touchpoint_valence: { touchpoint_id: string; persona_id: string | null; value: ValenceValue; position: number }
  card: {
    id: string
    lane_id: string
    step_id: string
    kind: CardKind
    text: string
    asset_id: string | null
    order_key: string
  }
  connection: {
    id: string
    journey_id: string
    kind: 'touchpoint' | 'step'
    from_step_id: string | null
    to_step_id: string | null
    from_touchpoint_id: string | null
    to_touchpoint_id: string | null
    label: string
    order_key: string
  }
  view: {
    id: string
    journey_id: string
    name: string
    filter: string
    collapsed_lane_ids: string
    focus_stage_id: string | null
    order_key: string
  }
  version: { id: string; journey_id: string; name: string; at: string; doc: string }
  change_set: { seq: number; id: string; label_key: string; label_params: string; at: string; undone: number }
  change_row: {
    seq: number
    position: number
    kind: RecordKind
    record_id: string
    /** the journey whose map the change is on, where there is one */
    journey_id: string | null
    before: string | null
    after: string | null
  }
  receipt: { id: string; at: string; route: string; output: string }
}
