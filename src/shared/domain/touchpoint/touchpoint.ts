import { Control, Medium } from '../channel/channel.ts'
import { EvidenceStatus, Valences } from '../journey/evidence.ts'
import { Id, Name, OrderKey, Text, z } from '../schema.ts'

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
  tags: z.array(Name).max(100),
  evidence: EvidenceStatus,
  /** The journey that this touchpoint opens. */
  linkedJourneyId: Id.nullable(),
  valence: Valences,
  order: OrderKey,
})
export type Touchpoint = z.infer<typeof Touchpoint>
