import { createInstance, type i18n } from 'i18next'
import type { TouchpointWord } from '../domain/language.ts'
import { CATALOGUES } from './catalogue.ts'
import type { Language } from './languages.ts'
import { withTouchpointWord } from './touchpointWord.ts'

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

/** Messages in one language, ready at once; the window, the writers of files and the command line use the same. */
export function createI18n(
  language: Language,
  { touchpointWord = 'contact' }: { readonly touchpointWord?: TouchpointWord } = {},
): i18n {
  const translation = withMany(withTouchpointWord(CATALOGUES[language], language, touchpointWord))
  const instance = createInstance({
    lng: language,
    fallbackLng: 'pt-BR',
    initAsync: false,
    returnNull: false,
    resources: {
      'pt-BR': { translation: withMany(CATALOGUES['pt-BR']) },
      [language]: { translation },
    },
    // Whoever writes HTML or SVG escapes there, once.
    interpolation: { escapeValue: false, skipOnVariables: true },
    missingInterpolationHandler: () => '',
  })
  void instance.init()
  return instance
}
