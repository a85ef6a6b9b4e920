import { closeSync, fsyncSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { AppError } from '../../shared/ipc/errors.ts'
import { setJournalBytes } from './header.ts'
import { expected } from './storeErrors.ts'

/** 1 MB at a time, so that commands run between. */
const PAGES_A_STEP = 256

/**
 * Copies an open database by the online backup API on its own connection; commands may run between the steps, and the
 * copy has what they wrote. `target` must not exist. A copy of 0 pages, or none, is a failure.
 * @throws AppError BACKUP_FAILED, DISK_FULL …
 */
export async function copyDatabase(raw: Database.Database, target: string): Promise<void> {
  try {
    const { totalPages } = await raw.backup(target, { progress: () => PAGES_A_STEP })
    const size = statSync(target, { throwIfNoEntry: false })?.size ?? 0
    if (totalPages === 0 || size === 0) throw new AppError('BACKUP_FAILED', { file: target })
    sealCopy(target)
  } catch (error) {
    rmSync(target, { force: true })
    rmSync(`${target}-journal`, { force: true })
    const known = expected(error)
    if (known?.code === 'DISK_FULL') throw known
    throw new AppError('BACKUP_FAILED', { file: target }, { cause: error })
  }
}

/** Makes a copy one that can be looked at without a -wal coming up beside it, and syncs it. */
export function sealCopy(file: string): void {
  const fd = openSync(file, 'r+')
  try {
    const start = Buffer.alloc(20)
    readSync(fd, start, 0, 20, 0)
    setJournalBytes(start, false)
    writeSync(fd, start, 18, 2, 18)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}
