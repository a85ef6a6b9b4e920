import { type ChangeLabel, type RecordChange, squash } from '../../shared/domain/change/changeSet.ts'
import type { RecordKind, RecordTypes } from '../../shared/domain/record.ts'
import type { WriteObserver } from '../repositories/repository.ts'

/** Hears every write of a command and makes it one undoable step. */
export class Recorder implements WriteObserver {
  #changes: RecordChange[] = []
  #label: ChangeLabel | null = null

  note<K extends RecordKind>(kind: K, id: string, before: RecordTypes[K] | null, after: RecordTypes[K] | null): void {
    this.#changes.push({ kind, id, before, after } as RecordChange)
  }

  /** What the step is called; the last word counts. */
  name(key: string, params: ChangeLabel['params'] = {}): void {
    this.#label = { key, params }
  }

  /** Forgets what an earlier, failed command left behind. */
  begin(): void {
    this.#changes = []
    this.#label = null
  }

  /** @returns the step, or null where nothing changed in the end */
  end(fallback: string): { label: ChangeLabel; changes: RecordChange[] } | null {
    const changes = squash(this.#changes)
    const label = this.#label ?? { key: fallback, params: {} }
    this.begin()
    return changes.length === 0 ? null : { label, changes }
  }
}
