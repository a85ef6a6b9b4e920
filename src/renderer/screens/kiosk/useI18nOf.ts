import type { i18n } from 'i18next'
import type { Language } from '../../../shared/i18n/languages.ts'
import { spoken, useLanguage } from '../../state/languageStore.ts'
import { useLoaded } from '../../state/words.ts'

/** What customers read, in their language, which is perhaps another than the window's; null until it is there. */
export function useI18nOf(language: Language): i18n | null {
  const word = useLanguage((s) => s.touchpointWord)
  return useLoaded(language, 'all') ? spoken(language, word).i18n : null
}
