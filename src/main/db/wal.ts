import { readFileSync } from 'node:fs'

const HEADER = 32
const FRAME = 24

/** What a write-ahead log holds, read without SQLite. */
export interface WalSummary {
  readonly pageSize: number
  /** pages of the last complete commit and before */
  readonly pages: ReadonlySet<number>
  /** how many pages the database has after the last complete commit */
  readonly pageCount: number
  /** page 1 after the last complete commit, where the log has it */
  readonly firstPage: Buffer | null
  /** whole transactions stand behind a broken place: acknowledged work that SQLite would silently leave out */
  readonly broken: boolean
}

/** @returns null where there is no log, or nothing committed in it */
export function readWal(file: string): WalSummary | null {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return parseWal(bytes)
}

/** Format: sqlite.org/fileformat2.html#the_write_ahead_log */
export function parseWal(bytes: Buffer): WalSummary | null {
  if (bytes.length < HEADER + FRAME) return null
  const magic = bytes.readUInt32BE(0)
  const pageSize = bytes.readUInt32BE(8)
  const known = (magic | 1) === 0x377f0683 && pageSize >= 512 && pageSize <= 65_536 && (pageSize & (pageSize - 1)) === 0
  if (!known) return unreadable(bytes)
  const bigEndian = magic === 0x377f0683
  const frames = Math.floor((bytes.length - HEADER) / (FRAME + pageSize))
  let sum = checksum(bytes, 0, 24, bigEndian, [0, 0])
  const headerGood = sum[0] === bytes.readUInt32BE(24) && sum[1] === bytes.readUInt32BE(28)
  const salts = bytes.subarray(headerGood ? 16 : HEADER + 8, (headerGood ? 16 : HEADER + 8) + 8)
  const at = (frame: number): number => HEADER + frame * (FRAME + pageSize)
  const sameSalts = (frame: number): boolean => bytes.subarray(at(frame) + 8, at(frame) + 16).equals(salts)

  const pages = new Set<number>()
  const pending = new Map<number, number>()
  let pageCount = 0
  let firstPage: Buffer | null = null
  let good = 0
  for (; headerGood && good < frames && sameSalts(good); good += 1) {
    const start = at(good)
    sum = checksum(bytes, start, 8, bigEndian, sum)
    sum = checksum(bytes, start + FRAME, pageSize, bigEndian, sum)
    if (sum[0] !== bytes.readUInt32BE(start + 16) || sum[1] !== bytes.readUInt32BE(start + 20)) break
    pending.set(bytes.readUInt32BE(start), start + FRAME)
    const size = bytes.readUInt32BE(start + 4)
    if (size === 0) continue
    for (const [page, offset] of pending) {
      pages.add(page)
      if (page === 1) firstPage = bytes.subarray(offset, offset + pageSize)
    }
    pending.clear()
    pageCount = size
  }
  const broken = commitsBehind(
    good,
    frames,
    (frame) => sameSalts(frame) && bytes.readUInt32BE(at(frame) + 4),
    sameSalts,
  )
  return pages.size === 0 && !broken ? null : { pageSize, pages, pageCount, firstPage, broken }
}

/** A torn last transaction is normal; one that ended and was followed by another had been synced and acknowledged. */
function commitsBehind(
  from: number,
  frames: number,
  commits: (frame: number) => number | false,
  same: (frame: number) => boolean,
): boolean {
  let ended = false
  for (let frame = from; frame < frames; frame += 1) {
    if (ended && same(frame)) return true
    if (commits(frame)) ended = true
  }
  return false
}

/** A log whose header is gone: broken unless there is nothing but zeros. */
function unreadable(bytes: Buffer): WalSummary | null {
  if (bytes.every((b) => b === 0)) return null
  return { pageSize: 0, pages: new Set(), pageCount: 0, firstPage: null, broken: true }
}

type Sum = readonly [number, number]

function checksum(bytes: Buffer, start: number, length: number, bigEndian: boolean, [a, b]: Sum): Sum {
  let s0 = a
  let s1 = b
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, length)
  for (let i = 0; i < length; i += 8) {
    s0 = (s0 + view.getUint32(i, !bigEndian) + s1) >>> 0
    s1 = (s1 + view.getUint32(i + 4, !bigEndian) + s0) >>> 0
  }
  return [s0, s1]
}
