import type { Language } from '../language.ts'
import { readDurations } from '../text/durations.ts'
import { type Match, Matcher } from '../text/matcher.ts'
import { compile, entriesOf, type Pattern } from '../text/pattern.ts'
import { stemOf } from '../text/stem.ts'
import { readTokens } from '../text/tokens.ts'
import { endOfChain, MOST_EXPRESSIONS, MOST_OWN_THEMES } from './ownThemes.ts'
import { type FoundTheme, type OwnTheme, THEME_IDS } from './theme.ts'
import { EN_THEMES } from './words/en.ts'
import { ES_THEMES } from './words/es.ts'
import { PT_THEMES } from './words/pt.ts'

const WORDS = { 'pt-BR': PT_THEMES, en: EN_THEMES, es: ES_THEMES } as const
const NONE: readonly FoundTheme[] = []
const NO_CLASSES = new Map<string, readonly string[]>()
const builtIn = new Map<Language, Matcher<string>>()
const ownMatchers = new WeakMap<readonly OwnTheme[], Map<Language, Matcher<string>>>()

/**
 * What a comment is about: themes of service and the user's own, with the words that said so.
 * @param own what the user made of the themes; renaming changes nothing here, merging and silencing do
 * @param read the text in words, where they are there already
 * @returns each theme once, by where it is first named
 */
export function findThemes(
  text: string,
  language: Language,
  own: readonly OwnTheme[] = [],
  read = readTokens(text, language),
): readonly FoundTheme[] {
  const { tokens } = read
  const durations = readDurations(tokens, language)
  const matches: Match<string>[] = builtInMatcher(language).find(tokens, durations)
  if (own.length > 0) matches.push(...ownMatcher(own, language).find(tokens, durations))
  if (matches.length === 0) return NONE
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const silenced = new Set(own.filter((theme) => theme.silenced).map((theme) => theme.themeId))
  const found = new Map<string, { from: number; to: number; text: string }[]>()
  for (const { what, start, end } of matches) {
    if (silenced.has(what)) continue
    const themeId = endOfChain(own, what)
    if (silenced.has(themeId)) continue
    const from = tokens[start]!.from
    const { to } = tokens[end - 1]!
    const spans = found.get(themeId)
    if (!spans) found.set(themeId, [{ from, to, text: text.slice(from, to) }])
    else if (from >= spans[spans.length - 1]!.to) spans.push({ from, to, text: text.slice(from, to) })
  }
  return [...found].map(([themeId, because]) => ({ themeId, because }))
}

function builtInMatcher(language: Language): Matcher<string> {
  const known = builtIn.get(language)
  if (known) return known
  const words = WORDS[language]
  const expressions = THEME_IDS.flatMap((themeId) =>
    entriesOf(words[themeId]).flatMap((entry) =>
      compile(entry, NO_CLASSES).map((pattern) => [pattern, themeId] as const),
    ),
  )
  const matcher = new Matcher<string>(expressions)
  builtIn.set(language, matcher)
  return matcher
}

function ownMatcher(own: readonly OwnTheme[], language: Language): Matcher<string> {
  let byLanguage = ownMatchers.get(own)
  if (!byLanguage) {
    byLanguage = new Map()
    ownMatchers.set(own, byLanguage)
  }
  const known = byLanguage.get(language)
  if (known) return known
  const expressions = own
    .slice(0, MOST_OWN_THEMES)
    .flatMap(({ themeId, expressions: said }) =>
      said.slice(0, MOST_EXPRESSIONS).flatMap((one) => ownPatterns(one, language).map((p) => [p, themeId] as const)),
    )
  const matcher = new Matcher<string>(expressions)
  byLanguage.set(language, matcher)
  return matcher
}

/** What the user types is read as plain words, whatever signs it holds; each takes any ending. */
function ownPatterns(said: string, language: Language): readonly Pattern[] {
  const words = readTokens(said.slice(0, 200), language).tokens.filter(({ value, emoji }) => value === null || !emoji)
  if (words.length === 0) return []
  const pieces = words.map(({ word, also }) => {
    if (word === '#') return { is: 'number' } as const
    const stem = stemOf(word, language)
    const open = stem.length >= 4
    return {
      is: 'word',
      words: new Set(open ? [] : also === null ? [word] : [word, also]),
      stems: open ? [stem] : [],
    } as const
  })
  return [{ pieces, literal: pieces.length }]
}
