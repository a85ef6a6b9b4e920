import { inflateRawSync } from 'node:zlib'
import type { ByteSource } from './byteSource.ts'
import type { ReadLimits } from './limits.ts'
import { SourceProblem } from './problem.ts'

export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly at: number
  readonly method: number
  readonly locked: boolean
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const COMMENT = 0xffff
/** Bytes of the list of entries; 20,000 names of 200 letters fit in. */
const MAX_LIST = 8 * 1024 * 1024

export function isZip(source: ByteSource): boolean {
  const head = source.read(0, 4)
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6)
}

/**
 * The entries that a zip lists. Nothing is unpacked, and nothing is ever written by a name of it.
 * @throws SourceProblem ZIP_DAMAGED, ZIP_TOO_LARGE, ZIP_UNSAFE (a name that leaves the folder)
 */
export function listZip(source: ByteSource, limits: ReadLimits): readonly ZipEntry[] {
  const tailAt = Math.max(0, source.size - END_BYTES - COMMENT)
  const tail = viewOf(source.read(tailAt, END_BYTES + COMMENT))
  let end = tail.byteLength - END_BYTES
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1
  if (end < 0) throw new SourceProblem('ZIP_DAMAGED')
  const count = tail.getUint16(end + 10, true)
  const size = tail.getUint32(end + 12, true)
  const start = tail.getUint32(end + 16, true)
  if (size > MAX_LIST || count > limits.zipEntries)
    throw new SourceProblem('ZIP_TOO_LARGE', { limit: limits.zipEntries })
  if (start + size > source.size) throw new SourceProblem('ZIP_DAMAGED')
  const bytes = source.read(start, size)
  const view = viewOf(bytes)
  const entries: ZipEntry[] = []
  let at = 0
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw new SourceProblem('ZIP_DAMAGED')
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (isUnsafe(name)) throw new SourceProblem('ZIP_UNSAFE', { name: name.slice(0, 200) })
    entries.push({
      name,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      locked: (flags & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * The bytes of one entry. What it says of its size is not believed: unpacking stops at the caps.
 * @param budget bytes that may still be unpacked
 * @throws SourceProblem ZIP_DAMAGED, ZIP_TOO_LARGE, ZIP_LOCKED
 */
export function unpack(
  source: ByteSource,
  entry: ZipEntry,
  limits: ReadLimits,
  budget = limits.unpackedBytes,
): Uint8Array {
  if (entry.locked) throw new SourceProblem('ZIP_LOCKED')
  const allowed = Math.min(budget, limits.unpackedBytes, Math.max(64 * 1024, entry.packed * limits.zipRatio))
  if (entry.unpacked > allowed || entry.packed > limits.heldBytes) throw tooLarge(limits)
  const head = viewOf(source.read(entry.at, 30))
  if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL) throw new SourceProblem('ZIP_DAMAGED')
  const start = entry.at + 30 + head.getUint16(26, true) + head.getUint16(28, true)
  const packed = source.read(start, entry.packed)
  if (packed.length !== entry.packed) throw new SourceProblem('ZIP_DAMAGED')
  if (entry.method === 0) {
    if (packed.length > allowed) throw tooLarge(limits)
    return packed
  }
  if (entry.method !== 8) throw new SourceProblem('ZIP_DAMAGED')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, allowed) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge(limits)
      : new SourceProblem('ZIP_DAMAGED')
  }
}

function tooLarge(limits: ReadLimits): SourceProblem {
  return new SourceProblem('ZIP_TOO_LARGE', { limit: Math.floor(limits.unpackedBytes / 1024 / 1024) })
}

function isUnsafe(name: string): boolean {
  return name.includes('\0') || /^([\\/]|[a-z]:)/i.test(name) || name.split(/[\\/]/).includes('..')
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
