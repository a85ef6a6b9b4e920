import { createInstance, type i18n } from 'i18next'
import { create } from 'zustand'
import type { TouchpointWord } from '../../shared/domain/language.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { drawingWords, type Messages, speak } from '../../shared/i18n/speak.ts'
import type { LayoutWords } from '../../shared/layout/words.ts'

/** Words for the window and for the drawing. */
interface Spoken {
  readonly i18n: i18n
  readonly drawing: LayoutWords
}

export interface LanguageState {
  readonly language: Language
  /** What the user calls a touchpoint. */
  readonly touchpointWord: TouchpointWord
  /** The instance that speaks it, for what is said outside a component; says nothing before the first words are there. */
  readonly i18n: i18n
}

/** Each language is a script of its own: only the one that is spoken is loaded. */
const MESSAGES: { readonly [L in Language]: () => Promise<Messages> } = {
  'pt-BR': () => import('../../shared/i18n/pt-BR/areas.ts'),
  en: () => import('../../shared/i18n/en/areas.ts'),
  es: () => import('../../shared/i18n/es/areas.ts'),
}

const loaded = new Map<Language, Messages>()
const made = new Map<string, Spoken>()

/** The words of a language that was loaded; the same objects for the same choice. @throws where it was not */
export function spoken(language: Language, touchpointWord: TouchpointWord): Spoken {
  const key = `${language} ${touchpointWord}`
  const known = made.get(key)
  if (known) return known
  const messages = loaded.get(language)
  if (!messages) throw new Error(`the words of ${language} are not loaded`)
  const words = {
    i18n: speak(messages, language, touchpointWord),
    drawing: drawingWords(messages, language, touchpointWord),
  }
  made.set(key, words)
  return words
}

export const isLoaded = (language: Language): boolean => loaded.has(language)

/** Has the words of a language come. Rejects where they cannot be had. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await MESSAGES[language]())
}

export const useLanguage = create<LanguageState>(() => ({
  language: 'pt-BR',
  touchpointWord: 'contact',
  i18n: createInstance(),
}))

let wanted = 0

/** Speaks a language from the moment its words are there; the last one asked for counts. Rejects as `loadLanguage`. */
export async function setLanguage(language: Language, touchpointWord: TouchpointWord): Promise<void> {
  const mine = ++wanted
  // Words that are there already are spoken in the same step.
  if (!isLoaded(language)) await loadLanguage(language)
  if (mine !== wanted) return
  const { i18n } = spoken(language, touchpointWord)
  if (i18n !== useLanguage.getState().i18n) useLanguage.setState({ language, touchpointWord, i18n })
}
