import type { i18n } from 'i18next'
import type { ImportWarning } from '../domain/draft/importPlan.ts'
import type { ExportWarning } from '../ipc/exportOptions.ts'

type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string
type Messages = Pick<i18n, 't' | 'exists'>

/** A warning in the language shown; one that this version does not know is its bare code. */
function sentence(messages: Messages, area: string, code: string, params: ExportWarning['params']): string {
  const key = `${area}.warnings.${code}`
  const values = { count: 1, ...params }
  return messages.exists(key, values) ? (messages.t as unknown as Say)(key, values) : code
}

export const importWarning = (messages: Messages, { code, params, line }: ImportWarning): string =>
  sentence(messages, 'importing', code, { ...params, line: line ?? '' })

export const exportWarning = (messages: Messages, { code, params }: ExportWarning): string =>
  sentence(messages, 'exporting', code, params)
