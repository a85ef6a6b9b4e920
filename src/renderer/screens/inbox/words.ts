import type { i18n as I18n, TFunction } from 'i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import { THEME_IDS } from '../../../shared/domain/themes/theme.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { LayoutWords } from '../../../shared/layout/words.ts'
import type { Scored } from './scores.ts'
import type { Surroundings } from './surroundings.ts'

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

export function sayPlace(t: TFunction, words: LayoutWords, place: TouchpointPlace): string {
  return place.name.trim() || channelOf(words, place) || t('inbox.unnamedTouchpoint')
}

/** The channel of a touchpoint by its own name, else by its kind's; '' where it has none. */
export const channelOf = (words: LayoutWords, { channel, channelKind }: TouchpointPlace): string =>
  channel || (channelKind === null ? '' : words.channels[channelKind])

/** Where an answer came from: a program's name where we know it. */
export function saySource(i18n: Speaks & Pick<I18n, 'exists'>, source: string): string {
  const key = `inbox.source.${source}`
  return i18n.exists(key) ? i18n.t(key as 'inbox.source.hand') : source
}

const BUILT_IN: ReadonlySet<string> = new Set(THEME_IDS)

/** What a theme is called: her own name for it, or ours. */
export function sayTheme(t: TFunction, themes: Surroundings['themes'], themeId: string): string {
  const own = themes.find((theme) => theme.id === themeId) ?? themes.find((theme) => theme.takesIn.includes(themeId))
  if (own) return own.name
  return BUILT_IN.has(themeId) ? t(`themes.name.${themeId as 'price'}`) : themeId
}

/** The channel that an answer came by, or its touchpoint's; '' where neither is known. */
export function sayChannel(words: LayoutWords, answer: Feedback, place: TouchpointPlace | undefined): string {
  return answer.place.channel ?? (place ? channelOf(words, place) : '')
}
