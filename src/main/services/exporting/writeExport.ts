import { randomBytes } from 'node:crypto'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../../../shared/ipc/errors.ts'

const PIECE = 1 << 20
/** Virus scanners and sync clients hold a fresh file for a moment on Windows. */
const RENAME_TRIES = 4

/**
 * Writes a file whole or not at all: under a temporary name in the same folder, synced, then renamed; an old file of
 * that name stays untouched until then. A link is followed.
 * @param path absolute
 * @param content all at once, or piece by piece as it is made; what its making throws comes out as it is
 * Rejects with AppError `FOLDER_NOT_FOUND`, `FOLDER_READ_ONLY`, `FILE_IS_FOLDER`, `FILE_OPEN_ELSEWHERE`, `DISK_FULL`,
 * `WRITE_FAILED` or `CANCELLED`; nothing half is left behind.
 */
export async function writeExport(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const target = await whereTo(path)
  const folder = dirname(target)
  const temporary = join(folder, `.percurso-${randomBytes(6).toString('hex')}.tmp`)
  let made = false
  try {
    leaveIfAborted(signal)
    const file = await open(temporary, 'wx', 0o666)
    made = true
    await fill(file, content, signal)
    leaveIfAborted(signal)
    await moveInto(temporary, target)
    made = false
    await syncFolder(folder)
  } catch (error) {
    if (made) await rm(temporary, { force: true }).catch(() => undefined)
    throw error instanceof AppError ? error : failure(error, path)
  }
}

async function whereTo(path: string): Promise<string> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw failure(error, path)
  })
  if (found?.isDirectory()) throw new AppError('FILE_IS_FOLDER', { path })
  return found ? await realpath(path) : path
}

async function fill(
  file: FileHandle,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  try {
    let end = 0
    for await (const bytes of content instanceof Uint8Array ? [content] : content) {
      for (let at = 0; at < bytes.length; ) {
        leaveIfAborted(signal)
        const { bytesWritten } = await file.write(bytes, at, Math.min(PIECE, bytes.length - at), end + at)
        at += bytesWritten
      }
      end += bytes.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

async function moveInto(temporary: string, target: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await rename(temporary, target)
      return
    } catch (error) {
      const held = process.platform === 'win32' && HELD.has((error as NodeJS.ErrnoException).code ?? '')
      if (!held) throw error
      if (tried === RENAME_TRIES) throw new AppError('FILE_OPEN_ELSEWHERE', { path: target }, { cause: error })
      await pause(100 * tried)
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot sync a folder; elsewhere the file is already safe under one of its two names.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const REFUSED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS'])
const NO_FOLDER: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

/** What a system error means for somebody who saves a file. */
export function failure(error: unknown, path: string): AppError {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const folder = dirname(path)
  if (FULL.has(code)) return new AppError('DISK_FULL', { path }, { cause: error })
  if (REFUSED.has(code)) return new AppError('FOLDER_READ_ONLY', { folder }, { cause: error })
  if (NO_FOLDER.has(code)) return new AppError('FOLDER_NOT_FOUND', { folder }, { cause: error })
  if (code === 'EISDIR') return new AppError('FILE_IS_FOLDER', { path }, { cause: error })
  if (code === 'EBUSY' || code === 'ETXTBSY') return new AppError('FILE_OPEN_ELSEWHERE', { path }, { cause: error })
  return new AppError('WRITE_FAILED', { path, file: basename(path) }, { cause: error })
}

function leaveIfAborted(signal?: AbortSignal): void {
  if (signal?.aborted) throw new AppError('CANCELLED')
}
