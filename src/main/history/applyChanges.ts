import { inWritingOrder, type RecordChange } from '../../shared/domain/change/changeSet.ts'
import type { AnyRecord } from '../../shared/domain/record.ts'
import type { Store } from '../repositories/store.ts'

/** The parts of a repository that do not care which kind it keeps. */
interface AnyRepository {
  insert(record: AnyRecord): void
  update(before: AnyRecord, after: AnyRecord): boolean
  remove(record: AnyRecord): void
}

/** Writes a change set to the records, parents and children in the order that foreign keys can take. */
export function applyChanges(store: Store, changes: readonly RecordChange[]): void {
  for (const change of inWritingOrder(changes)) {
    const repository = store[change.kind] as unknown as AnyRepository
    if (change.before === null) {
      if (change.after !== null) repository.insert(change.after)
    } else if (change.after === null) repository.remove(change.before)
    else repository.update(change.before, change.after)
  }
}
