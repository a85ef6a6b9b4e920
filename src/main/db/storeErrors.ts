import { AppError, type ErrorCode } from '../../shared/ipc/errors.ts'

type Codes = readonly (readonly [RegExp, ErrorCode])[]

const CODES: Codes = [
  [/^SQLITE_FULL/, 'DISK_FULL'],
  [/^SQLITE_READONLY_DBMOVED/, 'FILE_MOVED'],
  [/^SQLITE_READONLY|^SQLITE_PERM|^SQLITE_CANTOPEN/, 'FILE_NOT_ALLOWED'],
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, 'IN_USE'],
  [/^SQLITE_CORRUPT|^SQLITE_NOTADB/, 'FILE_DAMAGED'],
  [/^SQLITE_IOERR/, 'WRITE_FAILED'],
  [/^ENOSPC|^EDQUOT/, 'DISK_FULL'],
  [/^EACCES|^EPERM|^EROFS/, 'FILE_NOT_ALLOWED'],
  [/^ENOENT|^ENOTDIR/, 'FILE_NOT_FOUND'],
  [/^EISDIR/, 'FILE_IS_FOLDER'],
  [/^EEXIST/, 'FILE_EXISTS'],
  [/^EIO|^ESTALE/, 'WRITE_FAILED'],
]

/** The same failures where nothing is written yet, only looked at. */
const OPENING: Codes = [
  [/^SQLITE_IOERR_SHORT_READ/, 'FILE_TRUNCATED'],
  [/^SQLITE_IOERR|^EIO|^ESTALE/, 'READ_FAILED'],
  // "malformed database schema" comes as a plain error
  [/^SQLITE_ERROR|^SQLITE_FORMAT/, 'FILE_DAMAGED'],
]

function translate(error: unknown, codes: Codes, file?: string): AppError | null {
  if (error instanceof AppError) return error
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return null
  const found = codes.find(([pattern]) => pattern.test(code))
  return found ? new AppError(found[1], file === undefined ? {} : { file }, { cause: error }) : null
}

/** The expected failure behind something thrown, or null for what is a bug. */
export function expected(error: unknown): AppError | null {
  return translate(error, CODES)
}

/** The expected failure of opening `file`, or null for what is a bug. */
export function expectedAtOpening(error: unknown, file: string): AppError | null {
  return translate(error, [...OPENING, ...CODES], file)
}
