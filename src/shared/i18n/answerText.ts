import type { i18n as I18n, TFunction } from 'i18next'
import type { Feedback } from '../domain/feedback/feedback.ts'
import type { OwnTheme } from '../domain/feedback/ownWords.ts'
import type { Scale } from '../domain/feedback/scale.ts'
import type { TouchpointPlace } from '../domain/touchpoint/touchpointPlace.ts'
import type { LayoutWords } from '../layout/words.ts'

type Speaks = Pick<I18n, 't' | 'language'>

/** What was asked, by the kind of its scale. */
export const sayScale = (t: TFunction, { kind }: Scale): string => t(`inbox.scale.${kind}`)

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

/** What a theme is called: her own name for it, or ours. */
export function sayTheme(t: TFunction, themes: readonly OwnTheme[], themeId: string): string {
  const own = themes.find((theme) => theme.id === themeId) ?? themes.find((theme) => theme.takesIn.includes(themeId))
  if (own) return own.name
  return t(`themes.name.${themeId as 'price'}`, { defaultValue: themeId })
}

/** The channel that an answer came by, or its touchpoint's; '' where neither is known. */
export function sayChannel(words: LayoutWords, answer: Feedback, place: TouchpointPlace | undefined): string {
  return answer.place.channel ?? (place ? channelOf(words, place) : '')
}
