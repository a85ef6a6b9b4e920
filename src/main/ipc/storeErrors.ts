import { AppError, type ErrorCode } from '../../shared/ipc/errors.ts'

const CODES: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_FULL/, 'DISK_FULL'],
  [/^SQLITE_READONLY_DBMOVED/, 'FILE_MOVED'],
  [/^SQLITE_READONLY|^SQLITE_PERM|^SQLITE_CANTOPEN/, 'FILE_NOT_ALLOWED'],
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, 'IN_USE'],
  [/^SQLITE_CORRUPT|^SQLITE_NOTADB/, 'FILE_DAMAGED'],
  [/^SQLITE_IOERR/, 'WRITE_FAILED'],
  [/^ENOSPC/, 'DISK_FULL'],
  [/^EACCES|^EPERM|^EROFS/, 'FILE_NOT_ALLOWED'],
  [/^ENOENT/, 'FILE_NOT_FOUND'],
  [/^EISDIR/, 'FILE_IS_FOLDER'],
  [/^EIO/, 'WRITE_FAILED'],
]

/** The expected failure behind something thrown, or null for what is a bug. */
export function expected(error: unknown): AppError | null {
  if (error instanceof AppError) return error
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return null
  const found = CODES.find(([pattern]) => pattern.test(code))
  return found ? new AppError(found[1], {}, { cause: error }) : null
}
