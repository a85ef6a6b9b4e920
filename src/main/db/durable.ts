import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '../../shared/ipc/errors.ts'

/** Makes a folder's names outlive a power cut. Windows cannot open a folder; its renames are durable by themselves. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const fd = openSync(folder, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/**
 * A new file, whole and synced; what there was of it is taken away where that fails. The folder is the caller's.
 * @param mode private unless it is a file that the user hands around
 */
export function writeSynced(file: string, bytes: Uint8Array, mode = 0o600): void {
  const fd = openSync(file, 'wx', mode)
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done)
    fsyncSync(fd)
  } catch (error) {
    closeSync(fd)
    rmSync(file, { force: true })
    throw error
  }
  closeSync(fd)
}

export function syncFile(file: string): void {
  const fd = openSync(file, 'r+')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EXDEV'])

/** Gives a finished temporary file its name, never over one that is there. @throws AppError FILE_EXISTS */
export function putInPlace(temporary: string, file: string): void {
  try {
    linkSync(temporary, file)
    unlinkSync(temporary)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'EEXIST' || existsSync(file)) throw new AppError('FILE_EXISTS', { file })
    if (!NO_LINKS.has(code)) throw error
    renameSync(temporary, file)
  }
  syncFolder(dirname(file))
}
