import type { ColumnChoice } from '../../../shared/domain/listening/sourceChoices.ts'
import type { SourceName } from '../../../shared/domain/listening/sourceEntry.ts'
import type { GuessedColumn } from '../reading/columnGuess.ts'
import type { TableLook } from '../reading/look.ts'
import type { Numbering, Period, RowReader } from '../reading/rowReader.ts'
import type { RawRow } from '../reading/rows.ts'
import type { TableReading } from '../reading/tableReading.ts'

/** Rows of one kind: answers; requests; visits; figures of a period. */
export type RowKind = 'answers' | 'cases' | 'visits' | 'measures'

/** What is known beside the columns when rows are read. */
export interface ReaderContext {
  readonly numbering: Numbering
  /** of figures, where neither a column nor a comment names one */
  readonly period: Period | null
  readonly look: TableLook
}

/** A program that exports tables. Recognised by its headings and cells, never by the file's name. */
export interface TableSource {
  readonly name: SourceName
  /** 0 (no) to 1 (certain) */
  recognise(look: TableLook): number
  /** The look with the program's own head: several rows, rows of metadata. */
  readonly head?: (look: TableLook) => TableLook
  /** What each column means. */
  columns(look: TableLook): readonly GuessedColumn[]
  kind(columns: readonly ColumnChoice[]): RowKind | null
  /** what the program writes for nothing */
  readonly nothing?: readonly string[]
  /** moments without a zone are UTC */
  readonly utc?: boolean
  /** the period that the rows above the head name */
  readonly period?: (above: readonly RawRow[]) => Period | null
  /** several tables in one file: comments, heads and totals go to the reader, too */
  readonly severalTables?: boolean
  /** its own way to read a row, where the kind's is not enough */
  readonly reader?: (reading: TableReading, context: ReaderContext) => RowReader
}
