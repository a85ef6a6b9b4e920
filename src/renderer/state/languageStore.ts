import { createInstance, type i18n } from 'i18next'
import { create } from 'zustand'
import type { TouchpointWord } from '../../shared/domain/language.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { drawingWords, type FirstMessages, type LaterMessages, learn, speak } from '../../shared/i18n/speak.ts'
import type { LayoutWords } from '../../shared/layout/words.ts'

/** Words for the window and for the drawing. */
interface Spoken {
  readonly language: Language
  readonly touchpointWord: TouchpointWord
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

interface Scripts {
  readonly first: () => Promise<FirstMessages>
  readonly later: () => Promise<LaterMessages>
}

/** Each language is two scripts of its own: what every window says, and what screens say that come later. */
const SCRIPTS: { readonly [L in Language]: Scripts } = {
  'pt-BR': {
    first: () => import('../../shared/i18n/pt-BR/areas.ts'),
    later: () => import('../../shared/i18n/pt-BR/laterAreas.ts'),
  },
  en: {
    first: () => import('../../shared/i18n/en/areas.ts'),
    later: () => import('../../shared/i18n/en/laterAreas.ts'),
  },
  es: {
    first: () => import('../../shared/i18n/es/areas.ts'),
    later: () => import('../../shared/i18n/es/laterAreas.ts'),
  },
}

const firstOf = new Map<Language, FirstMessages>()
const laterOf = new Map<Language, LaterMessages>()
const made = new Map<string, Spoken>()

/** A screen was asked for that says more than the first words: from then on a language is whole only with all of them. */
let allWanted = false

/** The words of a language that was loaded; the same objects for the same choice. @throws where it was not */
export function spoken(language: Language, touchpointWord: TouchpointWord): Spoken {
  const key = `${language} ${touchpointWord}`
  const known = made.get(key)
  if (known) return known
  const messages = firstOf.get(language)
  if (!messages) throw new Error(`the words of ${language} are not loaded`)
  const words = {
    language,
    touchpointWord,
    i18n: speak({ ...messages, ...laterOf.get(language) }, language, touchpointWord),
    drawing: drawingWords(messages, language, touchpointWord),
  }
  made.set(key, words)
  return words
}

/** `first`: what every window says, and the drawing; `all`: what any screen says. */
export type WordsOf = 'first' | 'all'

export const isLoaded = (language: Language, words: WordsOf): boolean =>
  firstOf.has(language) && (words === 'first' || laterOf.has(language))

async function loadFirst(language: Language): Promise<void> {
  if (!firstOf.has(language)) firstOf.set(language, await SCRIPTS[language].first())
}

async function loadLater(language: Language): Promise<void> {
  if (laterOf.has(language)) return
  const messages = await SCRIPTS[language].later()
  laterOf.set(language, messages)
  for (const each of made.values())
    if (each.language === language) learn(each.i18n, messages, language, each.touchpointWord)
}

/** Has the words of a language come. Rejects where they cannot be had. */
export async function loadLanguage(language: Language, words: WordsOf): Promise<void> {
  await Promise.all([loadFirst(language), words === 'all' && loadLater(language)])
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
  const words = (): WordsOf => (allWanted ? 'all' : 'first')
  // Words that are there already are spoken in the same step; what is wanted may grow while they come.
  while (!isLoaded(language, words())) await loadLanguage(language, words())
  if (mine !== wanted) return
  const { i18n } = spoken(language, touchpointWord)
  if (i18n !== useLanguage.getState().i18n) useLanguage.setState({ language, touchpointWord, i18n })
}

/**
 * Has all words of the language shown come, and with another language its own from now on. Before the window speaks there
 * is nothing to wait for: `setLanguage` brings all of them then. Rejects as `loadLanguage`.
 */
export async function wantAllWords(): Promise<void> {
  allWanted = true
  const shown = (): Language => useLanguage.getState().language
  while (made.size > 0 && !isLoaded(shown(), 'all')) await loadLanguage(shown(), 'all')
}
