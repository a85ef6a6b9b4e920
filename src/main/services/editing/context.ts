import type { RecordKind, RecordTypes } from '../../../shared/domain/record.ts'
import type { ErrorData } from '../../../shared/ipc/errors.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { ChangeLog } from '../../history/changeLog.ts'
import type { Clock, Ids } from '../../platform/ports.ts'
import type { Assets } from '../../repositories/assets.ts'
import type { Sweeps } from '../../repositories/feedbackSweeps.ts'
import type { Finder } from '../../repositories/finder.ts'
import type { Store } from '../../repositories/store.ts'
import type { Versions } from '../../repositories/versions.ts'
import type { Taught } from '../listening/taught.ts'

/** What an editing command works with; it runs in one transaction and every write is recorded. */
export interface EditContext {
  readonly store: Store
  readonly find: Finder
  readonly assets: Assets
  readonly log: ChangeLog
  readonly versions: Versions
  readonly sweeps: Sweeps
  readonly taught: Taught
  readonly clock: Clock
  readonly ids: Ids
  /** Names the undoable step: a key of i18n `history` with its values. */
  name(key: string, params?: ErrorData): void
}

/** The record, or AppError NOT_FOUND. */
export function need<K extends RecordKind>(context: EditContext, kind: K, id: string): RecordTypes[K] {
  const record = context.store[kind].get(id) as RecordTypes[K] | null
  if (!record) throw new AppError('NOT_FOUND', { kind, id })
  return record
}

/** All of them, in the order asked, or AppError NOT_FOUND. */
export function needAll<K extends RecordKind>(context: EditContext, kind: K, ids: readonly string[]): RecordTypes[K][] {
  const wanted = [...new Set(ids)]
  const found = context.store[kind].getMany(wanted) as RecordTypes[K][]
  if (found.length !== wanted.length) {
    const there = new Set(found.map((r) => r.id))
    throw new AppError('NOT_FOUND', { kind, id: wanted.find((id) => !there.has(id)) ?? '' })
  }
  return found
}

/** A name as it stands in a step's label: one line, not endless. */
export function short(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** `patch` over `record`, without the keys it leaves undefined. */
export function patched<T extends object>(record: T, patch: { readonly [P in keyof T]?: T[P] | undefined }): T {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined)
  return { ...record, ...(Object.fromEntries(given) as Partial<T>) }
}
