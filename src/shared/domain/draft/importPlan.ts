import type { JourneyDraft } from './journeyDraft.ts'

/** The kinds of input that become a journey. */
export const IMPORT_KINDS = ['outline', 'csv', 'mermaid', 'json', 'pdf'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** Something the reader should know; `line` is 1-based in the input as given, null when it is about the whole. */
export interface ImportWarning {
  readonly line: number | null
  /** SCREAMING_SNAKE, known to both sides; the sentence stands in i18n under `importing.warnings.<code>`. */
  readonly code: string
  /** Values for the sentence. */
  readonly params: Readonly<Record<string, string | number>>
}

/** What an input would become, before anything is written. */
export type ImportPlan =
  | {
      readonly ok: true
      readonly source: ImportKind
      readonly drafts: readonly JourneyDraft[]
      readonly warnings: readonly ImportWarning[]
    }
  | {
      readonly ok: false
      /** An error code of shared/ipc/errors. */
      readonly code: string
      readonly line: number | null
      readonly params: Readonly<Record<string, string | number>>
    }
