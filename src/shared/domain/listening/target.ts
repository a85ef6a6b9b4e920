import { Id, z } from '../schema.ts'

/** What a figure should reach, and from where on it is a worry. */
export const Target = z.strictObject({
  id: Id,
  metric: z.string().min(1).max(200),
  /** null: everywhere */
  touchpointId: Id.nullable(),
  /** what is aimed at, in the metric's unit */
  goal: z.number(),
  /** beyond this, on the wrong side, it is marked on the map; null: the goal itself */
  alarm: z.number().nullable(),
  /** up: at least; down: at most */
  direction: z.enum(['up', 'down']),
})
export type Target = z.infer<typeof Target>
