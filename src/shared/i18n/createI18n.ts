import type { i18n } from 'i18next'
import type { TouchpointWord } from '../domain/language.ts'
import { CATALOGUES } from './catalogue.ts'
import type { Language } from './languages.ts'
import { speak } from './speak.ts'

/** Messages in one language of all, ready at once; for the writers of files and the command line. */
export const createI18n = (
  language: Language,
  { touchpointWord = 'contact' }: { readonly touchpointWord?: TouchpointWord } = {},
): i18n => speak(CATALOGUES[language], language, touchpointWord)
