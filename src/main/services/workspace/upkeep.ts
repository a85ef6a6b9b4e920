const IDLE_MS = 30_000
const INTERVAL_MS = 10 * 60_000

/** What was written since when, in time that no change of the clock touches. */
export class Upkeep {
  readonly #now: () => number
  #writes = 0
  #writesAtBackup = 0
  #lastWrite = 0
  #lastBackup = 0

  /** @param now monotonic milliseconds */
  constructor(now: () => number) {
    this.#now = now
  }

  opened(): void {
    this.backedUp(this.#writes)
  }

  wrote(): void {
    this.#writes += 1
    this.#lastWrite = this.#now()
  }

  writes(): number {
    return this.#writes
  }

  /** @param writes how many there were when the backup was begun */
  backedUp(writes: number): void {
    this.#writesAtBackup = writes
    this.#lastBackup = this.#now()
  }

  /** Nothing was written for 30 s. */
  idle(): boolean {
    return this.#now() - this.#lastWrite >= IDLE_MS
  }

  /** Ten minutes of work that no backup has. */
  backupDue(): boolean {
    return this.#writes > this.#writesAtBackup && this.#now() - this.#lastBackup >= INTERVAL_MS
  }
}
