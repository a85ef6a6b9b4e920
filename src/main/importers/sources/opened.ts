import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { RefusedRow, SourceEntry } from '../../../shared/domain/listening/sourceEntry.ts'
import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import type { ByteSource } from '../reading/byteSource.ts'
import type { ReadLimits } from '../reading/limits.ts'
import type { TableLook } from '../reading/look.ts'
import type { NotData } from '../reading/rowReader.ts'
import type { Cell, RawRow } from '../reading/rows.ts'
import type { Position } from '../reading/textChunks.ts'
import type { TableSource } from './contract.ts'
import type { RawReview } from './googleReviews/googleReviews.ts'

export interface SourceFile {
  /** as given, with or without folders; says nothing about what the file is */
  readonly name: string
  readonly bytes?: Uint8Array
  /** read from disk piece by piece */
  readonly path?: string
}

export interface OpenOptions {
  readonly limits?: Partial<ReadLimits>
  /** IANA name of the business's time zone */
  readonly timeZone?: string
  /** of last month's file, or of the wizard; what it leaves open is guessed */
  readonly choices?: Partial<SourceChoices>
}

/** One chat of a file. */
export interface Chat {
  /** name of the text in a zip; '' */
  readonly name: string
  lines(position: Position): Iterable<string>
}

/** What is behind an opened file, ready to be read from the beginning as often as one likes. */
export type Content =
  | {
      readonly kind: 'table'
      readonly source: TableSource
      readonly look: TableLook
      rows(position: Position): Iterable<RawRow>
      readonly mostRows: number
    }
  | { readonly kind: 'chat'; readonly chats: readonly Chat[] }
  | { readonly kind: 'reviews'; readonly reviews: readonly RawReview[] }

/** A file that was recognised. Close it when done. */
export interface OpenedSource {
  readonly preview: SourcePreview
  readonly content: Content
  readonly limits: ReadLimits
  readonly bytes: ByteSource
  close(): void
}

/** One row of the file, whatever became of it. */
export interface ReadRow {
  readonly line: number
  readonly headings: readonly string[]
  /** as they stand, by the order of `headings` */
  readonly cells: readonly Cell[]
  readonly entries: readonly SourceEntry[]
  readonly refusals: readonly RefusedRow[]
  /** the row is a comment, a head that repeats or a total; null: it is data */
  readonly notData: NotData | null
}

export interface ReadProgress {
  /** bytes of the file taken in so far, and all of them */
  readonly bytes: number
  readonly total: number
  /** rows of data so far; of a chat its conversations */
  readonly rows: number
  readonly entries: number
  /** rows of data of which nothing could be taken */
  readonly refused: number
  readonly notData: number
}
