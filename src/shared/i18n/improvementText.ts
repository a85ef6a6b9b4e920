import type { i18n as I18n, TFunction } from 'i18next'
import type { BoardColumn, Criterion } from '../domain/improvement/board.ts'

/** What a column is called: its own name, else that of its state. */
export const columnName = (t: TFunction, { name, state }: Pick<BoardColumn, 'name' | 'state'>): string =>
  name.trim() || t(`improvement.state.${state}`)

/** What a criterion is called: its own name, else that of its axis. */
export const criterionName = (t: TFunction, { name, axis }: Pick<Criterion, 'name' | 'axis'>): string =>
  name.trim() || t(`improvement.axis.${axis}`)

/** Made once each: that takes longer than what is said with them. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** A day of the calendar as one says it, with its year where that is not this one. @param today YYYY-MM-DD */
export function sayDue({ language }: Pick<I18n, 'language'>, day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  const key = `${language} ${sameYear}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      ...(sameYear ? {} : { year: 'numeric' }),
      timeZone: 'UTC',
    })
    formats.set(key, format)
  }
  return format.format(new Date(`${day}T00:00:00Z`)).replaceAll(' de ', ' ')
}
