import { Control, Medium } from '../channel/channel.ts'
import { EvidenceStatus, Valences } from '../journey/evidence.ts'
import { Id, Name, OrderKey, Tag, Text, z } from '../schema.ts'

/** So many tags one touchpoint wears at most. */
export const MAX_TAGS = 100

/** One interaction = moment × channel; two channels for one goal are two touchpoints. */
export const Touchpoint = z.strictObject({
  id: Id,
  stepId: Id,
  laneId: Id,
  name: Name,
  description: Text,
  channelId: Id.nullable(),
  medium: Medium,
  control: Control,
  /** A moment of truth: outsized effect on perception or loyalty. */
  isKey: z.boolean(),
  /** 1 (hardly matters to the customer) to 5 (decides everything); null: nobody has said. */
  importance: z.number().int().min(1).max(5).nullable(),
  /** Who in the business looks after it; may be empty. */
  owner: Name,
  tags: z.array(Tag).max(MAX_TAGS),
  evidence: EvidenceStatus,
  /** The journey that this touchpoint opens. */
  linkedJourneyId: Id.nullable(),
  valence: Valences,
  order: OrderKey,
})
export type Touchpoint = z.infer<typeof Touchpoint>

/** Tags with one put behind the others, or taken away. */
export function withTag(tags: readonly string[], tag: string, on: boolean): string[] {
  const others = tags.filter((other) => other !== tag)
  return on ? (tags.includes(tag) ? [...tags] : [...others, tag]) : others
}
