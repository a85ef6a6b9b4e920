import { type Stats, statSync } from 'node:fs'
import { AppError } from '../../shared/ipc/errors.ts'
import { APPLICATION_ID } from './connection.ts'
import { HEADER_BYTES, type Header, parseHeader, readStart, startsLikeSqlite } from './header.ts'
import { expectedAtOpening } from './storeErrors.ts'
import { readWal, type WalSummary } from './wal.ts'

/** What was found before SQLite touched the file. */
export interface Inspection {
  /** someone did not close it: a log or journal lies beside it, and opening would work it in */
  readonly hot: boolean
  /** the log beside it is not its own: the file was put over one that had not been closed */
  readonly strayLog: boolean
}

/**
 * Reads header, length, application id and version; SQLite is not asked yet, and nothing changes.
 * @param newest the newest schema that this version knows
 * @param expected a Percurso file is known to have stood here, so that noise is damage and not some other file
 * @throws AppError FILE_NOT_FOUND, FILE_IS_FOLDER, FILE_NOT_ALLOWED, FILE_EMPTY, FILE_TRUNCATED, FILE_DAMAGED,
 * FILE_NOT_PERCURSO, FILE_NEWER
 */
export function inspectFile(file: string, newest: number, expected: boolean): Inspection {
  try {
    return inspect(file, newest, expected)
  } catch (error) {
    throw expectedAtOpening(error, file) ?? error
  }
}

function inspect(file: string, newest: number, expected: boolean): Inspection {
  const stat = statSync(file)
  if (stat.isDirectory()) throw new AppError('FILE_IS_FOLDER', { file })
  if (!stat.isFile()) throw new AppError('FILE_NOT_PERCURSO', { file })
  if (stat.size === 0) throw new AppError('FILE_EMPTY', { file })
  const { size, start } = readStart(file)
  const header = parseHeader(start) ?? refuseStart(file, start, expected)

  const log = sizeOf(`${file}-wal`)
  const journal = sizeOf(`${file}-journal`)
  const wal = header.wal && log > 0 ? readWal(`${file}-wal`) : null
  checkIdentity(file, header, newest)
  if (wal?.firstPage) checkIdentity(file, parseHeader(wal.firstPage) ?? header, newest)
  if (wal?.broken) throw new AppError('FILE_DAMAGED', { file, problem: 'wal' })
  if (journal === 0) checkLength(file, size, header, wal)
  return { hot: (header.wal && log > 0) || journal > 0, strayLog: !header.wal && log > 0 }
}

function refuseStart(file: string, start: Buffer, expected: boolean): never {
  if (startsLikeSqlite(start)) {
    throw new AppError(start.length < HEADER_BYTES ? 'FILE_TRUNCATED' : 'FILE_DAMAGED', { file, problem: 'header' })
  }
  if (expected || start.every((byte) => byte === 0)) throw new AppError('FILE_DAMAGED', { file, problem: 'header' })
  throw new AppError('FILE_NOT_PERCURSO', { file })
}

function checkIdentity(file: string, header: Header, newest: number): void {
  if (header.applicationId !== APPLICATION_ID) throw new AppError('FILE_NOT_PERCURSO', { file })
  if (header.userVersion > newest) {
    throw new AppError('FILE_NEWER', { file, version: header.userVersion, known: newest })
  }
  if (header.userVersion === 0) throw new AppError('FILE_DAMAGED', { file, problem: 'version' })
}

/** Every page must be in the file or, not yet copied back, in its log. */
function checkLength(file: string, size: number, header: Header, wal: WalSummary | null): void {
  const count = wal && wal.pages.size > 0 ? wal.pageCount : header.pageCount
  if (count === null) return
  for (let page = Math.floor(size / header.pageSize) + 1; page <= count; page += 1) {
    if (!wal?.pages.has(page)) throw new AppError('FILE_TRUNCATED', { file, pages: count, missing: page })
  }
}

function sizeOf(file: string): number {
  const stat: Stats | undefined = statSync(file, { throwIfNoEntry: false })
  return stat?.isFile() ? stat.size : 0
}
