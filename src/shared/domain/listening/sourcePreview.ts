import type { Scale } from '../feedback/scale.ts'
import type { ColumnChoice, SourceChoices } from './sourceChoices.ts'
import type { SourceName } from './sourceEntry.ts'

/** What a person must still say before a file is read; everything else has a guess. */
export const SOURCE_NEEDS = ['mapping', 'dateOrder', 'me', 'period'] as const
export type SourceNeed = (typeof SOURCE_NEEDS)[number]

export interface PreviewColumn extends ColumnChoice {
  /** false: the guess should be looked at */
  readonly sure: boolean
  /** up to three cells as they stand */
  readonly examples: readonly string[]
  /** of a column that is not read as scores, though it could be: the scale that they would be on */
  readonly couldScore?: { readonly scale: Scale; readonly sure: boolean }
}

/** What is chosen of a column, without what only its look tells. */
export const choiceOf = ({ sure: _, examples: __, couldScore: ___, ...choice }: PreviewColumn): ColumnChoice => choice

export interface PreviewQuestion {
  readonly heading: string
  readonly scale: Scale
  readonly sure: boolean
}

export interface PreviewSender {
  readonly name: string
  readonly messages: number
  /** chats of the file in which they write */
  readonly chats: number
}

export interface SourceWarning {
  /** some letters are broken; the time zone that the file names is another one */
  readonly code: 'BROKEN_LETTERS' | 'OTHER_SHEETS'
  readonly count: number
}

/** What a first look at a file found; plain data. */
export interface SourcePreview {
  readonly source: SourceName
  /** 0–1 */
  readonly confidence: number
  readonly format: 'text' | 'workbook' | 'markup' | 'chat' | 'reviews'
  /** the file's name without folders */
  readonly name: string
  readonly columns: readonly PreviewColumn[]
  readonly questions: readonly PreviewQuestion[]
  readonly needs: readonly SourceNeed[]
  /** the first rows, by the order of `columns` */
  readonly rows: readonly (readonly string[])[]
  /** sheets of a workbook that hold something, the one that is read first */
  readonly sheets: readonly string[]
  readonly senders: readonly PreviewSender[]
  readonly warnings: readonly SourceWarning[]
  /** the guess for everything that can be chosen */
  readonly choices: SourceChoices
  /** the same for files of the same kind: next month's export finds its recipe by it */
  readonly fingerprint: string
}
