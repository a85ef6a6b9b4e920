import type { RefusedRow } from '../../../shared/domain/listening/sourceEntry.ts'
import type { FeedbackImported } from '../../../shared/ipc/routes/listening.ts'
import { type PackedRow, ROW_KINDS, touchpointIn } from '../../repositories/batchRows.ts'
import type { ReadPiece } from './reading/readRows.ts'

/** More are counted and not listed. */
const LISTED = 5_000

/** Counts what the rows of a file became, and what of it has no place yet. */
export function importCounter() {
  const counts = { read: 0, added: 0, updated: 0, refused: 0 }
  const became = { feedback: 0, cases: 0, measurements: 0, visits: 0 }
  const refusals: RefusedRow[] = []
  const partly: RefusedRow[] = []
  let unplaced = 0
  return {
    /** @param fresh what of the row is new */
    row(row: ReadPiece, fresh: PackedRow | null, changed: boolean): void {
      counts.read += 1
      if (ROW_KINDS.every((kind) => row[kind].length === 0)) {
        counts.refused += 1
        if (refusals.length < LISTED) refusals.push(...row.refusals)
        return
      }
      if (partly.length < LISTED) partly.push(...row.refusals)
      if (fresh) counts.added += 1
      else if (changed) counts.updated += 1
      if (!fresh) return
      for (const kind of ROW_KINDS) {
        became[kind] += fresh[kind].length
        for (const values of fresh[kind]) if (touchpointIn(kind, values) === null) unplaced += 1
      }
    },
    counts: (): Omit<FeedbackImported, 'source' | 'batchId'> => ({ ...counts, refusals, partly, became, unplaced }),
  }
}
