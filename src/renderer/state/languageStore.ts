import type { i18n } from 'i18next'
import { create } from 'zustand'
import { createI18n } from '../../shared/i18n/createI18n.ts'
import type { Language } from '../../shared/i18n/languages.ts'

export interface LanguageState {
  readonly language: Language
  /** The instance that speaks it; for what is said outside a component. */
  readonly i18n: i18n
}

const instances = new Map<Language, i18n>()

export function i18nFor(language: Language): i18n {
  const known = instances.get(language)
  if (known) return known
  const made = createI18n(language)
  instances.set(language, made)
  return made
}

export const useLanguage = create<LanguageState>(() => ({ language: 'pt-BR', i18n: i18nFor('pt-BR') }))

export function setLanguage(language: Language): void {
  if (useLanguage.getState().language !== language) useLanguage.setState({ language, i18n: i18nFor(language) })
}
