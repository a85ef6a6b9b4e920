import type { ChannelKind, Control, Medium } from '../../shared/domain/channel/channel.ts'
import type { FeedbackStatus, Sentiment } from '../../shared/domain/feedback/feedback.ts'
import type { EvidenceStatus, ValenceValue } from '../../shared/domain/journey/evidence.ts'
import type { JourneyState } from '../../shared/domain/journey/journey.ts'
import type { CardKind, LaneRole } from '../../shared/domain/journey/lane.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { Measurement } from '../../shared/domain/listening/measurement.ts'
import type { RecordKind } from '../../shared/domain/record.ts'
import type { ImprovingTables } from './improvingTables.ts'

/** The tables as they stand after the last migration. Booleans are 0 or 1, lists are JSON text. */
export interface Tables extends ImprovingTables {
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
    tags: string
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
    hidden_persona_ids: string
    order_key: string
  }
  import_batch: {
    id: string
    source: string
    name: string
    at: string
    recipe_id: string | null
    rows_read: number
    rows_added: number
    rows_updated: number
    rows_refused: number
    hidden: number
  }
  /** Its rows also have a number of their own, `row`, which the search and the themes refer to. */
  feedback: {
    id: string
    batch_id: string | null
    line: number | null
    source: string
    identity: string
    identity_key: number
    at: string
    touchpoint_id: string | null
    persona_id: string | null
    channel: string
    place: string
    question: string
    scale: string | null
    score: number | null
    text: string
    language: Language
    sentiment: Sentiment | null
    sentiment_by: 'rules' | 'user'
    theme_ids: string
    themes_by: 'rules' | 'user'
    tags: string
    status: FeedbackStatus
    person_key: string | null
  }
  feedback_sweep: { id: string; change: string; count: number }
  service_case: {
    id: string
    batch_id: string | null
    line: number | null
    source: string
    identity: string
    opened_at: string
    touchpoint_id: string | null
    channel: string
    place: string
    first_response_seconds: number | null
    resolution_seconds: number | null
    answered: number | null
    contacts: number | null
    reopened: number
    person_key: string | null
  }
  measurement: {
    id: string
    batch_id: string | null
    line: number | null
    source: string
    identity: string
    metric: string
    from_day: string
    to_day: string
    value: number
    unit: Measurement['unit']
    n: number | null
    touchpoint_id: string | null
    channel: string
    place: string
  }
  target: {
    id: string
    metric: string
    touchpoint_id: string | null
    goal: number
    alarm: number | null
    direction: 'up' | 'down'
  }
  recipe: {
    id: string
    name: string
    source: string
    fingerprint: string
    choices: string
    routing: string
    used_at: string
  }
  sentiment_correction: { id: string; text: string; language: Language; sentiment: Sentiment }
  reading: { only: number; words: string }
  own_theme: { id: string; name: string; words: string; takes_in: string }
  kiosk: {
    id: string
    name: string
    language: Language
    questions: string
    choose_from: string
    choose_text: string
    comment: string
    thanks: string
    idle_seconds: number
    pin_salt: string
    pin_hash: string
  }
  version: { id: string; journey_id: string; name: string; at: string; doc: string }
  change_set: {
    seq: number
    id: string
    label_key: string
    label_params: string
    at: string
    undone: number
    sealed: number
  }
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
