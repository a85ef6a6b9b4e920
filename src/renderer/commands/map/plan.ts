import type { RecordChange } from '../../../shared/domain/change/changeSet.ts'
import type { RecordKind, RecordTypes } from '../../../shared/domain/record.ts'
import type { RawInput, RecordedRoute } from '../../../shared/ipc/contract.ts'

/** A recorded command with its input. */
export type MapCommand = { [R in RecordedRoute]: { readonly route: R; readonly input: RawInput<R> } }[RecordedRoute]

/**
 * What a gesture or a key comes to: one command, and what it will make of the records, so that the map shows it before
 * the store has answered. Where that cannot be known, `changes` is empty.
 */
export interface Plan {
  readonly command: MapCommand
  readonly changes: readonly RecordChange[]
}

export function made<K extends RecordKind>(kind: K, after: RecordTypes[K]): RecordChange {
  return { kind, id: after.id, before: null, after } as unknown as RecordChange
}

export function changed<K extends RecordKind>(
  kind: K,
  before: RecordTypes[K],
  patch: Partial<RecordTypes[K]>,
): RecordChange {
  return { kind, id: before.id, before, after: { ...before, ...patch } } as unknown as RecordChange
}
