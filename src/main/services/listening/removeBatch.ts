import type { WorkspaceSession } from '../workspace/session.ts'

const AT_ONCE = 5_000

/** Lets other work run between two pieces of a long one. */
export const breath = (): Promise<void> => new Promise((done) => setImmediate(done))

/** Writes to the open file past the log, as the session asks of every write. */
export function write<T>(session: WorkspaceSession, work: () => T): T {
  session.beforeWrite()
  const result = session.current().connection.transaction(work)
  session.afterWrite()
  return result
}

/** Takes a batch and all its rows away, piece by piece. */
export async function removeBatch(session: WorkspaceSession, batchId: string): Promise<void> {
  const { batches } = session.current()
  while (write(session, () => batches.removeSome(batchId, AT_ONCE))) await breath()
}

/** Removes what a crash has left half-written, and what undo has hidden and nothing can show again. */
export async function tidyBatches(session: WorkspaceSession): Promise<void> {
  for (const batchId of session.current().batches.abandoned()) await removeBatch(session, batchId)
}
