import type { i18n } from 'i18next'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import { valueText } from '../../../shared/i18n/figureText.ts'

type Voice = Pick<i18n, 't' | 'language'>

/** A span as one says it: 40 s, 4 min, 2,5 h, 3 dias. */
export const spanText = (i18n: Voice, seconds: number): string =>
  valueText(i18n, seconds, { unit: 'seconds', statistic: 'median' })

/** A local moment or day, as it stands in the file: without a zone. */
export function momentText(moment: string, language: string): string {
  const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return moment
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).format(day)
  return moment.length > 10 ? `${date} ${moment.slice(11, 16)}` : date
}

/** The name of a weekday; 0 is Sunday. */
export function weekdayText(day: number, language: string, length: 'long' | 'short' = 'long'): string {
  const name = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' }).format(
    Date.UTC(2026, 7, 2 + day),
  )
  return length === 'long' ? name.replace(/-feira$/, '') : name.replace(/\.$/, '')
}

/** Monday first, as a week of work goes. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const

export function shareText(hits: number, of: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
    of === 0 ? 0 : hits / of,
  )
}

/** The value of a figure in its unit; '' where there is none. */
export const figureText = (i18n: Voice, { value, ...kind }: Pick<Figure, 'value' | 'unit' | 'statistic'>): string =>
  value === null ? '' : valueText(i18n, value, kind)
