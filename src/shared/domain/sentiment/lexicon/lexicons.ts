import type { Language } from '../../language.ts'
import { Matcher } from '../../text/matcher.ts'
import type { Grammar } from '../rules/grammar.ts'
import { SIGNS } from './any/signs.ts'
import { EN } from './en/grammar.ts'
import { type Entry, readEntries } from './entry.ts'
import { ES } from './es/grammar.ts'
import { PT } from './pt/grammar.ts'

export interface Lexicon {
  readonly grammar: Grammar
  readonly matcher: Matcher<Entry>
  readonly size: number
}

const GRAMMARS: { readonly [L in Language]: Grammar } = { 'pt-BR': PT, en: EN, es: ES }
const built = new Map<Language, Lexicon>()

/** The words of a language; built when first asked for, since a session seldom needs all three. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language)
  if (known) return known
  const grammar = GRAMMARS[language]
  const entries = readEntries([...grammar.lists, SIGNS], grammar.classes, grammar.negators)
  const lexicon = { grammar, matcher: new Matcher(entries), size: entries.length }
  built.set(language, lexicon)
  return lexicon
}
