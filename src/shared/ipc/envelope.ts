import { Id, z } from '../domain/schema.ts'

export { failed, type Reply } from './reply.ts'

/** A request on the wire. `id` is chosen by the sender; a command sent again with the same id is not done twice. */
export const Envelope = z.strictObject({
  id: Id,
  route: z.string().min(1).max(64),
  input: z.unknown(),
})
export type Envelope = z.infer<typeof Envelope>
