import { createHash } from 'node:crypto'
import { type BigIntStats, closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'

/** Files that SQLite holds in this process: opening and closing one by other means would drop its lock. */
const held = new Set<string>()
const keyOf = (stat: BigIntStats): string => `${stat.dev}:${stat.ino}`

/** Whether this very process has the file open as a workspace. */
export function isHeld(file: string): boolean {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat !== undefined && held.has(keyOf(stat))
}

export type Verdict = 'same' | 'moved' | 'replaced'

const BLOCK = 4_096
const MAX_BLOCKS = 8_192

/**
 * Knows the file that was opened, so that one removed or replaced is noticed before the next write. Its own handle is
 * opened before SQLite's and closed after it.
 */
export class FileIdentity {
  readonly file: string
  readonly #fd: number
  readonly #key: string
  #size = 0n
  #changed = 0n
  #print = ''
  #blocks = 0

  /** Called before SQLite opens the file. */
  constructor(file: string) {
    this.file = file
    this.#fd = openSync(file, 'r')
    const stat = fstatSync(this.#fd, { bigint: true })
    this.#key = keyOf(stat)
    held.add(this.#key)
  }

  /**
   * Remembers the file as it stands; called when every change in it so far is our own.
   * @param thorough false where it is called again and again: looks at 4 MB of a larger file instead of 32
   */
  note(thorough: boolean): void {
    this.#blocks = thorough ? MAX_BLOCKS : MAX_BLOCKS / 8
    const stat = fstatSync(this.#fd, { bigint: true })
    this.#size = stat.size
    this.#changed = stat.mtimeNs
    this.#print = this.#fingerprint(stat.size)
  }

  /** Two microseconds where nothing happened. */
  compare(): Verdict {
    let stat: BigIntStats | undefined
    try {
      stat = statSync(this.file, { bigint: true, throwIfNoEntry: false })
    } catch {
      return 'moved'
    }
    if (!stat) return 'moved'
    if (keyOf(stat) !== this.#key) return 'replaced'
    return this.#unchanged(stat) ? 'same' : 'replaced'
  }

  /** Whether the file that we opened, wherever it is now, is still as we left it and has a name. */
  own(): boolean {
    try {
      const stat = fstatSync(this.#fd, { bigint: true })
      return stat.nlink > 0n && this.#unchanged(stat)
    } catch {
      return false
    }
  }

  release(): void {
    held.delete(this.#key)
    closeSync(this.#fd)
  }

  #unchanged(stat: BigIntStats): boolean {
    if (stat.size !== this.#size) return false
    if (stat.mtimeNs === this.#changed) return true
    // Touched, or a slow disk that tells the time of our own writing late: the contents decide.
    if (this.#fingerprint(stat.size) !== this.#print) return false
    this.#changed = stat.mtimeNs
    return true
  }

  /** Of the whole file, or of blocks spread evenly over a larger one. */
  #fingerprint(size: bigint): string {
    const blocks = Math.ceil(Number(size) / BLOCK)
    const hash = createHash('sha1')
    if (blocks <= this.#blocks) {
      const chunk = Buffer.allocUnsafe(Math.min(Math.max(Number(size), 1), 1 << 20))
      for (let at = 0; at < Number(size); ) {
        const read = readSync(this.#fd, chunk, 0, chunk.length, at)
        if (read === 0) break
        hash.update(chunk.subarray(0, read))
        at += read
      }
      return hash.digest('base64')
    }
    const block = Buffer.allocUnsafe(BLOCK)
    for (let i = 0; i < this.#blocks; i += 1) {
      const read = readSync(this.#fd, block, 0, BLOCK, Math.floor((i * blocks) / this.#blocks) * BLOCK)
      hash.update(block.subarray(0, read))
    }
    return hash.digest('base64')
  }
}
