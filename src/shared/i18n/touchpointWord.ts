import type { Language, TouchpointWord } from '../domain/language.ts'

/** What a touchpoint is called: one, many. Lower case; where a sentence begins with it, the first letter grows. */
type Name = readonly [one: string, many: string]

/** The first of each is what the catalogue says. English has no other usual word for a contact. */
export const TOUCHPOINT_NAMES: { readonly [L in Language]: { readonly [W in TouchpointWord]: Name } } = {
  'pt-BR': {
    contact: ['ponto de contato', 'pontos de contato'],
    interaction: ['ponto de interação', 'pontos de interação'],
    touchpoint: ['touchpoint', 'touchpoints'],
  },
  en: {
    contact: ['touchpoint', 'touchpoints'],
    interaction: ['interaction point', 'interaction points'],
    touchpoint: ['touchpoint', 'touchpoints'],
  },
  es: {
    contact: ['punto de contacto', 'puntos de contacto'],
    interaction: ['punto de interacción', 'puntos de interacción'],
    touchpoint: ['touchpoint', 'touchpoints'],
  },
}

type Said = string | readonly Said[] | { readonly [key: string]: Said }

/** In which words a language offers the choice; two that read the same there are one. */
export function touchpointChoices(language: Language): readonly { value: TouchpointWord; label: string }[] {
  const names = Object.entries(TOUCHPOINT_NAMES[language]) as [TouchpointWord, Name][]
  return names
    .filter(([, [one]], i) => names.findIndex(([, [other]]) => other === one) === i)
    .map(([value, [one]]) => ({ value, label: grown(one) }))
}

/** The choice that stands for a word where two read the same. */
export function touchpointChoice(language: Language, word: TouchpointWord): TouchpointWord {
  const names = TOUCHPOINT_NAMES[language]
  return touchpointChoices(language).find(({ value }) => names[value][0] === names[word][0])?.value ?? word
}

const grown = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const isGrown = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase()

/** The same sentences with the word that the user prefers: of the same gender and number, with the same first letter. */
export function withTouchpointWord<T>(said: T, language: Language, word: TouchpointWord): T {
  const from = TOUCHPOINT_NAMES[language].contact
  const to = TOUCHPOINT_NAMES[language][word]
  if (from[0] === to[0]) return said
  // The longer form first; what stands between braces is a value's name, no word.
  const pattern = new RegExp(`\\{\\{[^}]*\\}\\}|(?<!\\p{L})(a )?(${from[1]}|${from[0]})(?!\\p{L})`, 'giu')
  const vowel = /^[aeiou]/.test(to[0])
  const sentence = (text: string): string =>
    text.replace(pattern, (whole: string, article: string | undefined, found: string | undefined) => {
      if (found === undefined) return whole
      const name = found.toLowerCase() === from[1] ? to[1] : to[0]
      const before = article !== undefined && language === 'en' && vowel ? `${article.trim()}n ` : (article ?? '')
      return before + (isGrown(found) ? grown(name) : name)
    })
  const change = (value: Said): Said => {
    if (typeof value === 'string') return sentence(value)
    if (Array.isArray(value)) return value.map(change)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]))
  }
  return change(said as Said) as T
}
