import type { i18n } from 'i18next'
import { create } from 'zustand'
import type { TouchpointWord } from '../../shared/domain/language.ts'
import { createI18n } from '../../shared/i18n/createI18n.ts'
import type { Language } from '../../shared/i18n/languages.ts'

export interface LanguageState {
  readonly language: Language
  /** What the user calls a touchpoint. */
  readonly touchpointWord: TouchpointWord
  /** The instance that speaks it; for what is said outside a component. */
  readonly i18n: i18n
}

const instances = new Map<string, i18n>()

export function i18nFor(language: Language, touchpointWord: TouchpointWord = 'contact'): i18n {
  const key = `${language} ${touchpointWord}`
  const known = instances.get(key)
  if (known) return known
  const made = createI18n(language, { touchpointWord })
  instances.set(key, made)
  return made
}

export const useLanguage = create<LanguageState>(() => ({
  language: 'pt-BR',
  touchpointWord: 'contact',
  i18n: i18nFor('pt-BR'),
}))

export function setLanguage(language: Language, touchpointWord: TouchpointWord): void {
  const now = useLanguage.getState()
  if (now.language === language && now.touchpointWord === touchpointWord) return
  useLanguage.setState({ language, touchpointWord, i18n: i18nFor(language, touchpointWord) })
}
