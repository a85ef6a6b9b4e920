import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { SourceProblem } from './problem.ts'

/** Bytes that can be read from any place, so that a file need not be in memory. */
export interface ByteSource {
  readonly size: number
  /** As many bytes as there are from `at` on, `length` at most. */
  read(at: number, length: number): Uint8Array
  close(): void
}

export function bytesOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length), close: () => undefined }
}

/** @throws SourceProblem FILE_UNREADABLE */
export function fileOf(path: string): ByteSource {
  const handle = readable(() => openSync(path, 'r'))
  let open = true
  const close = (): void => {
    if (open) closeSync(handle)
    open = false
  }
  try {
    const stat = readable(() => fstatSync(handle))
    if (!stat.isFile()) throw new SourceProblem('FILE_UNREADABLE')
    return {
      size: stat.size,
      read(at, length) {
        const buffer = new Uint8Array(Math.max(0, Math.min(length, stat.size - at)))
        const count = readable(() => readSync(handle, buffer, 0, buffer.length, at))
        return buffer.subarray(0, count)
      },
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

function readable<T>(action: () => T): T {
  try {
    return action()
  } catch {
    throw new SourceProblem('FILE_UNREADABLE')
  }
}
