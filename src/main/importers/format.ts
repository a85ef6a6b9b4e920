import type { ImportKind, ImportPlan, ImportWarning } from '../../shared/domain/draft/importPlan.ts'
import type { TemplateLanguage } from '../../shared/domain/template/template.ts'
import type { ErrorCode, ErrorData } from '../../shared/ipc/errors.ts'

/** What every importer must hold to; an input over a cap is refused at once, with the cap in the answer. */
export const CAPS = {
  /** bytes of a text */
  textBytes: 20 * 1024 * 1024,
  /** bytes of JSON or PDF, and of what a PDF unpacks to */
  fileBytes: 60 * 1024 * 1024,
  jsonDepth: 64,
  rows: 200_000,
  columns: 500,
  /** warnings told one by one; the rest is counted */
  warnings: 500,
} as const

/** One input, decoded once. */
export interface SourceText {
  /** Lines end in `\n`; no control characters but tab and newline. */
  readonly text: string
  /** The file's name without folder and extension; may be empty. */
  readonly baseName: string
  /** Lower case, without the dot; may be empty. */
  readonly extension: string
  readonly language: TemplateLanguage
}

/** A format that comes as text. `recognise` is a score from 0 (no) to 1 (certain) and looks at the content alone. */
export interface TextFormat {
  readonly kind: ImportKind
  /** Tell apart only what the content leaves open. */
  readonly extensions: readonly string[]
  readonly recognise: (text: string) => number
  readonly read: (source: SourceText) => ImportPlan
}

export function failure(code: ErrorCode, params: ErrorData = {}, line: number | null = null): ImportPlan {
  return { ok: false, code, line, params }
}

/** Where readers leave what the user should know. */
export interface WarningList {
  add(line: number | null, code: string, params?: ImportWarning['params']): void
  /** In the order of lines, those about the whole first. */
  list(): ImportWarning[]
}

export function warningList(): WarningList {
  const warnings: ImportWarning[] = []
  let more = 0
  return {
    add(line, code, params = {}) {
      if (warnings.length < CAPS.warnings) warnings.push({ line, code, params })
      else more += 1
    },
    list() {
      const sorted = warnings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
      return more === 0 ? sorted : [...sorted, { line: null, code: 'MORE_WARNINGS', params: { count: more } }]
    },
  }
}

/** A piece of text short enough for a warning. */
export function snippet(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line.slice(0, 200)]
  return letters.length <= 60 && line.length <= 200 ? line : `${letters.slice(0, 60).join('')}…`
}
