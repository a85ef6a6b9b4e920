import type { i18n } from 'i18next'
import type { RefusalData } from '../domain/listening/refusal.ts'

/**
 * Why a row (`rows`) or a file (`file`) was not taken, or what to know of it (`warnings`), in the language shown; numbers
 * as they are written there. `''` for a code that this version does not know.
 */
export function refusalSentence(
  i18n: Pick<i18n, 't' | 'exists' | 'language'>,
  about: 'rows' | 'file' | 'warnings',
  code: string,
  data: RefusalData = {},
): string {
  const key = `refusals.${about}.${code}`
  if (!i18n.exists(key)) return ''
  const numbers = new Intl.NumberFormat(i18n.language)
  const values = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'number' ? numbers.format(value) : value,
  ])
  return (i18n.t as unknown as (key: string, values: Readonly<Record<string, unknown>>) => string)(
    key,
    Object.fromEntries(values),
  )
}
