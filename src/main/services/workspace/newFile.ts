import { lstatSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../shared/ipc/errors.ts'
import { putInPlace, writeSynced } from '../../db/durable.ts'
import type { Migration } from '../../db/migrations/migration.ts'
import { newImage } from '../../db/newImage.ts'
import { expected } from '../../db/storeErrors.ts'
import { quarantineLog } from './quarantine.ts'

/** Whether there is anything at a path, a link that leads nowhere included. */
export function occupied(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}

/** The folder that a new file is to stand in. @throws AppError FOLDER_NOT_FOUND */
export function needFolder(file: string): string {
  const folder = dirname(file)
  if (!occupied(folder)) throw new AppError('FOLDER_NOT_FOUND', { folder })
  return folder
}

/** A failure while writing beside a path, in the words of folders. */
export function folderFailure(error: unknown, file: string): unknown {
  const known = expected(error)
  const folder = dirname(file)
  if (known?.code === 'FILE_NOT_ALLOWED') return new AppError('FOLDER_READ_ONLY', { folder }, { cause: error })
  if (known?.code === 'FILE_NOT_FOUND') return new AppError('FOLDER_NOT_FOUND', { folder }, { cause: error })
  return known ?? error
}

/**
 * Makes an empty workspace that is there whole or not at all.
 * @throws AppError FILE_EXISTS, FOLDER_NOT_FOUND, FOLDER_READ_ONLY, DISK_FULL
 */
export function makeNewFile(file: string, name: string, now: string, migrations: readonly Migration[]): void {
  if (occupied(file)) throw new AppError('FILE_EXISTS', { file })
  const temporary = join(needFolder(file), `.${basename(file)}.new-${process.pid}`)
  try {
    rmSync(temporary, { force: true })
    writeSynced(temporary, newImage(name, now, migrations), 0o666)
    // The log of a file that was once here would be worked into the new one.
    quarantineLog(file, now)
    putInPlace(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw folderFailure(error, file)
  }
}

export function ensureFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
}
