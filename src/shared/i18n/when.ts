import type { i18n } from 'i18next'

const MINUTE = 60_000
const DAY = 86_400_000

const midnight = (at: Date): number => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()

/** Made once each: that takes longer than all that is said with them. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** Hour and minute as a clock shows them. */
export function clockTime(at: Date, language: string): string {
  let clock = clocks.get(language)
  if (!clock) {
    clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    clocks.set(language, clock)
  }
  return clock.format(at)
}

/** How one says when it was, seen from `now`: just now, 12 min ago, yesterday, a weekday, a date. */
export function sayWhen(i18n: Pick<i18n, 't' | 'language'>, iso: string, now: Date): string {
  const at = new Date(iso)
  const passed = now.getTime() - at.getTime()
  if (passed < 2 * MINUTE) return i18n.t('common.when.now')
  if (passed < 60 * MINUTE) return i18n.t('common.when.minutes', { count: Math.floor(passed / MINUTE) })
  const days = Math.round((midnight(now) - midnight(at)) / DAY)
  if (days <= 0) return i18n.t('common.when.today', { time: clockTime(at, i18n.language) })
  if (days === 1) return i18n.t('common.when.yesterday')
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(i18n.language, options).format(at)
  if (days < 7) return format({ weekday: 'long' }).replace(/-feira$/, '')
  if (at.getFullYear() === now.getFullYear()) return format({ day: 'numeric', month: 'short' }).replace(' de ', ' ')
  return format({ day: 'numeric', month: 'short', year: 'numeric' }).replaceAll(' de ', ' ')
}

/** Day and clock time, for lists where the exact moment matters. */
export function sayMoment(i18n: Pick<i18n, 't' | 'language'>, iso: string, now: Date): string {
  const at = new Date(iso)
  const time = clockTime(at, i18n.language)
  const days = Math.round((midnight(now) - midnight(at)) / DAY)
  if (days <= 0) return i18n.t('common.when.today', { time })
  if (days === 1) return i18n.t('common.when.yesterdayAt', { time })
  return `${sayWhen(i18n, iso, now)}, ${time}`
}
