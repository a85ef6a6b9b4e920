import type { KeyReading } from '../../domain/ranking/keyPoint.ts'
import { Id, z } from '../../domain/schema.ts'
import { query } from '../route.ts'

export const keyPointRoutes = {
  /** Touchpoints in the order of what matters and hurts most, with what is missing around them. */
  'key.read': query(
    z.strictObject({
      /** left out: all journeys in use that say how it is, not those that say how it shall be */
      journeyId: Id.optional(),
      /** as this group of customers answered; left out: all */
      segmentId: Id.optional(),
    }),
  ).gives<KeyReading>(),
} as const
