import { LocalMoment, Place } from '../feedback/feedback.ts'
import { Id, z } from '../schema.ts'

/** One request of a customer and how it was answered: a ticket, a conversation. Times are seconds. */
export const ServiceCase = z.strictObject({
  id: Id,
  batchId: Id.nullable(),
  /** the line of that file; null: no file */
  line: z.number().int().min(0).nullable(),
  source: z.string().min(1).max(40),
  identity: z.string().max(200),
  openedAt: LocalMoment,
  touchpointId: Id.nullable(),
  place: Place,
  firstResponseSeconds: z.number().min(0).nullable(),
  resolutionSeconds: z.number().min(0).nullable(),
  answered: z.boolean().nullable(),
  contacts: z.number().int().min(0).nullable(),
  reopened: z.boolean(),
  personKey: z.string().max(64).nullable(),
})
export type ServiceCase = z.infer<typeof ServiceCase>
