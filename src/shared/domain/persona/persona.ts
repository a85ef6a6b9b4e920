import { Id, Name, OrderKey, Text, z } from '../schema.ts'

const Lines = z.array(z.string().min(1).max(2_000)).max(100)

/** Whose point of view a map takes; belongs to the workspace, is linked from journeys. */
export const Persona = z.strictObject({
  id: Id,
  name: Name,
  /** Two or three words under the name: "freguesa", "mãe com pressa". */
  role: Name,
  description: Text,
  /** Picture, or null for the drawn initials. */
  pictureAssetId: Id.nullable(),
  /** A drawn face where there is no picture, as `avatarOf` reads it; empty: the initials. */
  avatar: z
    .string()
    .max(32)
    .regex(/^[a-z0-9-]*$/),
  /** Short lines each: age, where they live, what they want, what gets in the way, what they said. */
  facts: Lines,
  goals: Lines,
  frustrations: Lines,
  quotes: Lines,
  order: OrderKey,
})
export type Persona = z.infer<typeof Persona>

/** A new persona of whom only the name and a word or two are known. */
export function newPersona(given: Pick<Persona, 'id' | 'name' | 'order'> & Partial<Persona>): Persona {
  return {
    role: '',
    description: '',
    pictureAssetId: null,
    avatar: '',
    facts: [],
    goals: [],
    frustrations: [],
    quotes: [],
    ...given,
  }
}
