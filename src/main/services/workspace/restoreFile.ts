import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '../../../shared/ipc/errors.ts'
import { putInPlace, writeSynced } from '../../db/durable.ts'
import { setJournalBytes } from '../../db/header.ts'
import { examine } from '../../db/health.ts'
import type { Migration } from '../../db/migrations/migration.ts'
import { readCopy } from '../../db/readCopy.ts'
import { expected } from '../../db/storeErrors.ts'
import { folderFailure, needFolder } from './newFile.ts'
import { quarantine } from './quarantine.ts'

/** A backup written out beside the file whose place it will take; whole, synced and checked. */
export interface Replacement {
  /** Moves what stands at the path to the quarantine and takes its place. Nobody may have the file open. */
  takePlace(now: string): void
  discard(): void
}

/** @param image the bytes of a backup. @throws AppError BACKUP_DAMAGED, FILE_NEWER, FOLDER_READ_ONLY, DISK_FULL */
export function prepareReplacement(
  file: string,
  image: Buffer,
  id: string,
  migrations: readonly Migration[],
): Replacement {
  const folder = needFolder(file)
  const temporary = join(folder, `.${basename(file)}.restoring-${process.pid}`)
  const discard = (): void => rmSync(temporary, { force: true })
  try {
    discard()
    setJournalBytes(image, false)
    writeSynced(temporary, image, 0o666)
    readCopy(temporary, (raw) => examine(raw, temporary, migrations))
  } catch (error) {
    discard()
    const known = expected(error)
    if (known && /^(DISK_FULL|FILE_NEWER)$/.test(known.code)) throw known
    if (known?.code === 'FILE_NOT_ALLOWED') throw folderFailure(error, file)
    throw new AppError('BACKUP_DAMAGED', { id }, { cause: error })
  }
  return {
    discard,
    takePlace: (now) => {
      try {
        // A log left at the path would be worked into the backup: the quarantine takes it even where the file is gone.
        quarantine(file, now)
        putInPlace(temporary, file)
      } catch (error) {
        throw folderFailure(error, file)
      }
    },
  }
}
