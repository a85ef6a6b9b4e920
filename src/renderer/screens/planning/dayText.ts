import { daysLater } from '../../../shared/domain/metric/period/localDay.ts'

/** Made once each: that takes longer than what is said with them. */
const formats = new Map<string, Intl.DateTimeFormat>()

function say(language: string, day: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** "quinta-feira, 10 de dezembro" */
export const dayText = (language: string, day: string): string =>
  say(language, day, { weekday: 'long', day: 'numeric', month: 'long' })

/** "dezembro de 2026" */
export const monthText = (language: string, day: string): string =>
  say(language, day, { month: 'long', year: 'numeric' })

/** On which day a week begins on a wall calendar: Monday 1 … Sunday 7. */
export const firstWeekday = (language: string): number => (language === 'es' ? 1 : 7)

/** The days of a week in their order there. */
export function weekdayNames(language: string): { readonly short: string; readonly long: string }[] {
  // 2026-11-22 is a Sunday.
  const first = daysLater('2026-11-22', firstWeekday(language) % 7)
  return Array.from({ length: 7 }, (_, i) => {
    const day = daysLater(first, i)
    return {
      short: say(language, day, { weekday: 'short' }).replace('.', ''),
      long: say(language, day, { weekday: 'long' }),
    }
  })
}
