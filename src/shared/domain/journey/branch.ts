import { Id, Instant, z } from '../schema.ts'

/**
 * That a journey, as it is wanted, was drawn from one as it is today. It names both by id alone; whichever of them is
 * removed takes it along.
 */
export const Branch = z.strictObject({
  id: Id,
  /** the journey as it is wanted */
  journeyId: Id,
  /** the one it was drawn from */
  originId: Id,
  /** of the wanted one's stages, steps, lanes, touchpoints, cards and connections: what each was drawn from, by id */
  pairs: z.record(Id, Id),
  createdAt: Instant,
})
export type Branch = z.infer<typeof Branch>
