import { Id, Name, z } from '../schema.ts'
import { FeedbackStatus } from './feedback.ts'

/** The same change to many answers. */
export const FeedbackChange = z
  .strictObject({
    touchpointId: Id.nullable().optional(),
    status: FeedbackStatus.optional(),
    addTag: Name.min(1).optional(),
    removeTag: Name.min(1).optional(),
  })
  .refine((change) => Object.values(change).filter((value) => value !== undefined).length === 1, 'one change at a time')
export type FeedbackChange = z.infer<typeof FeedbackChange>

/**
 * One change to all answers that a filter found, as one record: which they were and what they said before is kept beside
 * it, so that undo need not log each of a million answers.
 */
export const FeedbackSweep = z.strictObject({ id: Id, change: FeedbackChange, count: z.number().int().min(1) })
export type FeedbackSweep = z.infer<typeof FeedbackSweep>
