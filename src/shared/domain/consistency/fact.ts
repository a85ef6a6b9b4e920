import { Day, Id, Name, OrderKey, Text, z } from '../schema.ts'

export const FACT_KINDS = ['price', 'hours', 'delivery', 'returns', 'payment', 'contact', 'tone', 'other'] as const
export const FactKind = z.enum(FACT_KINDS)
export type FactKind = z.infer<typeof FactKind>

/** Something that every channel must say alike. */
export const Fact = z.strictObject({
  id: Id,
  name: Name,
  kind: FactKind,
  /** how it really is; '' where nobody has written it down */
  truth: Text,
  /** after how many days a channel should be looked at again; null: never asked */
  lookEvery: z.number().int().min(1).max(3_650).nullable(),
  order: OrderKey,
})
export type Fact = z.infer<typeof Fact>

/** What one channel says of a fact. */
export const FactReading = z.strictObject({
  id: Id,
  factId: Id,
  channelId: Id,
  /** as it stands there; '': it was looked for and is not there */
  says: Text,
  /** since when it says so; null: not known */
  since: Day.nullable(),
  /** when somebody last looked */
  lookedOn: Day,
  /** the owner's word against the comparison of the texts: it does, or does not, say the same as the truth */
  agrees: z.boolean().nullable(),
  /** a photo of it */
  assetId: Id.nullable(),
  link: z.string().max(2_000),
})
export type FactReading = z.infer<typeof FactReading>

/** A word of the brand's voice. */
export const VoiceWord = z.strictObject({
  id: Id,
  word: Name,
  use: z.enum(['use', 'avoid']),
  /** what to say in its place; '' where nothing is */
  instead: Name,
  order: OrderKey,
})
export type VoiceWord = z.infer<typeof VoiceWord>
