import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { AppError, type ErrorData } from '../../../shared/ipc/errors.ts'
import type { WorkspaceState } from '../../../shared/ipc/routes/files.ts'
import { Connection, configure } from '../../db/connection.ts'
import { migrate } from '../../db/migrate.ts'
import type { Ports } from '../../platform/ports.ts'
import { assemble, type OpenFile } from './openFile.ts'

/** Which file is open. The only place that opens and lets go of one. */
export class WorkspaceSession {
  readonly #ports: Ports
  #open: OpenFile | null = null
  #state: WorkspaceState = { kind: 'none' }

  constructor(ports: Ports) {
    this.#ports = ports
  }

  state(): WorkspaceState {
    return this.#state
  }

  /** What is open. @throws AppError: NO_WORKSPACE, or the code of the trouble the file is in */
  current(): OpenFile {
    if (this.#open) return this.#open
    if (this.#state.kind === 'trouble') throw new AppError(this.#state.code as 'FILE_DAMAGED', this.#state.data)
    throw new AppError('NO_WORKSPACE')
  }

  /** Makes a new file and opens it. @throws AppError FILE_EXISTS and what opening can say */
  create(path: string, name: string): WorkspaceState {
    const file = resolve(path)
    if (existsSync(file)) throw new AppError('FILE_EXISTS', { file })
    return this.#attach(file, name)
  }

  open(path: string): WorkspaceState {
    const file = resolve(path)
    if (!existsSync(file)) throw new AppError('FILE_NOT_FOUND', { file })
    return this.#attach(file, null)
  }

  /** Called before a recorded command writes: the file must still be the one that was opened. */
  beforeWrite(): void {}

  /** Called after a recorded command has been committed. */
  afterWrite(): void {}

  close(): void {
    this.#open?.connection.close()
    this.#open = null
    this.#state = { kind: 'none' }
  }

  #attach(file: string, newName: string | null): WorkspaceState {
    this.close()
    const raw = new Database(file)
    const { wal } = configure(raw)
    migrate(raw)
    const connection = new Connection(file, raw)
    if (newName !== null) {
      connection.transaction(() => {
        connection
          .statement('insert into workspace (id, name, created_at) values (?, ?, ?)')
          .run('workspace', newName, this.#ports.clock.now())
      })
    }
    const name = String(connection.raw.prepare('select name from workspace').pluck().get() ?? basename(file))
    const state = { kind: 'open', file, name, access: 'normal', fresh: newName !== null, slowJournal: !wal } as const
    this.#open = assemble(connection, state)
    this.#state = state
    return state
  }

  /** The file can be used no more: nothing is written to it again, and the window says why. */
  fail(code: AppError['code'], data: ErrorData): void {
    const file = this.#open?.state.file ?? ''
    this.#state = { kind: 'trouble', file, code, data, backups: [] }
    this.#open = null
  }
}
