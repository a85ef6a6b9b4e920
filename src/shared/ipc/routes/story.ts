import { Day, Id, z } from '../../domain/schema.ts'
import { MOST_DAYS, type Story } from '../../domain/story/story.ts'
import { query } from '../route.ts'

export const storyRoutes = {
  /**
   * How a journey felt and what its figures were at some dates, and the improvements of its touchpoints. Without dates:
   * those of `usualDays`.
   */
  'story.read': query(
    z.strictObject({ journeyId: Id, days: z.array(Day).min(1).max(MOST_DAYS).optional() }),
  ).gives<Story>(),
} as const
