import type { WorkspaceState } from '../../../shared/ipc/routes/files.ts'
import type { Connection } from '../../db/connection.ts'
import { type ChangeLog, createChangeLog } from '../../history/changeLog.ts'
import { createReceipts, type Receipts } from '../../history/receipts.ts'
import { Recorder } from '../../history/recorder.ts'
import { type Assets, createAssets } from '../../repositories/assets.ts'
import { type Batches, createBatches } from '../../repositories/batches.ts'
import { type CounterAnswers, createCounterAnswers } from '../../repositories/counterAnswers.ts'
import { createSweeps, type Sweeps } from '../../repositories/feedbackSweeps.ts'
import { createFinder, type Finder } from '../../repositories/finder.ts'
import { createReadings, type Readings } from '../../repositories/readings.ts'
import { createStore, type Store } from '../../repositories/store.ts'
import { createVersions, type Versions } from '../../repositories/versions.ts'
import { createTaught, type Taught } from '../listening/taught.ts'

/** One open workspace with everything that reads and writes it. */
export interface OpenFile {
  readonly connection: Connection
  readonly store: Store
  readonly find: Finder
  readonly assets: Assets
  readonly versions: Versions
  readonly batches: Batches
  readonly counter: CounterAnswers
  readonly sweeps: Sweeps
  readonly readings: Readings
  readonly taught: Taught
  readonly log: ChangeLog
  readonly receipts: Receipts
  readonly recorder: Recorder
  readonly state: Extract<WorkspaceState, { kind: 'open' }>
}

export function assemble(connection: Connection, state: OpenFile['state']): OpenFile {
  const recorder = new Recorder()
  let taught: Taught | null = null
  const store = createStore(connection, {
    note: (kind, id, before, after) => {
      recorder.note(kind, id, before, after)
      taught?.note(kind, id, before, after)
    },
  })
  const find = createFinder(connection, store)
  taught = createTaught(connection, find)
  return {
    connection,
    store,
    recorder,
    find,
    taught,
    assets: createAssets(connection),
    versions: createVersions(connection),
    batches: createBatches(connection),
    counter: createCounterAnswers(connection),
    sweeps: createSweeps(connection),
    readings: createReadings(connection),
    log: createChangeLog(connection),
    receipts: createReceipts(connection),
    state,
  }
}
