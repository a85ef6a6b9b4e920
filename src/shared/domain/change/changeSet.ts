import type { RecordKind, RecordTypes } from '../record.ts'
import { RECORD_KINDS } from '../record.ts'

/** One record before and after: null before = made, null after = removed. */
export type RecordChange = {
  [K in RecordKind]: {
    readonly kind: K
    readonly id: string
    readonly before: RecordTypes[K] | null
    readonly after: RecordTypes[K] | null
  }
}[RecordKind]

/** What a change is called: a message key with its values, so that the timeline speaks the language shown. */
export interface ChangeLabel {
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
}

/** One undoable step. */
export interface ChangeSet {
  readonly id: string
  readonly label: ChangeLabel
  /** ISO instant; order comes from the log's sequence, never from this. */
  readonly at: string
  readonly changes: readonly RecordChange[]
}

/** The change that takes every `after` back to its `before`. */
export function invert(changes: readonly RecordChange[]): RecordChange[] {
  return changes.toReversed().map((c) => ({ ...c, before: c.after, after: c.before }) as RecordChange)
}

/** One change per record, first before and last after; records that end as they began drop out. */
export function squash(changes: readonly RecordChange[]): RecordChange[] {
  const byRecord = new Map<string, RecordChange>()
  for (const change of changes) {
    const key = `${change.kind}:${change.id}`
    const earlier = byRecord.get(key)
    byRecord.set(key, earlier ? ({ ...earlier, after: change.after } as RecordChange) : change)
  }
  return [...byRecord.values()].filter((c) => JSON.stringify(c.before) !== JSON.stringify(c.after))
}

/**
 * The order in which a database with foreign keys can take the changes: removals from children to parents, then
 * insertions and updates from parents to children.
 */
export function inWritingOrder(changes: readonly RecordChange[]): RecordChange[] {
  const rank = (c: RecordChange): number => RECORD_KINDS.indexOf(c.kind)
  const removals = changes.filter((c) => c.after === null).toSorted((a, b) => rank(b) - rank(a))
  const writes = changes.filter((c) => c.after !== null).toSorted((a, b) => rank(a) - rank(b))
  // Updates that let go of a removed row must precede the removal.
  const updates = writes.filter((c) => c.before !== null)
  const inserts = writes.filter((c) => c.before === null)
  return [...inserts, ...updates, ...removals]
}
