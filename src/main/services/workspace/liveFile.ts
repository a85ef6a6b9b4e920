import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Journal, Raw } from '../../db/connection.ts'
import { syncFile } from '../../db/durable.ts'
import { FileIdentity, type Verdict } from '../../db/identity.ts'
import { type Inspection, inspectFile } from '../../db/inspect.ts'
import type { Migration } from '../../db/migrations/migration.ts'
import { type OpenDatabase, openDatabase, refuseWhereLocked } from '../../db/openDatabase.ts'
import { quarantineLog } from './quarantine.ts'

export interface LiveOptions {
  readonly migrations: readonly Migration[]
  readonly journal: Journal
  /** a workspace is known to have stood here */
  readonly expected: boolean
  /** ISO instant */
  readonly now: string
}

/** An open file and its lock, from before SQLite touches it until after it has let go. */
export class LiveFile {
  readonly file: string
  readonly raw: Raw
  readonly wal: boolean
  /** the schema as it was found */
  readonly version: number
  readonly #identity: FileIdentity
  readonly #log: number | null

  private constructor(identity: FileIdentity, opened: OpenDatabase) {
    this.file = identity.file
    this.raw = opened.raw
    this.wal = opened.wal
    this.version = opened.version
    this.#identity = identity
    this.#log = opened.wal ? openSync(`${identity.file}-wal`, 'r+') : null
    identity.note(opened.wal)
  }

  /** The caller makes sure that it is not held. @throws AppError with what is wrong with the file, left as it was */
  static open(file: string, options: LiveOptions): LiveFile {
    const inspection = inspectCalmly(file, options)
    if (inspection.strayLog) quarantineLog(file, options.now)
    const identity = new FileIdentity(file)
    try {
      // The handle above must not be closed while SQLite has the file: that would drop its lock.
      const opened = openDatabase(file, inspection, options.migrations, options.journal)
      try {
        return new LiveFile(identity, opened)
      } catch (error) {
        opened.raw.close()
        throw error
      }
    } catch (error) {
      identity.release()
      throw error
    }
  }

  /** Whether the file at the path is still the one that was opened, and only we have written to it. */
  compare(): Verdict {
    return this.#identity.compare()
  }

  /** Bytes of commits that are not in the file itself yet. */
  logBytes(): number {
    return this.#log === null ? 0 : fstatSync(this.#log).size
  }

  /** A commit with a rollback journal changes the file itself. */
  committed(): void {
    if (!this.wal) this.#identity.note(false)
    else if (this.#lostLog()) this.#renewLog()
  }

  /**
   * Brings all commits into the file. The caller has compared it first.
   * @param thorough false amid a long work, where the next one comes soon: see FileIdentity
   */
  checkpoint(thorough = true): void {
    if (!this.wal) return
    this.raw.pragma('wal_checkpoint(TRUNCATE)')
    this.#identity.note(thorough)
  }

  /** Changes the file in one transaction and leaves nothing in it of what was there before. The caller has compared it. */
  rewrite<T>(change: (raw: Raw) => T): T {
    const result = this.raw.transaction(() => change(this.raw)).immediate()
    this.raw.exec('vacuum')
    this.committed()
    this.checkpoint()
    return result
  }

  /** The same where it need not succeed: what is in the log is not lost. */
  tryCheckpoint(): boolean {
    try {
      this.checkpoint()
      return true
    } catch {
      return false
    }
  }

  /** Lets go of a file that is still ours, also where its disk fails: what is in the log is worked in next time. */
  close(): void {
    try {
      this.checkpoint()
    } finally {
      this.#shut()
    }
  }

  /**
   * Lets go of a file that is no longer ours, without a byte of ours going into what stands there now.
   * @param keep gets our own view as a database image; may throw, as may making the image
   * @returns what `keep` gave, or the failure
   */
  abandon<T>(keep: (image: Buffer) => T): { kept: T } | { failure: unknown } {
    let result: { kept: T } | { failure: unknown }
    try {
      result = { kept: keep(this.raw.serialize()) }
    } catch (failure) {
      result = { failure }
    }
    const log = this.#log
    const logHere = log !== null && this.#logIsAtItsPlace()
    if (this.#identity.own()) this.tryCheckpoint()
    else if (log !== null) {
      if ('failure' in result && logHere) copyFileSync(`${this.file}-wal`, freeName(`${this.file}-wal.rescued`))
      // A log without content: closing finds nothing that it could write into the other file.
      ftruncateSync(log, 0)
    }
    if (logHere) rmSync(`${this.file}-wal`, { force: true })
    this.#shut()
    return result
  }

  /** Lets go of a damaged file and leaves it and its log byte for byte as they are. */
  leave(): void {
    const log = this.#log
    const path = `${this.file}-wal`
    if (log !== null && this.logBytes() > 0 && this.#logIsAtItsPlace()) {
      const aside = freeName(`${path}.kept`)
      copyFileSync(path, aside)
      syncFile(aside)
      ftruncateSync(log, 0)
      this.#shut()
      renameSync(aside, path)
    } else this.#shut()
  }

  #shut(): void {
    try {
      this.raw.close()
    } finally {
      this.#release()
    }
  }

  #release(): void {
    if (this.#log !== null) closeSync(this.#log)
    this.#identity.release()
  }

  #logIsAtItsPlace(): boolean {
    if (this.#log === null) return false
    const here = statSync(`${this.file}-wal`, { bigint: true, throwIfNoEntry: false })
    return here !== undefined && here.ino === fstatSync(this.#log, { bigint: true }).ino
  }

  #lostLog(): boolean {
    return this.#log !== null && fstatSync(this.#log).nlink === 0
  }

  /** Someone tidied the log away: what it holds goes into the file at once, before a crash could take it. */
  #renewLog(): void {
    if (this.compare() === 'same') this.checkpoint()
  }
}

/** What looks cut or broken may be a file that another process is writing just now. */
function inspectCalmly(file: string, { migrations, expected }: LiveOptions): Inspection {
  try {
    return inspectFile(file, migrations.at(-1)?.number ?? 0, expected)
  } catch (error) {
    if (error instanceof AppError && /^FILE_(DAMAGED|TRUNCATED)$/.test(error.code)) refuseWhereLocked(file)
    throw error
  }
}

function freeName(path: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? path : `${path}-${n}`
    if (!existsSync(name)) return name
  }
}
