import { resolve } from 'node:path'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { BackupInfo, WorkspaceState } from '../../../shared/ipc/routes/files.ts'
import type { Journal } from '../../db/connection.ts'
import type { Verdict } from '../../db/identity.ts'
import { MIGRATIONS } from '../../db/migrations/list.ts'
import type { Migration } from '../../db/migrations/migration.ts'
import { expectedAtOpening } from '../../db/storeErrors.ts'
import type { Ports } from '../../platform/ports.ts'
import { BackupShelf } from '../backups/shelf.ts'
import { type Attached, type AttachParts, attach, nameOf } from './attach.ts'
import { Ballast } from './ballast.ts'
import { chooseFile } from './chooseFile.ts'
import { copyElsewhere } from './copyElsewhere.ts'
import { journalFor } from './journalFor.ts'
import type { LiveFile } from './liveFile.ts'
import { type LookedOver, lookOver } from './lookOver.ts'
import { ensureFolder, makeNewFile, occupied } from './newFile.ts'
import type { OpenFile } from './openFile.ts'
import { prepareReplacement } from './restoreFile.ts'
import { Upkeep } from './upkeep.ts'

/** window: backups at opening and every ten minutes; cli: one before the process's first write. */
export type SessionMode = 'window' | 'cli'

export interface SessionOptions {
  readonly migrations?: readonly Migration[]
  /** milliseconds that no change of the clock touches */
  readonly monotonic?: () => number
  readonly journalFor?: (folder: string) => Journal
}

/** The log is worked into the file beyond this; one transaction may be larger. */
const LOG_BYTES = 4 * 1024 * 1024
/** What the user can do something about on the recovery screen; other refusals leave what is open open. */
const NEEDS_CHOICE: ReadonlySet<string> = new Set(['FILE_DAMAGED', 'FILE_EMPTY', 'FILE_TRUNCATED', 'MIGRATION_FAILED'])

/** Which file is open. The only place that opens and lets go of one. */
export class WorkspaceSession {
  readonly mode: SessionMode
  readonly #parts: AttachParts
  readonly #ports: Ports
  readonly #shelf: BackupShelf
  readonly #ballast: Ballast
  readonly #upkeep: Upkeep
  readonly #listeners = new Set<(state: WorkspaceState) => void>()
  #attached: Attached | null = null
  #state: WorkspaceState = { kind: 'none' }
  #turns: Promise<unknown> = Promise.resolve()
  #firstWrite: Promise<unknown> | null = null

  constructor(ports: Ports, mode: SessionMode = 'window', options: SessionOptions = {}) {
    const { clock, log, paths } = ports
    this.mode = mode
    this.#ports = ports
    this.#shelf = new BackupShelf({ root: paths.backups, clock, log })
    this.#ballast = new Ballast(paths.home, log)
    this.#upkeep = new Upkeep(options.monotonic ?? (() => performance.now()))
    this.#parts = {
      ports,
      mode,
      shelf: this.#shelf,
      migrations: options.migrations ?? MIGRATIONS,
      journalFor: options.journalFor ?? journalFor,
    }
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
    return this.#need().open
  }

  /**
   * Opens a file and lets go of the one before. A file that is damaged becomes the state `trouble`, as does any that
   * does not open while nothing else is open. @throws AppError for another refusal while a file is open: that one stays
   */
  open(path: string): Promise<WorkspaceState> {
    return this.#turn(() => this.#openNow(resolve(path), false))
  }

  /** Makes a new file, whole or not at all, and opens it. @throws AppError FILE_EXISTS, FOLDER_NOT_FOUND, … */
  create(path: string, name: string): Promise<WorkspaceState> {
    return this.#turn(() => this.#createNow(resolve(path), name))
  }

  /**
   * The file given, else the last one, else the newest in the local data folder. A new one is made only where there
   * never was any, as far as backups and the file last open tell: one that is missing is trouble FILE_NOT_FOUND.
   */
  openLast(choice: { file?: string | undefined; lastFile?: string | undefined }): Promise<WorkspaceState> {
    return this.#turn(async () => {
      const first = chooseFile(choice, this.#ports.paths.workspaces, this.#shelf)
      return 'open' in first ? this.#openNow(first.open, false) : this.#createNow(first.make, first.name)
    })
  }

  /** A verified copy elsewhere; what is open stays open. @throws AppError FILE_EXISTS, FOLDER_NOT_FOUND, … */
  async copyTo(path: string): Promise<{ file: string }> {
    const file = resolve(path)
    await copyElsewhere(this.#need().live.raw, file, this.#ports.clock.now())
    return { file }
  }

  /** Reads every page from the disk again. @throws AppError FILE_DAMAGED, FILE_MOVED, FILE_REPLACED */
  async check(): Promise<LookedOver> {
    const { live, open } = this.#need()
    const verdict = live.compare()
    if (verdict !== 'same') throw this.#abandon(verdict)
    try {
      return lookOver(live.raw, open.state.file)
    } catch (error) {
      const failure = expectedAtOpening(error, open.state.file)
      if (failure?.code === 'FILE_DAMAGED') throw this.#damaged(failure)
      throw failure ?? error
    }
  }

  /**
   * Awaited before a command that writes: a command line's first write has its backup made here.
   * @throws AppError BACKUP_FAILED, DISK_FULL; FILE_NOT_ALLOWED for a copy that is only to look at
   */
  async prepareWrite(): Promise<void> {
    const { live, open, readOnly } = this.#need()
    if (readOnly) throw new AppError('FILE_NOT_ALLOWED', { file: open.state.file })
    if (this.mode !== 'cli' || open.state.fresh) return
    this.#firstWrite ??= this.#shelf.make(live.raw, open.state.file, 'firstWrite').catch((error: unknown) => {
      this.#firstWrite = null
      throw error
    })
    await this.#firstWrite
  }

  /** Called right before a transaction: the file must still be the one that was opened. @throws AppError */
  beforeWrite(): void {
    const verdict = this.#need().live.compare()
    if (verdict !== 'same') throw this.#abandon(verdict)
  }

  /** Called after a command has been committed; never throws. */
  afterWrite(): void {
    const attached = this.#attached
    if (!attached) return
    this.#upkeep.wrote()
    try {
      attached.live.committed()
      if (attached.live.logBytes() > LOG_BYTES) attached.live.checkpoint(false)
      const name = nameOf(attached.open.connection, attached.open.state.file)
      if (this.#state.kind === 'open' && this.#state.name !== name) this.#set({ ...this.#state, name })
    } catch (error) {
      this.#ports.log.warn('after a write', { error })
    }
  }

  /**
   * Called when a command that writes has failed in the store. A full disk gives up the ballast, so that the journal
   * can be brought in; after a failed read or write the file is opened again, as what was reported may not be what is.
   * @returns the failure to report instead, or null
   */
  failedWrite(error: unknown): AppError | null {
    const attached = this.#attached
    const code = String((error as { code?: unknown } | null)?.code ?? '')
    if (!attached || error instanceof AppError) return null
    if (code === 'SQLITE_READONLY_DBMOVED') {
      const verdict = attached.live.compare()
      return this.#abandon(verdict === 'same' ? 'moved' : verdict)
    }
    const verdict = attached.live.compare()
    if (verdict !== 'same') return this.#abandon(verdict)
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
      return this.#damaged(new AppError('FILE_DAMAGED', { file: attached.open.state.file }, { cause: error }))
    }
    if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) {
      const ballast = this.#ballast.release()
      this.#ports.log.warn('the disk is full', { ballast, broughtIn: attached.live.tryCheckpoint() })
    } else if (code.startsWith('SQLITE_IOERR')) void this.#turn(() => this.#reopen()).catch(() => undefined)
    return null
  }

  /** @throws AppError BACKUP_FAILED, DISK_FULL, NO_WORKSPACE */
  async createBackup(reason: BackupInfo['reason']): Promise<BackupInfo> {
    const made = await this.#backUp(reason)
    if (!made) throw new AppError('BACKUP_FAILED')
    return made
  }

  /** Newest first; of the open file, the one in trouble, or the one named. */
  async listBackups(file?: string): Promise<readonly BackupInfo[]> {
    const path = file === undefined ? this.#file() : resolve(file)
    return path === null ? [] : this.#shelf.list(path)
  }

  /**
   * Moves what stands at the file's place to a quarantine beside it and brings a backup there, then opens it. A healthy
   * file gets a backup first. @param backup an id of `listBackups`, or a path
   * @throws AppError BACKUP_NOT_FOUND, BACKUP_DAMAGED, IN_USE, BACKUP_FAILED, FOLDER_READ_ONLY, DISK_FULL
   */
  restore(backup: string, file?: string): Promise<WorkspaceState> {
    return this.#turn(async () => {
      const path = file === undefined ? this.#file() : resolve(file)
      if (path === null) throw new AppError('NO_WORKSPACE')
      const image = this.#shelf.read(path, backup)
      if (this.#attached?.open.state.file !== path && occupied(path)) await this.#openQuietly(path)
      const replacement = prepareReplacement(path, image, backup, this.#parts.migrations)
      try {
        if (this.#attached?.open.state.file === path) await this.#backUp('restore')
        await this.#letGo()
        replacement.takePlace(this.#ports.clock.now())
      } catch (error) {
        replacement.discard()
        throw error
      }
      return this.#openNow(path, false)
    })
  }

  /** Runs while nothing else is opened, restored or backed up. @throws AppError as `current` does */
  alone<T>(work: (file: { readonly live: LiveFile; readonly shelf: BackupShelf }) => Promise<T>): Promise<T> {
    return this.#turn(async () => {
      await this.#shelf.idle()
      return work({ live: this.#need().live, shelf: this.#shelf })
    })
  }

  /** Every 30 s in a window: a look at the file, a checkpoint when idle, a backup while changing. Never rejects. */
  async tick(): Promise<void> {
    const attached = this.#attached
    if (!attached) return
    try {
      const verdict = attached.live.compare()
      if (verdict !== 'same') {
        this.#abandon(verdict)
        return
      }
      if (this.#upkeep.idle() && attached.live.logBytes() > 0) attached.live.checkpoint()
      if (this.mode !== 'window') return
      this.#ballast.ensure()
      await this.#shelf.idle()
      if (this.#upkeep.backupDue()) await this.#backUp('interval')
    } catch (error) {
      this.#ports.log.warn('looking after the file', { error })
    }
  }

  /** Writes a last checkpoint and lets the file go. */
  close(): Promise<void> {
    return this.#turn(async () => {
      await this.#letGo()
      if (this.#state.kind !== 'none') this.#set({ kind: 'none' })
    })
  }

  #need(): Attached {
    if (this.#attached) return this.#attached
    if (this.#state.kind === 'trouble') throw new AppError(this.#state.code as AppError['code'], this.#state.data)
    throw new AppError('NO_WORKSPACE')
  }

  #file(): string | null {
    return this.#state.kind === 'none' ? null : this.#state.file
  }

  /** Opening, making, restoring and closing never run into each other. */
  #turn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turns.then(work)
    this.#turns = turn.catch(() => undefined)
    return turn
  }

  #set(state: WorkspaceState): void {
    this.#state = state
    for (const listener of this.#listeners) listener(state)
  }

  async #openNow(file: string, fresh: boolean): Promise<WorkspaceState> {
    const before = this.#attached
    if (before?.open.state.file === file) {
      if (before.live.compare() === 'same') return this.#state
      await this.#letGo()
    }
    try {
      const next = await attach(this.#parts, file, fresh)
      await this.#letGo()
      return this.#adopt(next)
    } catch (error) {
      const failure = expectedAtOpening(error, file)
      if (!failure) throw error
      if (failure.cause) this.#ports.log.warn('a file did not open', { code: failure.code, error: failure.cause })
      if (this.#attached && !NEEDS_CHOICE.has(failure.code)) throw failure
      await this.#letGo()
      return this.#trouble(file, failure)
    }
  }

  #adopt(next: Attached): WorkspaceState {
    next.open.receipts.prune()
    this.#attached = next
    this.#firstWrite = null
    this.#upkeep.opened()
    this.#set(next.open.state)
    if (this.mode === 'window' && !next.open.state.fresh) {
      this.#backUp('opening').catch((error: unknown) => this.#ports.log.warn('no backup at opening', { error }))
    }
    return next.open.state
  }

  async #createNow(file: string, name: string): Promise<WorkspaceState> {
    if (file.startsWith(this.#ports.paths.workspaces)) ensureFolder(this.#ports.paths.workspaces)
    makeNewFile(file, name, this.#ports.clock.now(), this.#parts.migrations)
    return this.#openNow(file, true)
  }

  async #backUp(reason: BackupInfo['reason']): Promise<BackupInfo | null> {
    const { live, open } = this.#need()
    const writes = this.#upkeep.writes()
    const made = await this.#shelf.make(live.raw, open.state.file, reason)
    this.#upkeep.backedUp(writes)
    return made
  }

  async #letGo(): Promise<void> {
    await this.#shelf.idle()
    const attached = this.#attached
    if (!attached) return
    this.#attached = null
    try {
      if (attached.live.compare() === 'same') attached.live.close()
      else this.#rescue(attached)
    } catch (error) {
      this.#ports.log.warn('closing', { error })
    } finally {
      attached.dispose()
    }
  }

  /** The file is no longer ours: our own view of it becomes a backup, and nothing is written to what stands there. */
  #abandon(verdict: Exclude<Verdict, 'same'>): AppError {
    const attached = this.#attached
    if (!attached) return new AppError('NO_WORKSPACE')
    this.#attached = null
    const { file } = attached.open.state
    const copy = this.#rescue(attached)
    attached.dispose()
    const failure = new AppError(verdict === 'moved' ? 'FILE_MOVED' : 'FILE_REPLACED', copy ? { file, copy } : { file })
    this.#trouble(file, failure)
    return failure
  }

  /** @returns the path of the copy, or null where none could be made */
  #rescue({ live, open }: Attached): string | null {
    const result = live.abandon((image) => this.#shelf.keep(image, open.state.file, 'restore').path)
    if ('kept' in result) return result.kept
    this.#ports.log.error('no copy of a file pulled away', { error: result.failure })
    return null
  }

  #damaged(failure: AppError): AppError {
    const attached = this.#attached
    this.#attached = null
    attached?.live.leave()
    attached?.dispose()
    this.#trouble(attached?.open.state.file ?? '', failure)
    return failure
  }

  #trouble(file: string, failure: AppError): WorkspaceState {
    const state = { kind: 'trouble', file, code: failure.code, data: failure.data } as const
    this.#set({ ...state, backups: this.#shelf.list(file) })
    return this.#state
  }

  /** Opens a file so that it gets its backup before it is replaced; one that does not open is replaced as it is. */
  async #openQuietly(file: string): Promise<void> {
    try {
      const next = await attach(this.#parts, file, false)
      await this.#letGo()
      this.#attached = next
    } catch (error) {
      const known = expectedAtOpening(error, file)
      if (!known || /^(IN_USE|FILE_IS_FOLDER|BACKUP_FAILED|DISK_FULL)$/.test(known.code)) throw known ?? error
    }
  }

  async #reopen(): Promise<void> {
    const file = this.#attached?.open.state.file
    if (!file) return
    await this.#letGo()
    await this.#openNow(file, false)
  }
}
