import { AssetMime } from '../asset/asset.ts'
import { ChannelKind, Control, Medium } from '../channel/channel.ts'
import { EvidenceStatus, ValenceValue } from '../journey/evidence.ts'
import { ConnectionKind, JourneyState } from '../journey/journey.ts'
import { CardKind, LaneRole } from '../journey/lane.ts'
import { Name, Tag, Text, z } from '../schema.ts'
import { MAX_TAGS } from '../touchpoint/touchpoint.ts'

/** A name inside one draft; unique among the things of its kind. Never becomes an id. */
const Ref = z.string().min(1).max(128)

const FeelingDraft = z.strictObject({ persona: Ref.nullable(), value: ValenceValue })

const Lines = z.array(z.string().min(1).max(2_000)).max(100).default([])

export const PersonaDraft = z.strictObject({
  ref: Ref,
  name: Name,
  role: Name,
  description: Text,
  picture: Ref.nullable(),
  // Files of the first days have no more than this.
  avatar: z
    .string()
    .max(32)
    .regex(/^[a-z0-9-]*$/)
    .default(''),
  facts: Lines,
  goals: Lines,
  frustrations: Lines,
  quotes: Lines,
})

/** A persona of whom a text says no more than a name. */
export function newPersonaDraft(given: Pick<PersonaDraft, 'ref' | 'name'> & Partial<PersonaDraft>): PersonaDraft {
  return {
    role: '',
    description: '',
    picture: null,
    avatar: '',
    facts: [],
    goals: [],
    frustrations: [],
    quotes: [],
    ...given,
  }
}

export const ChannelDraft = z.strictObject({
  ref: Ref,
  name: Name,
  kind: ChannelKind,
  medium: Medium,
  control: Control,
})

export const TouchpointDraft = z.strictObject({
  ref: Ref,
  lane: Ref,
  name: Name,
  description: Text,
  channel: Ref.nullable(),
  medium: Medium,
  control: Control,
  isKey: z.boolean(),
  importance: z.number().int().min(1).max(5).nullable(),
  owner: Name,
  tags: z.array(Tag).max(MAX_TAGS).default([]),
  evidence: EvidenceStatus,
  valence: z.array(FeelingDraft).max(200),
})

export const CardDraft = z.strictObject({ lane: Ref, kind: CardKind, text: Text, asset: Ref.nullable() })

export const StepDraft = z.strictObject({
  ref: Ref,
  name: Name,
  description: Text,
  evidence: EvidenceStatus,
  valence: z.array(FeelingDraft).max(200),
  /** In the order shown within each lane. */
  touchpoints: z.array(TouchpointDraft).max(20_000),
  cards: z.array(CardDraft).max(20_000),
})

export const StageDraft = z.strictObject({
  name: Name,
  duration: Name,
  notes: Text.default(''),
  steps: z.array(StepDraft).max(20_000),
})

/** Picture bytes travel as base64, so that a draft is plain JSON. */
export const AssetDraft = z.strictObject({ ref: Ref, mime: AssetMime, base64: z.string().max(40_000_000) })

/**
 * A whole journey that has no identity yet: what templates, texts, the synthesiser and a reopened PDF all become, and
 * what the JSON export holds. Refs tie its parts together; the store gives the ids.
 */
export const JourneyDraft = z.strictObject({
  name: Name,
  state: JourneyState,
  scenario: Text,
  expectations: Text,
  tags: z.array(Tag).max(200),
  personas: z.array(PersonaDraft).max(200),
  channels: z.array(ChannelDraft).max(500),
  lanes: z.array(z.strictObject({ ref: Ref, role: LaneRole, name: Name })).max(200),
  stages: z.array(StageDraft).max(5_000),
  connections: z.array(z.strictObject({ kind: ConnectionKind, from: Ref, to: Ref, label: Name })).max(50_000),
  assets: z.array(AssetDraft).max(2_000),
})
export type JourneyDraft = z.infer<typeof JourneyDraft>
export type StageDraft = z.infer<typeof StageDraft>
export type StepDraft = z.infer<typeof StepDraft>
export type TouchpointDraft = z.infer<typeof TouchpointDraft>
export type CardDraft = z.infer<typeof CardDraft>
export type PersonaDraft = z.infer<typeof PersonaDraft>
export type ChannelDraft = z.infer<typeof ChannelDraft>
export type AssetDraft = z.infer<typeof AssetDraft>

/** The JSON file: the draft with a head that says what it is. */
export const JOURNEY_FILE_FORMAT = 'percurso.journey'
export const JourneyFile = z.strictObject({
  format: z.literal(JOURNEY_FILE_FORMAT),
  version: z.literal(1),
  /** The business whose journey it is; shown, never imported over one's own. */
  business: Name,
  journey: JourneyDraft,
})
export type JourneyFile = z.infer<typeof JourneyFile>
