import { FeedbackFilter } from '../../domain/feedback/feedbackFilter.ts'
import { FeedbackChange } from '../../domain/feedback/feedbackSweep.ts'
import type { Scale } from '../../domain/feedback/scale.ts'
import { Id, Name, Text, z } from '../../domain/schema.ts'
import type { Because } from '../../domain/sentiment/reading.ts'
import { command, query } from '../route.ts'

/** What the answers there are can be told apart by; the most frequent first, at most 200 of each. */
export interface FeedbackChoices {
  readonly channels: readonly string[]
  readonly sources: readonly string[]
  readonly tags: readonly string[]
  /** that somebody answered on */
  readonly scales: readonly Scale[]
}

/** An opportunity on a map that was an answer. */
export interface MadeOpportunity {
  readonly journeyId: string
  readonly cardId: string
}

const filter = FeedbackFilter

export const inboxRoutes = {
  /** Ids in the order of `feedback.find`: what lies between two places of the list. */
  'feedback.ids': query(
    z.strictObject({
      filter,
      offset: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(20_000),
    }),
  ).gives<readonly string[]>(),
  /** The words of an answer that decided how it is read; none where the owner said it herself. */
  'feedback.because': query(z.strictObject({ id: Id })).gives<readonly Because[]>(),
  'feedback.choices': query(z.strictObject({})).gives<FeedbackChoices>(),
  /** The same change to all that a filter finds, however many, as one step. */
  'feedback.sweep': command(z.strictObject({ filter, change: FeedbackChange })).gives<{ count: number }>(),
  /** Puts a tag on answers, or takes it off; their other tags stay. */
  'feedback.tag': command(
    z.strictObject({ ids: z.array(Id).min(1).max(20_000), tag: Name.min(1), on: z.boolean() }),
  ).gives<null>(),
  /** A card of the opportunities' lane at its touchpoint's step; the answer is marked as turned into one. */
  'feedback.toOpportunity': command(z.strictObject({ id: Id, text: Text })).gives<MadeOpportunity>(),
} as const
