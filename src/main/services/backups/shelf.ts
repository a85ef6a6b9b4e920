import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { BackupInfo } from '../../../shared/ipc/routes/files.ts'
import type { Raw } from '../../db/connection.ts'
import { copyDatabase } from '../../db/copyDatabase.ts'
import { syncFolder, writeSynced } from '../../db/durable.ts'
import { setJournalBytes } from '../../db/header.ts'
import { checkPages, contentsOf, isBlank, stampOf } from '../../db/health.ts'
import { isHeld } from '../../db/identity.ts'
import { schemaVersion } from '../../db/migrate.ts'
import { readCopy } from '../../db/readCopy.ts'
import { rewriteCopy } from '../../db/rewriteCopy.ts'
import { expected } from '../../db/storeErrors.ts'
import type { Clock, Log } from '../../platform/ports.ts'
import { BACKUP_EXTENSION, type Manifest, manifestPath, namesIn, readManifest, readShelf, toInfo } from './manifest.ts'
import { expendable } from './rotation.ts'

type Reason = BackupInfo['reason']
/** Not made again while nothing has changed. */
const ONLY_WHEN_CHANGED: ReadonlySet<Reason> = new Set(['opening', 'firstWrite', 'interval'])
const PARTIAL = '.partial-'

/** The backups of all workspaces, a folder each below `root`. */
export class BackupShelf {
  readonly #root: string
  readonly #clock: Clock
  readonly #log: Log
  #last: Promise<unknown> = Promise.resolve()

  constructor({ root, clock, log }: { root: string; clock: Clock; log: Log }) {
    this.#root = root
    this.#clock = clock
    this.#log = log
  }

  /** A workspace's own folder: a readable name and a hash of its absolute path. */
  folderOf(file: string): string {
    const path = realPath(file)
    const readable =
      basename(path, extname(path))
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .trim()
        .slice(0, 40) || 'workspace'
    return join(this.#root, `${readable}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`)
  }

  /** Newest first; only those that were verified. */
  list(file: string): BackupInfo[] {
    return readShelf(this.folderOf(file)).map(toInfo)
  }

  /** The newest backup of each workspace that stood in `folder`. */
  workspacesIn(folder: string): { file: string; at: string }[] {
    return namesIn(this.#root)
      .flatMap((name) => readShelf(join(this.#root, name)).slice(0, 1))
      .filter((newest) => dirname(newest.file) === resolve(folder))
      .map(({ file, at }) => ({ file, at }))
      .sort((a, b) => (a.at < b.at ? 1 : -1))
  }

  /**
   * Copies the open database in steps between which commands run; one at a time.
   * @returns the backup, the last one where nothing has changed since, or null where there is nothing to back up
   * @throws AppError BACKUP_FAILED, DISK_FULL
   */
  make(raw: Raw, file: string, reason: Reason): Promise<BackupInfo | null> {
    const made = this.#last.then(() => this.#make(raw, file, reason))
    this.#last = made.catch(() => undefined)
    return made
  }

  /**
   * Writes every backup of an open workspace anew for which `holds`, wherever the workspace stood then. Each new one is
   * verified and has its place before the old one goes.
   * @returns how many
   * @throws AppError BACKUP_FAILED, DISK_FULL; those not reached stay as they were
   */
  rewrite(open: Raw, holds: (raw: Raw) => boolean, change: (raw: Raw) => unknown): Promise<number> {
    const workspace = originOf(open)
    const mustChange = (raw: Raw): boolean => originOf(raw) === workspace && holds(raw)
    const done = this.#last.then(async () => {
      let rewritten = 0
      for (const name of namesIn(this.#root)) {
        const folder = join(this.#root, name)
        for (const manifest of readShelf(folder)) {
          if (readCopy(join(folder, manifest.id), mustChange)) {
            this.#replace(folder, manifest, change)
            rewritten += 1
          }
          // Between two backups others are answered.
          await new Promise((next) => setImmediate(next))
        }
      }
      return rewritten
    })
    this.#last = done.catch(() => undefined)
    return done
  }

  #replace(folder: string, old: Manifest, change: (raw: Raw) => unknown): void {
    const partial = this.#begin(folder)
    try {
      copyFileSync(join(folder, old.id), partial)
      rewriteCopy(partial, change)
      const found = lookInto(partial)
      const bytes = readFileSync(partial)
      const id = nextName(old.id)
      const manifest: Manifest = { ...old, ...found, id, size: bytes.length, sha256: sha256(bytes) }
      writeSynced(manifestPath(folder, id), Buffer.from(JSON.stringify(manifest)))
      renameSync(partial, join(folder, id))
      syncFolder(folder)
      rmSync(join(folder, old.id), { force: true })
      rmSync(manifestPath(folder, old.id), { force: true })
      syncFolder(folder)
    } catch (error) {
      throw failure(error, partial)
    }
  }

  /** Resolves when no backup is under way. */
  async idle(): Promise<void> {
    await this.#last
  }

  async #make(raw: Raw, file: string, reason: Reason): Promise<BackupInfo | null> {
    const folder = this.folderOf(file)
    if (ONLY_WHEN_CHANGED.has(reason)) {
      if (isBlank(raw)) return null
      const newest = readShelf(folder)[0]
      if (newest?.stamp === stampOf(raw)) return toInfo(newest)
    }
    const partial = this.#begin(folder)
    try {
      await copyDatabase(raw, partial)
      return this.#finish(folder, partial, file, reason)
    } catch (error) {
      throw failure(error, partial)
    }
  }

  /**
   * Keeps a database image as it is in memory, unless the last backup holds the same; for emergencies.
   * @throws AppError BACKUP_FAILED, DISK_FULL
   */
  keep(image: Buffer, file: string, reason: Reason): BackupInfo & { readonly path: string } {
    const folder = this.folderOf(file)
    const partial = this.#begin(folder)
    try {
      setJournalBytes(image, false)
      writeSynced(partial, image)
      const newest = readShelf(folder)[0]
      if (newest && newest.stamp === lookInto(partial).stamp) {
        rmSync(partial, { force: true })
        return { ...toInfo(newest), path: join(folder, newest.id) }
      }
      const info = this.#finish(folder, partial, file, reason)
      return { ...info, path: join(folder, info.id) }
    } catch (error) {
      throw failure(error, partial)
    }
  }

  /**
   * The bytes of a backup, whole. @param backup an id of `list`, or a path
   * @throws AppError BACKUP_NOT_FOUND, BACKUP_DAMAGED, IN_USE
   */
  read(file: string, backup: string): Buffer {
    const path = isAbsolute(backup) || /[\\/]/.test(backup) ? resolve(backup) : join(this.folderOf(file), backup)
    const id = basename(path)
    // Reading the open workspace itself as a file would drop its lock.
    if (isHeld(path)) throw new AppError('IN_USE', { file: path })
    let bytes: Buffer
    try {
      bytes = readFileSync(path)
    } catch (cause) {
      throw new AppError('BACKUP_NOT_FOUND', { id }, { cause })
    }
    const manifest = readManifest(dirname(path), id)
    const fits = manifest
      ? manifest.size === bytes.length && manifest.sha256 === sha256(bytes)
      : !id.endsWith(BACKUP_EXTENSION)
    if (!fits) throw new AppError('BACKUP_DAMAGED', { id })
    return bytes
  }

  #begin(folder: string): string {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      // Left behind by a process that was killed while making one.
      for (const name of namesIn(folder)) if (name.startsWith(PARTIAL)) rmSync(join(folder, name), { force: true })
    } catch (cause) {
      throw failure(cause, null)
    }
    return join(folder, `${PARTIAL}${process.pid}`)
  }

  /** Verifies the copy, writes down what is in it, gives it its name, and lets old ones go. */
  #finish(folder: string, partial: string, file: string, reason: Reason): BackupInfo {
    const found = lookInto(partial)
    const bytes = readFileSync(partial)
    const at = this.#clock.now()
    const seq = nextSeq(folder)
    const compact = at.replace(/\.\d+/, '').replace(/[-:]/g, '')
    const id = `${String(seq).padStart(6, '0')}-${compact}-${reason}${BACKUP_EXTENSION}`
    const manifest: Manifest = {
      format: 1,
      seq,
      id,
      file: resolve(file),
      at,
      reason,
      size: bytes.length,
      sha256: sha256(bytes),
      ...found,
    }
    writeSynced(manifestPath(folder, id), Buffer.from(JSON.stringify(manifest)))
    renameSync(partial, join(folder, id))
    syncFolder(folder)
    this.#rotate(folder)
    return toInfo(manifest)
  }

  #rotate(folder: string): void {
    try {
      const shelf = readShelf(folder)
      const gone = expendable(shelf)
      for (const { seq, id } of shelf) {
        if (!gone.has(seq)) continue
        rmSync(join(folder, id), { force: true })
        rmSync(manifestPath(folder, id), { force: true })
      }
    } catch (error) {
      this.#log.warn('old backups not let go', { error })
    }
  }
}

/** @throws where the copy is not whole */
function lookInto(copy: string): Pick<Manifest, 'stamp' | 'schema' | 'workspaceName' | 'journeys' | 'rows'> {
  return readCopy(copy, (raw) => {
    checkPages(raw, copy)
    const { workspaceName, journeys, rows } = contentsOf(raw)
    return { stamp: stampOf(raw), schema: schemaVersion(raw), workspaceName, journeys: [...journeys], rows }
  })
}

/** The moment of its making tells a workspace from others, wherever it was moved. */
function originOf(raw: Raw): string {
  return String(raw.prepare('select created_at from workspace').pluck().get())
}

/** `…-opening` → `…-opening-2` → `…-opening-3` */
function nextName(id: string): string {
  const [, stem, n] = /^(.*?)(?:-(\d+))?$/.exec(id.slice(0, -BACKUP_EXTENSION.length)) ?? []
  return `${stem}-${Number(n ?? 1) + 1}${BACKUP_EXTENSION}`
}

function nextSeq(folder: string): number {
  const used = namesIn(folder).map((name) => Number(/^(\d+)-/.exec(name)?.[1] ?? 0))
  return Math.max(0, ...used) + 1
}

function failure(error: unknown, partial: string | null): AppError {
  if (partial) {
    rmSync(partial, { force: true })
    rmSync(`${partial}-journal`, { force: true })
  }
  const known = expected(error)
  return known?.code === 'DISK_FULL' ? known : new AppError('BACKUP_FAILED', known?.data ?? {}, { cause: error })
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The path without symbolic links, also where the file is gone. */
function realPath(file: string): string {
  const path = resolve(file)
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    return path
  }
}
