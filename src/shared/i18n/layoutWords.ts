import type { TouchpointWord } from '../domain/language.ts'
import type { LayoutWords } from '../layout/words.ts'
import { CATALOGUES } from './catalogue.ts'
import type { Language } from './languages.ts'
import { withTouchpointWord } from './touchpointWord.ts'

const made = new Map<string, LayoutWords>()

/** The words that the drawing needs, in one language; the same object for the same choice. */
export function layoutWords(language: Language, touchpointWord: TouchpointWord = 'contact'): LayoutWords {
  const key = `${language} ${touchpointWord}`
  const words = made.get(key) ?? withTouchpointWord<LayoutWords>(CATALOGUES[language].layout, language, touchpointWord)
  made.set(key, words)
  return words
}
