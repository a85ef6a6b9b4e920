import { Id, Name, OrderKey, Text, z } from '../schema.ts'

/** Whose point of view a map takes; belongs to the workspace, is linked from journeys. */
export const Persona = z.strictObject({
  id: Id,
  name: Name,
  /** Two or three words under the name: "freguesa", "mãe com pressa". */
  role: Name,
  description: Text,
  /** Picture, or null for the drawn initials. */
  pictureAssetId: Id.nullable(),
  order: OrderKey,
})
export type Persona = z.infer<typeof Persona>
