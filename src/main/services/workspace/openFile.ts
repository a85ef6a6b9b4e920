import type { WorkspaceState } from '../../../shared/ipc/routes/files.ts'
import type { Connection } from '../../db/connection.ts'
import { type ChangeLog, createChangeLog } from '../../history/changeLog.ts'
import { createReceipts, type Receipts } from '../../history/receipts.ts'
import { Recorder } from '../../history/recorder.ts'
import { type Assets, createAssets } from '../../repositories/assets.ts'
import { type Batches, createBatches } from '../../repositories/batches.ts'
import { createSweeps, type Sweeps } from '../../repositories/feedbackSweeps.ts'
import { createFinder, type Finder } from '../../repositories/finder.ts'
import { createStore, type Store } from '../../repositories/store.ts'
import { createVersions, type Versions } from '../../repositories/versions.ts'

/** One open workspace with everything that reads and writes it. */
export interface OpenFile {
  readonly connection: Connection
  readonly store: Store
  readonly find: Finder
  readonly assets: Assets
  readonly versions: Versions
  readonly batches: Batches
  readonly sweeps: Sweeps
  readonly log: ChangeLog
  readonly receipts: Receipts
  readonly recorder: Recorder
  readonly state: Extract<WorkspaceState, { kind: 'open' }>
}

export function assemble(connection: Connection, state: OpenFile['state']): OpenFile {
  const recorder = new Recorder()
  const store = createStore(connection, recorder)
  return {
    connection,
    store,
    recorder,
    find: createFinder(connection, store),
    assets: createAssets(connection),
    versions: createVersions(connection),
    batches: createBatches(connection),
    sweeps: createSweeps(connection),
    log: createChangeLog(connection),
    receipts: createReceipts(connection),
    state,
  }
}
