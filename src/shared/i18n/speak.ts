import { createInstance, type i18n } from 'i18next'
import type { TouchpointWord } from '../domain/language.ts'
import type { LayoutWords } from '../layout/words.ts'
import type { FirstCatalogue, LaterCatalogue } from './catalogue.ts'
import type { Language } from './languages.ts'
import type { Localized } from './localized.ts'
import { withTouchpointWord } from './touchpointWord.ts'

// What is made of one language's messages; names no language, so that a window loads the one it speaks.

/** What every window says, in one language. */
export type FirstMessages = Localized<FirstCatalogue>
/** What screens say that come when they are opened, in one language. */
export type LaterMessages = Localized<LaterCatalogue>

type Tree = { readonly [key: string]: string | readonly string[] | Tree }

/** Portuguese and Spanish have a plural form of their own from a million on; ours read the same there. */
function withMany(tree: Tree): Tree {
  const result: Record<string, string | readonly string[] | Tree> = {}
  for (const [key, value] of Object.entries(tree)) {
    result[key] = typeof value === 'string' || Array.isArray(value) ? value : withMany(value as Tree)
    if (key.endsWith('_other')) result[key.replace(/_other$/, '_many')] ??= result[key]
  }
  return result
}

const inWords = (messages: Tree, language: Language, touchpointWord: TouchpointWord): Tree =>
  withMany(withTouchpointWord(messages, language, touchpointWord))

/** Speaks the messages, ready at once. No other language steps in: a test says that each is whole. */
export function speak(
  messages: FirstMessages & Partial<LaterMessages>,
  language: Language,
  touchpointWord: TouchpointWord = 'contact',
): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    returnNull: false,
    resources: { [language]: { translation: inWords(messages, language, touchpointWord) } },
    // Whoever writes HTML or SVG escapes there, once.
    interpolation: { escapeValue: false, skipOnVariables: true },
    missingInterpolationHandler: () => '',
  })
  void instance.init()
  return instance
}

/** Speaks these from now on as well, in the language of the first. */
export function learn(i18n: i18n, messages: LaterMessages, language: Language, touchpointWord: TouchpointWord): void {
  i18n.addResourceBundle(language, 'translation', inWords(messages, language, touchpointWord))
}

/** The words that the drawing needs. */
export const drawingWords = (
  messages: FirstMessages,
  language: Language,
  touchpointWord: TouchpointWord,
): LayoutWords => withTouchpointWord<LayoutWords>(messages.layout, language, touchpointWord)
