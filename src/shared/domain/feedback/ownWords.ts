import { Language } from '../language.ts'
import { Id, Name, z } from '../schema.ts'
import { Sentiment } from './feedback.ts'

/** A correction by the owner: what a comment says was read wrongly, and is read this way from now on. */
export const SentimentCorrection = z.strictObject({
  id: Id,
  text: z.string().max(2_000),
  language: Language,
  sentiment: Sentiment,
})
export type SentimentCorrection = z.infer<typeof SentimentCorrection>

/** A theme of the business's own, or one of the app's under another name. */
export const OwnTheme = z.strictObject({
  id: Id,
  name: Name,
  /** words and expressions; each also in its other forms */
  words: z.array(Name).max(500),
  /** themes of the app that this one takes in or renames */
  takesIn: z.array(z.string().max(64)).max(40),
})
export type OwnTheme = z.infer<typeof OwnTheme>
