import {
  identityIn,
  type PackedRow,
  ROW_KINDS,
  type RowKind,
  unpackRow,
  type Values,
} from '../../repositories/batchRows.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { knownEntries } from './known.ts'
import { type Update, updatesOf } from './updates.ts'

export interface SortedRow {
  /** what of the row is not there yet; null: nothing */
  readonly fresh: PackedRow | null
  readonly changed: readonly Update[]
}

/** Tells what a row brings that is new from what it says otherwise than before. */
export function rowSorter(file: OpenFile, source: string): (row: PackedRow) => SortedRow {
  const known = knownEntries(file.connection, source)
  return (row) => {
    const ids = new Map<string, string>()
    const isNew = (kind: RowKind) => (values: Values) => {
      const identity = identityIn(kind, values)
      const id = known(kind, identity)
      if (id !== null) ids.set(identity, id)
      return id === null
    }
    const { line, cells } = row
    const [feedback, cases, measurements, visits] = ROW_KINDS.map((kind) => row[kind].filter(isNew(kind)))
    const fresh = { line, cells, feedback: feedback!, cases: cases!, measurements: measurements!, visits: visits! }
    const some = ROW_KINDS.some((kind) => fresh[kind].length > 0)
    return {
      fresh: some ? fresh : null,
      changed: ids.size > 0 ? updatesOf(file, unpackRow(row), ids) : [],
    }
  }
}
