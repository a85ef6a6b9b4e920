import type { i18n } from 'i18next'
import type { TableAsked } from '../ipc/routes/tables.ts'
import { dayText } from './figureText.ts'

type Voice = Pick<i18n, 't' | 'language'>

/**
 * "Números de Padaria Estrela, por canal, Quem volta, 1 set. 2026 a 30 set. 2026": what a table is of, for its file and
 * its title. @param segment what the group of customers is called; '' for all of them
 */
export function tableName(voice: Voice, asked: TableAsked, business: string, segment: string): string {
  const { t } = voice
  const what = t(`tables.name.${asked.what}`)
  const days = asked.what === 'figures' ? asked.question : asked.filter
  const by = asked.what === 'figures' ? asked.question.by : undefined
  const period = periodText(voice, days)
  return [
    business.trim() === '' ? what : t('tables.of', { what, business: business.trim() }),
    ...(by ? [t('tables.by', { group: t(`figures.group.${by}`).toLocaleLowerCase(voice.language) })] : []),
    ...(segment.trim() === '' ? [] : [segment.trim()]),
    ...(period === null ? [] : [period]),
  ].join(', ')
}

/** null: all days */
export function periodText(
  voice: Voice,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): string | null {
  const { t } = voice
  if (from && to) return t('tables.fromTo', { from: dayText(voice, from), to: dayText(voice, to) })
  if (from) return t('tables.since', { day: dayText(voice, from) })
  return to ? t('tables.until', { day: dayText(voice, to) }) : null
}
