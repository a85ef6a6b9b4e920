import type { i18n as I18n } from 'i18next'
import type { Scored } from './scores.ts'

type Speaks = Pick<I18n, 't' | 'language'>

/** A day as it is written in a list: short, with its year where that is another one. */
export function sayDay({ language }: Speaks, at: string, now: Date): string {
  const [year = 0, month = 1, day = 1] = at.slice(0, 10).split('-').map(Number)
  const own = year !== now.getFullYear()
  return dayFormat(language, own)
    .format(new Date(year, month - 1, day))
    .replaceAll(' de ', ' ')
}

/** Day and, where it is known, the time on the wall. */
export const sayMomentOf = (i18n: Speaks, at: string, now: Date): string =>
  at.length > 10 ? `${sayDay(i18n, at, now)}, ${at.slice(11, 16)}` : sayDay(i18n, at, now)

/** Made once each: that takes longer than all that is said with them. */
const formats = new Map<string, Intl.DateTimeFormat>()
function dayFormat(language: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withYear}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' as const } : {}),
  })
  formats.set(key, made)
  return made
}

/** A score in words: "9 de 10"; of thumbs, which way. */
export function sayScore(i18n: Speaks, { scale, score }: Scored): string {
  if (scale.kind === 'thumbs') return i18n.t(score >= scale.max ? 'inbox.thumbsUp' : 'inbox.thumbsDown')
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 })
  return i18n.t('inbox.score', { score: number.format(score), max: number.format(scale.max) })
}
