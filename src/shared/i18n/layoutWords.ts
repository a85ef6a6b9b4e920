import type { TouchpointWord } from '../domain/language.ts'
import type { LayoutWords } from '../layout/words.ts'
import { CATALOGUES } from './catalogue.ts'
import type { Language } from './languages.ts'
import { drawingWords } from './speak.ts'

const made = new Map<string, LayoutWords>()

/** The words that the drawing needs, in one language of all; the same object for the same choice. */
export function layoutWords(language: Language, touchpointWord: TouchpointWord = 'contact'): LayoutWords {
  const key = `${language} ${touchpointWord}`
  const words = made.get(key) ?? drawingWords(CATALOGUES[language], language, touchpointWord)
  made.set(key, words)
  return words
}
