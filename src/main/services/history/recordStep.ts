import type { ChangeSet } from '../../../shared/domain/change/changeSet.ts'
import type { Events } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { journeysOf } from '../../history/journeyOf.ts'
import type { Ports } from '../../platform/ports.ts'
import type { EditContext } from '../editing/context.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import type { WorkspaceSession } from '../workspace/session.ts'

/** What a recorded command answers, and what every window is to be told: null where nothing changed. */
export interface RecordedStep<T> {
  readonly output: T
  readonly changed: Events['document.changed'] | null
}

/**
 * Runs `work` in one IMMEDIATE transaction together with its entry in the log and its receipt: one undoable step, done
 * once per request id. @throws what `work` throws, having changed nothing; AppError BAD_REQUEST for an id used before
 */
export function recordStep<T>(
  session: WorkspaceSession,
  ports: Pick<Ports, 'clock' | 'ids'>,
  request: { readonly id: string; readonly route: string },
  work: (context: EditContext) => T,
): RecordedStep<T> {
  const { id, route } = request
  const file = session.current()
  const done = file.receipts.find(id)
  if (done) {
    if (done.route !== route) throw new AppError('BAD_REQUEST', { route, field: 'id', problem: 'used before' })
    return { output: done.output as T, changed: null }
  }
  session.beforeWrite()
  const { recorder } = file
  const { output, changeSet, seq } = inTransaction(file, () => {
    recorder.begin()
    const output = work({
      store: file.store,
      find: file.find,
      assets: file.assets,
      log: file.log,
      versions: file.versions,
      sweeps: file.sweeps,
      taught: file.taught,
      clock: ports.clock,
      ids: ports.ids,
      name: (key, params) => recorder.name(key, params),
    })
    const step = recorder.end(route)
    const at = ports.clock.now()
    file.receipts.keep(id, route, output, at)
    if (!step) return { output, changeSet: null, seq: 0 }
    const made: ChangeSet = { id: ports.ids.next(), at, ...step }
    return { output, changeSet: made, seq: file.log.append(made, journeysOf(step.changes, file.store)) }
  })
  session.afterWrite()
  return { output, changed: changeSet && { seq, cause: 'done', changeSet, canUndo: true, canRedo: false } }
}

function inTransaction<T>({ connection, taught }: OpenFile, work: () => T): T {
  try {
    return connection.transaction(work)
  } catch (error) {
    taught.forget()
    throw error
  }
}
