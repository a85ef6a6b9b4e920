import type { RefusedRow, SourceEntry } from '../../../shared/domain/listening/sourceEntry.ts'
import type { RawRow } from './rows.ts'

/** What one row became: nothing, one or several entries, refusals of what could not be read. */
export interface RowResult {
  readonly entries: readonly SourceEntry[]
  readonly refusals: readonly RefusedRow[]
  /** the row is no data */
  readonly notData?: NotData
}

/** Rows that stand in a file beside the data. */
export type NotData = 'comment' | 'heading' | 'total'

export type RowReader = (row: RawRow) => RowResult

/** Gives entries with equal identities their numbers. */
export type Numbering = (identity: string) => string

/** Days of a period, both within it. */
export interface Period {
  readonly from: string
  readonly to: string
}
