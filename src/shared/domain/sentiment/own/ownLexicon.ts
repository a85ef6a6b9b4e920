import type { Sentiment } from '../../feedback/feedback.ts'
import type { Language } from '../../language.ts'
import { foldWord } from '../../text/folding.ts'
import { readTokens } from '../../text/tokens.ts'

/** What the user says a comment is; she does not correct to "unsure". */
export type CorrectedSentiment = Exclude<Sentiment, 'unsure'>

/** One comment that the user read otherwise than we did. */
export interface Correction {
  readonly text: string
  readonly language: Language
  readonly sentiment: CorrectedSentiment
}

/** How often a word or expression decided corrected comments, by what the user said of them. */
export interface OwnWord {
  readonly language: Language
  /** one to three folded words */
  readonly words: string
  readonly positive: number
  readonly neutral: number
  readonly negative: number
}

/** A comment corrected as a whole. */
export interface OwnSaying {
  readonly language: Language
  /** the comment as folded words */
  readonly words: string
  readonly sentiment: CorrectedSentiment
}

/** The user's corrections as data: plain, in order of teaching, kept in the workspace, read by `readSentiment`. */
export interface OwnLexicon {
  readonly version: 1
  readonly words: readonly OwnWord[]
  readonly sayings: readonly OwnSaying[]
}

export const NO_OWN_WORDS: OwnLexicon = { version: 1, words: [], sayings: [] }

/** The oldest are forgotten beyond this. */
export const MOST_OWN_WORDS = 2_000
export const MOST_OWN_SAYINGS = 2_000
/** A longer comment is not learned as a whole: nobody writes it twice. */
export const LONGEST_SAYING = 60
/** The weight of a word that always decided alike, however often. */
const STRONGEST = 3

/**
 * Weight of an own word, −3…3: 3·(positive − negative)/(all + 1), so that one correction counts 1.5, two agreeing ones
 * 2, and disagreeing ones cancel each other (add-one smoothing).
 */
export function ownWeight({ positive, neutral, negative }: OwnWord): number {
  return (STRONGEST * (positive - negative)) / (positive + neutral + negative + 1)
}

/** Folded words of a comment, as sayings are compared; '' for one that is too long or has none. */
export function sayingOf(text: string, language: Language): string {
  const { tokens } = readTokens(text.slice(0, 2_000), language)
  if (tokens.length === 0 || tokens.length > LONGEST_SAYING) return ''
  return tokens.map(({ word, from, to }) => (word === '#' ? text.slice(from, to) : word)).join(' ')
}

/** An index over own words for reading; made once per lexicon and language. */
export interface OwnIndex {
  readonly sayings: ReadonlyMap<string, CorrectedSentiment>
  readonly words: ReadonlyMap<string, OwnWord>
}

const indexes = new WeakMap<OwnLexicon, Map<Language, OwnIndex>>()

export function ownIndex(own: OwnLexicon, language: Language): OwnIndex {
  let byLanguage = indexes.get(own)
  if (!byLanguage) {
    byLanguage = new Map()
    indexes.set(own, byLanguage)
  }
  const known = byLanguage.get(language)
  if (known) return known
  const index = {
    sayings: new Map(own.sayings.filter((s) => s.language === language).map((s) => [s.words, s.sentiment] as const)),
    words: new Map(own.words.filter((w) => w.language === language).map((w) => [w.words, w] as const)),
  }
  byLanguage.set(language, index)
  return index
}

/** Teaches a word by hand, as when the user underlines "sinistro" and says that here it praises. */
export function teachWord(
  own: OwnLexicon,
  language: Language,
  expression: string,
  sentiment: CorrectedSentiment,
): OwnLexicon {
  const words = expression
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '')
    .slice(0, 3)
    .join(' ')
  return words === '' ? own : { ...own, words: counted(own.words, language, words, sentiment, 1) }
}

/** @returns the words with one of them counted once more; the oldest fall out */
export function counted(
  words: readonly OwnWord[],
  language: Language,
  taught: string,
  sentiment: CorrectedSentiment,
  times: number,
): readonly OwnWord[] {
  const at = words.findIndex((word) => word.language === language && word.words === taught)
  const before = words[at] ?? { language, words: taught, positive: 0, neutral: 0, negative: 0 }
  const now = { ...before, [sentiment]: before[sentiment] + times }
  const rest = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 1)]
  return [...rest, now].slice(-MOST_OWN_WORDS)
}
