import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1')
export const HEADER_BYTES = 100

/** The first 100 bytes of an SQLite file, as far as they concern us. */
export interface Header {
  readonly pageSize: number
  /** pages that the file should have; null where an old writer left it open */
  readonly pageCount: number | null
  /** kept with a write-ahead log; false: with a rollback journal */
  readonly wal: boolean
  readonly applicationId: number
  readonly userVersion: number
}

/** @returns null for what is no SQLite header */
export function parseHeader(bytes: Buffer): Header | null {
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, 16).equals(MAGIC)) return null
  const size = bytes.readUInt16BE(16)
  const pageSize = size === 1 ? 65_536 : size
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) return null
  const counted = bytes.readUInt32BE(24) === bytes.readUInt32BE(92)
  return {
    pageSize,
    pageCount: counted ? bytes.readUInt32BE(28) : null,
    wal: bytes[18] === 2,
    applicationId: bytes.readUInt32BE(68),
    userVersion: bytes.readUInt32BE(60),
  }
}

export const startsLikeSqlite = (bytes: Buffer): boolean =>
  bytes.length > 0 && bytes.subarray(0, 16).equals(MAGIC.subarray(0, Math.min(bytes.length, 16)))

/** Marks a copy as kept with a rollback journal, so that looking at it makes no -wal beside it; and the other way. */
export function setJournalBytes(bytes: Uint8Array, wal: boolean): void {
  bytes[18] = wal ? 2 : 1
  bytes[19] = wal ? 2 : 1
}

/** Opens and closes the file, so never to be used on one that this process holds: that would drop SQLite's lock. */
export function readStart(file: string): { size: number; start: Buffer } {
  const fd = openSync(file, 'r')
  try {
    const start = Buffer.alloc(HEADER_BYTES)
    const read = readSync(fd, start, 0, HEADER_BYTES, 0)
    return { size: fstatSync(fd).size, start: start.subarray(0, read) }
  } finally {
    closeSync(fd)
  }
}
