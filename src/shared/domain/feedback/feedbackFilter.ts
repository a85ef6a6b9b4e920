import { Day, Id, Name, z } from '../schema.ts'
import { FeedbackStatus, Sentiment } from './feedback.ts'

/** Which answers are asked for. Within one field any of its values will do, across fields all must hold. */
export const FeedbackFilter = z.strictObject({
  /** words in the text, accents and case set aside; the last one may be the beginning of a word */
  text: z.string().max(500).optional(),
  touchpointIds: z.array(Id).max(500).optional(),
  /** true: those that belong to no touchpoint that is there */
  unassigned: z.boolean().optional(),
  channels: z.array(Name).max(200).optional(),
  sources: z.array(z.string().max(40)).max(40).optional(),
  sentiments: z.array(Sentiment).max(4).optional(),
  themeIds: z.array(z.string().max(64)).max(100).optional(),
  statuses: z.array(FeedbackStatus).max(4).optional(),
  tags: z.array(Name).max(100).optional(),
  batchIds: z.array(Id).max(100).optional(),
  /** a kind of scale and the scores on it */
  scores: z
    .strictObject({ kind: z.enum(['nps', 'csat', 'ces', 'stars', 'thumbs', 'own']), from: z.number(), to: z.number() })
    .optional(),
  /** first and last day */
  from: Day.optional(),
  to: Day.optional(),
})
export type FeedbackFilter = z.infer<typeof FeedbackFilter>
