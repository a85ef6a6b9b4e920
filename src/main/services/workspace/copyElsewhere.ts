import { accessSync, constants, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Raw } from '../../db/connection.ts'
import { copyDatabase } from '../../db/copyDatabase.ts'
import { putInPlace } from '../../db/durable.ts'
import { checkPages } from '../../db/health.ts'
import { readCopy } from '../../db/readCopy.ts'
import { folderFailure, needFolder, occupied } from './newFile.ts'
import { quarantineLog } from './quarantine.ts'

/**
 * A verified copy of an open workspace, there whole or not at all.
 * @throws AppError FILE_EXISTS, FOLDER_NOT_FOUND, FOLDER_READ_ONLY, DISK_FULL, BACKUP_FAILED
 */
export async function copyElsewhere(raw: Raw, file: string, now: string): Promise<void> {
  if (occupied(file)) throw new AppError('FILE_EXISTS', { file })
  const temporary = join(needFolder(file), `.${basename(file)}.copying-${process.pid}`)
  try {
    accessSync(dirname(file), constants.W_OK)
    rmSync(temporary, { force: true })
    await copyDatabase(raw, temporary)
    readCopy(temporary, (copy) => checkPages(copy, temporary))
    quarantineLog(file, now)
    putInPlace(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw folderFailure(error, file)
  }
}
