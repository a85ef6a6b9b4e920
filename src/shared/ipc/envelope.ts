import { Id, z } from '../domain/schema.ts'
import type { ErrorCode, ErrorData } from './errors.ts'

/** A request on the wire. `id` is chosen by the sender; a command sent again with the same id is not done twice. */
export const Envelope = z.strictObject({
  id: Id,
  route: z.string().min(1).max(64),
  input: z.unknown(),
})
export type Envelope = z.infer<typeof Envelope>

export type Reply<T = unknown> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly data: ErrorData }

/** The router never throws across the wire, and neither does the window's client. */
export const failed = (code: ErrorCode, data: ErrorData = {}): Reply<never> => ({ ok: false, code, data })
