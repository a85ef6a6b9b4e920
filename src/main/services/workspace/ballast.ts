import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { writeSynced } from '../../db/durable.ts'
import type { Log } from '../../platform/ports.ts'

const BYTES = 16 * 1024 * 1024
const NEEDED = 200 * 1024 * 1024

/** 16 MB kept in the app's folder, to be given up once when the disk is full, so that the journal can be brought in. */
export class Ballast {
  readonly #file: string
  readonly #folder: string
  readonly #log: Log
  #tried = false

  constructor(home: string, log: Log) {
    this.#folder = home
    this.#file = join(home, 'ballast')
    this.#log = log
  }

  /** Lays it in where there is room; once a run. Never throws. */
  ensure(): void {
    if (this.#tried) return
    this.#tried = true
    try {
      mkdirSync(this.#folder, { recursive: true })
      const { bavail, bsize } = statfsSync(this.#folder)
      if (existsSync(this.#file) || bavail * bsize < NEEDED) return
      writeSynced(this.#file, Buffer.alloc(BYTES))
    } catch (error) {
      this.#log.warn('no ballast', { error })
    }
  }

  /** @returns whether there was any to give up */
  release(): boolean {
    const there = existsSync(this.#file)
    rmSync(this.#file, { force: true })
    return there
  }
}
