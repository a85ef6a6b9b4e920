import type { i18n } from 'i18next'
import type { ChangeLabel } from '../domain/change/changeSet.ts'
import type { ErrorCode, ErrorData } from '../ipc/errors.ts'
import { ERROR_CODES } from '../ipc/errors.ts'
import { refusalSentence } from './refusalSentence.ts'

type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string

/** What happened and what to do next. A code that this version does not know is said as a failure of ours. */
export function errorSentence(
  i18n: Pick<i18n, 't' | 'exists' | 'language'>,
  code: string,
  data: ErrorData = {},
): string {
  const known = (ERROR_CODES as readonly string[]).includes(code) ? (code as ErrorCode) : 'INTERNAL'
  if (known === 'IMPORT_REFUSED') {
    const said = refusalSentence(i18n, 'file', String(data.reason ?? ''), data)
    if (said !== '') return said
  }
  return (i18n.t as unknown as Say)(`errors.${known}`, { ...data })
}

const NAME_LIMIT = 60

/** The name of a recorded step in the language shown; long names are shortened, missing ones leave no gap. */
export function historyLabel(i18n: Pick<i18n, 't' | 'exists'>, label: ChangeLabel): string {
  const name = String(label.params.name ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  const shown = name.length > NAME_LIMIT ? `${name.slice(0, NAME_LIMIT - 1).trimEnd()}…` : name
  const key = `history.${label.key}`
  const values = { count: 1, ...label.params, name: shown }
  const say = i18n.t as unknown as Say
  if (!i18n.exists(key, values)) return shown || label.key
  return say(key, values).trim()
}

/** Something the reader of an imported text or an exported file should know; `''` for a code that is not known. */
export function warningSentence(
  i18n: Pick<i18n, 't' | 'exists' | 'language'>,
  area: 'importing' | 'exporting',
  warning: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
): string {
  const key = `${area}.warnings.${warning.code}`
  if (!i18n.exists(key)) return ''
  const numbers = new Intl.NumberFormat(i18n.language)
  const values = Object.entries(warning.params).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'count' ? numbers.format(value) : value,
  ])
  return (i18n.t as unknown as Say)(key, Object.fromEntries(values))
}
