import type { AssetData } from '../../../shared/domain/draft/fromDoc.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { TouchpointWord } from '../../../shared/domain/language.ts'
import type { TemplateLanguage } from '../../../shared/domain/template/template.ts'
import type { ExportWarning } from '../../../shared/ipc/exportOptions.ts'

export interface TextExportInput {
  readonly doc: JourneyDoc
  readonly language: TemplateLanguage
  /** What the lane of touchpoints is called; as usual where it is left out. */
  readonly touchpointWord?: TouchpointWord | undefined
  /** Bytes of the pictures by asset id, as base64; only JSON holds pictures. */
  readonly assets?: AssetData
}

/** A journey as text; `warnings` lists what the format cannot say, counted by kind. */
export interface TextExport {
  readonly text: string
  readonly warnings: readonly ExportWarning[]
}

/** Counts what is left out; a kind that never came up is no warning. */
export interface LeftOut {
  add(code: string, count?: number): void
  list(): ExportWarning[]
}

export function leftOut(): LeftOut {
  const counts = new Map<string, number>()
  return {
    add(code, count = 1) {
      if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count)
    },
    list: () => [...counts].map(([code, count]) => ({ code, params: { count } })),
  }
}

/** One line: a name that holds line ends or tabs gets spaces there. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u2028\u2029]*[\n\r\t\u2028\u2029][\s\u2028\u2029]*/g, ' ').trim()
}
