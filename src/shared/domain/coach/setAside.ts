import { Day, Id, z } from '../schema.ts'

/** A question of the coach that the owner does not want to be asked of this thing. */
export const SetAside = z.strictObject({
  id: Id,
  rule: z.string().min(1).max(80),
  /** what it was asked of */
  subjectId: Id,
  /** asked again from this day on; null: never */
  until: Day.nullable(),
})
export type SetAside = z.infer<typeof SetAside>
