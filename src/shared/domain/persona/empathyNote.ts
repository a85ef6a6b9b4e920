import { Id, OrderKey, Text, z } from '../schema.ts'

export const EMPATHY_AREAS = ['says', 'thinks', 'does', 'feels', 'pains', 'gains'] as const
export const EmpathyArea = z.enum(EMPATHY_AREAS)
export type EmpathyArea = z.infer<typeof EmpathyArea>

/** A note on the empathy map of a persona. */
export const EmpathyNote = z.strictObject({
  id: Id,
  personaId: Id,
  area: EmpathyArea,
  text: Text,
  /** the journey on which it shows; null: wherever */
  journeyId: Id.nullable(),
  order: OrderKey,
})
export type EmpathyNote = z.infer<typeof EmpathyNote>
