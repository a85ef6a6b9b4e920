import type { LayoutWords } from '../layout/words.ts'
import { CATALOGUES } from './catalogue.ts'
import type { Language } from './languages.ts'

/** The words that the drawing needs, in one language. */
export const layoutWords = (language: Language): LayoutWords => CATALOGUES[language].layout
