import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { BackupInfo, WorkspaceState } from '../../../shared/ipc/routes/files.ts'
import { Connection, configure } from '../../db/connection.ts'
import { migrate } from '../../db/migrate.ts'
import type { Ports } from '../../platform/ports.ts'
import { assemble, type OpenFile } from './openFile.ts'

/** window: backups at opening and every ten minutes; cli: one before the process's first write. */
export type SessionMode = 'window' | 'cli'

/** Which file is open. The only place that opens and lets go of one. */
export class WorkspaceSession {
  readonly #ports: Ports
  readonly mode: SessionMode
  readonly #listeners = new Set<(state: WorkspaceState) => void>()
  #open: OpenFile | null = null
  #state: WorkspaceState = { kind: 'none' }

  constructor(ports: Ports, mode: SessionMode = 'window') {
    this.#ports = ports
    this.mode = mode
  }

  state(): WorkspaceState {
    return this.#state
  }

  /** Hears every new state. @returns how to stop hearing */
  onChange(listener: (state: WorkspaceState) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What is open. @throws AppError: NO_WORKSPACE, or the code of the trouble the file is in */
  current(): OpenFile {
    if (this.#open) return this.#open
    if (this.#state.kind === 'trouble') throw new AppError(this.#state.code as 'FILE_DAMAGED', this.#state.data)
    throw new AppError('NO_WORKSPACE')
  }

  /** Makes a new file and opens it. @throws AppError FILE_EXISTS and what opening can say */
  async create(path: string, name: string): Promise<WorkspaceState> {
    const file = resolve(path)
    if (existsSync(file)) throw new AppError('FILE_EXISTS', { file })
    return this.#attach(file, name)
  }

  async open(path: string): Promise<WorkspaceState> {
    const file = resolve(path)
    if (!existsSync(file)) throw new AppError('FILE_NOT_FOUND', { file })
    return this.#attach(file, null)
  }

  /** The file given, else the last one, else a first one in the local data folder. */
  async openLast(choice: { file?: string | undefined; lastFile?: string | undefined }): Promise<WorkspaceState> {
    const file = choice.file ?? choice.lastFile
    if (file) return this.open(file)
    mkdirSync(this.#ports.paths.workspaces, { recursive: true })
    const first = join(this.#ports.paths.workspaces, 'Percurso.percurso')
    return existsSync(first) ? this.open(first) : this.create(first, '')
  }

  /** A verified copy elsewhere; what is open stays open. */
  async copyTo(path: string): Promise<{ file: string }> {
    const file = resolve(path)
    if (existsSync(file)) throw new AppError('FILE_EXISTS', { file })
    mkdirSync(dirname(file), { recursive: true })
    await this.current().connection.raw.backup(file)
    return { file }
  }

  /** @throws AppError FILE_DAMAGED */
  async check(): Promise<{ ok: true; journeys: number; touchpoints: number }> {
    const { raw } = this.current().connection
    if (raw.pragma('integrity_check', { simple: true }) !== 'ok') throw new AppError('FILE_DAMAGED')
    const count = (table: string): number => Number(raw.prepare(`select count(*) from ${table}`).pluck().get())
    return { ok: true, journeys: count('journey'), touchpoints: count('touchpoint') }
  }

  /** Awaited by the router before a command that writes: a command line's first write has its backup made here. */
  async prepareWrite(): Promise<void> {}

  /** Called right before a transaction: the file must still be the one that was opened. */
  beforeWrite(): void {}

  /** Called after a command has been committed; never throws. */
  afterWrite(): void {}

  async createBackup(_reason: BackupInfo['reason']): Promise<BackupInfo> {
    throw new AppError('BACKUP_FAILED')
  }

  /** Newest first; of the open file, the one in trouble, or the one named. */
  async listBackups(_file?: string): Promise<readonly BackupInfo[]> {
    return []
  }

  /** @throws AppError BACKUP_NOT_FOUND, BACKUP_DAMAGED */
  async restore(backup: string, _file?: string): Promise<WorkspaceState> {
    throw new AppError('BACKUP_NOT_FOUND', { id: backup })
  }

  /** Every 30 s in a window: backups while changing, a checkpoint when idle. Never rejects. */
  async tick(): Promise<void> {}

  async close(): Promise<void> {
    this.#letGo()
    this.#set({ kind: 'none' })
  }

  #letGo(): void {
    this.#open?.connection.close()
    this.#open = null
  }

  #set(state: WorkspaceState): void {
    this.#state = state
    for (const listener of this.#listeners) listener(state)
  }

  #attach(file: string, newName: string | null): WorkspaceState {
    this.#letGo()
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
    const name = String(
      connection.raw.prepare('select name from workspace').pluck().get() || basename(file, '.percurso'),
    )
    const state = { kind: 'open', file, name, access: 'normal', fresh: newName !== null, slowJournal: !wal } as const
    this.#open = assemble(connection, state)
    this.#set(state)
    return state
  }
}
