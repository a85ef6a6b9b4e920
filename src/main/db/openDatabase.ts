import { constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../shared/ipc/errors.ts'
import { configure, type Journal, protect } from './connection.ts'
import { examine } from './health.ts'
import type { Inspection } from './inspect.ts'
import type { Migration } from './migrations/migration.ts'
import { expectedAtOpening } from './storeErrors.ts'

export interface OpenDatabase {
  readonly raw: Database.Database
  /** the schema as the file has it, possibly an older one */
  readonly version: number
  /** false: the journal could not be kept as WAL */
  readonly wal: boolean
}

const BESIDE = ['-wal', '-journal'] as const

/**
 * Opens an inspected file under the exclusive lock, after every check; one with a log that opening would work in is
 * checked as a copy first, so that a damaged file stays as it is. Caller must not hold the file already.
 * @throws AppError IN_USE, FILE_DAMAGED, FILE_NOT_PERCURSO, FILE_NEWER, FILE_TRUNCATED, READ_FAILED, FILE_NOT_ALLOWED
 */
export function openDatabase(
  file: string,
  { hot }: Inspection,
  migrations: readonly Migration[],
  journal: Journal,
): OpenDatabase {
  try {
    if (hot) {
      refuseWhereLocked(file)
      const copy = copyAside(file)
      try {
        examineAlone(copy.file, file, migrations)
      } finally {
        copy.remove()
      }
    }
    return open(file, migrations, journal)
  } catch (error) {
    throw expectedAtOpening(error, file) ?? error
  }
}

function open(file: string, migrations: readonly Migration[], journal: Journal): OpenDatabase {
  const raw = new Database(file, { fileMustExist: true, timeout: 2_000 })
  try {
    protect(raw)
    const version = examine(raw, file, migrations)
    const { wal } = configure(raw, journal)
    // With a rollback journal the exclusive lock is taken by the first write only.
    if (!wal) raw.exec('begin exclusive; commit')
    // Its log comes up with the first look, and so does the lock.
    raw.prepare('select count(*) from sqlite_schema').get()
    return { raw, version, wal }
  } catch (error) {
    raw.close()
    throw error
  }
}

/** What SQLite can still read of a file whose log is broken, as a database image; null where that is not whole. */
export function readablePart(file: string, migrations: readonly Migration[]): Buffer | null {
  const copy = copyAside(file)
  try {
    const raw = new Database(copy.file, { fileMustExist: true })
    try {
      protect(raw)
      examine(raw, file, migrations)
      return raw.serialize()
    } finally {
      raw.close()
    }
  } catch {
    return null
  } finally {
    copy.remove()
  }
}

function examineAlone(copy: string, file: string, migrations: readonly Migration[]): void {
  const raw = new Database(copy, { fileMustExist: true })
  try {
    protect(raw)
    examine(raw, file, migrations)
  } finally {
    raw.close()
  }
}

/** A copy of the file and of what lies beside it, in a folder of its own. */
export function copyAside(file: string): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'percurso-look-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'copy.percurso')
    copyFileSync(file, copy, constants.COPYFILE_FICLONE)
    for (const end of BESIDE) {
      if (existsSync(file + end)) copyFileSync(file + end, copy + end, constants.COPYFILE_FICLONE)
    }
    return { file: copy, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/**
 * Asks for the lock with a connection that cannot write, and leaves nothing behind.
 * @throws AppError IN_USE
 */
export function refuseWhereLocked(file: string): void {
  const traces = [`${file}-shm`, `${file}-wal`].filter((path) => !existsSync(path))
  let raw: Database.Database | null = null
  try {
    raw = new Database(file, { readonly: true, fileMustExist: true, timeout: 2_000 })
    raw.prepare('select count(*) from sqlite_schema').get()
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw new AppError('IN_USE', { file })
  } finally {
    raw?.close()
    for (const path of traces) rmSync(path, { force: true })
  }
}
