import type { EventMessage } from '../../shared/ipc/contract.ts'
import type { Reply } from '../../shared/ipc/envelope.ts'

/** The store and everything behind it, as an entry sees it. Lives in one thread. */
export interface Backend {
  /** Takes anything; answers always, throws never. */
  handle(envelope: unknown): Promise<Reply>
  onEvent(listener: (message: EventMessage) => void): () => void
  /** Ends jobs, writes a last checkpoint and lets the file go. Safe to call twice. */
  close(): Promise<void>
}
