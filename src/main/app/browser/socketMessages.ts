import { z } from '../../../shared/domain/schema.ts'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import type { Reply } from '../../../shared/ipc/envelope.ts'

/** Page → host. `call` pairs the answer with the question; the envelope is the router's to judge. */
export const FromPage = z.strictObject({ call: z.number().int().nonnegative(), envelope: z.unknown() })
export type FromPage = z.infer<typeof FromPage>

/** Host → page. */
export type ToPage =
  | { readonly kind: 'reply'; readonly call: number; readonly reply: Reply }
  | { readonly kind: 'event'; readonly message: EventMessage }
  | { readonly kind: 'store'; readonly up: boolean }
