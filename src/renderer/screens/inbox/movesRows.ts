import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { FeedbackFilter } from '../../../shared/domain/feedback/feedbackFilter.ts'

/** Which fields of an answer a field of the filter looks at. */
const LOOKS_AT: { readonly [F in keyof FeedbackFilter]-?: readonly (keyof Feedback)[] } = {
  text: ['text'],
  touchpointIds: ['touchpointId'],
  unassigned: ['touchpointId'],
  channels: ['place'],
  sources: [],
  sentiments: ['sentiment'],
  themeIds: ['themeIds'],
  statuses: ['status'],
  tags: ['tags'],
  batchIds: [],
  scores: ['score', 'scale'],
  from: ['at'],
  to: ['at'],
}

/** Whether an answer that now says something else may come into the list, leave it or stand elsewhere. */
export function movesRows(filter: FeedbackFilter, before: Feedback | null, after: Feedback | null): boolean {
  if (!before || !after || before.at !== after.at) return true
  return (Object.keys(filter) as (keyof FeedbackFilter)[]).some((field) =>
    LOOKS_AT[field].some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])),
  )
}
