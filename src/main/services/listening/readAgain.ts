import type { Events } from '../../../shared/ipc/contract.ts'
import type { StoredReading } from '../../repositories/readings.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { write } from './removeBatch.ts'
import { understand } from './understand.ts'

export interface ReadAgainParts {
  readonly session: WorkspaceSession
  /** told at the end of every round that changed something */
  told(data: Events['feedback.readAgain']): void
  failed(error: unknown): void
  /** lets others work between two pieces; by default as long as a piece takes */
  rest?(): Promise<void>
}

/** Answers of a piece: some ten milliseconds in which the store answers nobody else. */
const PIECE = 100
const REST_MS = 12

/**
 * Reads stored answers again when the owner has taught the app something, in pieces, beside everything else, and without
 * a change in the log: a reading follows from the words and from what was taught. What the owner said herself stays.
 * Broken off, it begins anew at the next opening.
 */
export class ReadAgain {
  readonly #parts: ReadAgainParts
  readonly #ids = new Set<string>()
  #all = false
  #running: Promise<void> | null = null

  constructor(parts: ReadAgainParts) {
    this.#parts = parts
  }

  /** A file was opened: were its answers read with the words of today? */
  opened(): void {
    const file = current(this.#parts.session)
    if (!file || !isStale(file)) return
    this.#all = true
    this.#run()
  }

  /** A step was done, undone or redone. */
  heed({ cause, changeSet }: Events['document.changed']): void {
    for (const { kind, id, after } of changeSet.changes) {
      if (kind === 'sentimentCorrection' || kind === 'ownTheme') this.#all = true
      // What undo writes was read before, perhaps with other words than today's.
      else if (kind === 'feedback' && after !== null && cause !== 'done') this.#ids.add(id)
    }
    if (this.#all || this.#ids.size > 0) this.#run()
  }

  /** Resolves when nothing is left to read. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  #run(): void {
    this.#running ??= this.#rounds()
      .catch((error: unknown) => this.#parts.failed(error))
      .finally(() => {
        this.#running = null
      })
  }

  async #rounds(): Promise<void> {
    const rest = this.#parts.rest ?? (() => new Promise<void>((done) => setTimeout(done, REST_MS)))
    const { session, told } = this.#parts
    await rest()
    let file = current(session)
    let [row, changed] = [0, 0]
    let words = ''
    while (file && (this.#all || this.#ids.size > 0 || words !== '')) {
      if (this.#all) {
        // Taught again meanwhile: from the beginning.
        this.#all = false
        ;[row, words] = [0, file.taught.words()]
      }
      const ids = [...this.#ids].slice(0, PIECE)
      for (const id of ids) this.#ids.delete(id)
      const answers = ids.length > 0 ? file.readings.of(ids) : file.readings.after(row, PIECE)
      changed += readPiece(session, file, answers)
      if (ids.length === 0) {
        row = answers.at(-1)?.row ?? row
        if (answers.length < PIECE) {
          const [{ readings }, read] = [file, words]
          if (read !== '' && !this.#all && readings.words() !== read) write(session, () => readings.readWith(read))
          words = ''
        }
      }
      await rest()
      const now = current(session)
      if (now !== file) {
        file = now
        ;[row, words, this.#all] = [0, '', file !== null && isStale(file)]
        this.#ids.clear()
      }
    }
    if (changed > 0) told({ changed })
  }
}

/** The open file, or null: there is none any more, or it is in trouble. */
function current(session: WorkspaceSession): OpenFile | null {
  return session.state().kind === 'open' ? session.current() : null
}

const isStale = ({ readings, taught }: OpenFile): boolean => readings.any() && readings.words() !== taught.words()

function readPiece(session: WorkspaceSession, file: OpenFile, answers: readonly StoredReading[]): number {
  const others = answers.flatMap((one) => {
    if (one.sentimentBy === 'user' && one.themesBy === 'user') return []
    const read = understand(one.text, one.language, file.taught)
    const sentiment = one.sentimentBy === 'user' ? one.sentiment : read.sentiment
    const themeIds = one.themesBy === 'user' ? one.themeIds : read.themeIds
    if (sentiment === one.sentiment && themeIds.join() === one.themeIds.join()) return []
    return [{ row: one.row, sentiment, themeIds }]
  })
  if (others.length > 0) {
    write(session, () => {
      for (const one of others) file.readings.write(one)
    })
  }
  return others.length
}
