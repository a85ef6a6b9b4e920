import type { Language } from '../language.ts'
import { LITTLE_WORDS } from '../text/littleWords.ts'
import { type ReadText, readTokens } from '../text/tokens.ts'
import { decide } from './learned/decide.ts'
import { type LearnedReading, readLearned } from './learned/readLearned.ts'
import { type CorrectedSentiment, type OwnLexicon, ownIndex, sayingOf } from './own/ownLexicon.ts'
import type { Because, SentimentReading } from './reading.ts'
import { readByRules } from './rules/readByRules.ts'

/**
 * How a comment feels, and why: by words and rules of our own for service feedback, weighed together with what a corpus
 * of sentences taught.
 * @param text any string, read up to its 5,000th word
 * @param own the user's corrections: a comment corrected as a whole is read as she said, her words go before ours
 * @param read the text in words, where they are there already
 * @param told whether `because` is wanted; else it holds only what the rules went by, which saves time where many are read
 * @returns `score` −1…1, `certainty` 0…1, and the stretches of the text that spoke for it, in reading order
 */
export function readSentiment(
  text: string,
  language: Language,
  own?: OwnLexicon,
  read = readTokens(text, language),
  told = true,
): SentimentReading {
  const index = own && ownIndex(own, language)
  const said = index && index.sayings.size > 0 ? index.sayings.get(sayingOf(text, language)) : undefined
  if (said !== undefined) return asSaid(said, text)
  const rules = readByRules(text, read, language, index)
  if (standsAlone(rules, read)) return rules
  const learned = readLearned(read, language, rules, undefined, told)
  const { sentiment, certainty } = decide(learned)
  const lead = learned.positive - learned.negative
  const takesSide = sentiment === 'positive' || sentiment === 'negative'
  return {
    sentiment,
    certainty,
    score: takesSide ? lead : lead / 2,
    because:
      takesSide && told
        ? withLearned(rules.because, Math.sign(lead), { learned, read, text, language })
        : rules.because,
  }
}

/** In so few words the rules are right where they are certain: "não gostei da comida". */
const FEW_WORDS = 4
const CERTAIN = 0.7

/** What is said outright, a mark given in words and what the user has taught need no second opinion. */
function standsAlone({ sentiment, certainty, because }: SentimentReading, { tokens }: ReadText): boolean {
  if (because.some(({ rule }) => rule === 'own' || rule === 'rating')) return true
  const takesSide = sentiment === 'positive' || sentiment === 'negative'
  return tokens.length === 0 || (takesSide && tokens.length <= FEW_WORDS && certainty >= CERTAIN)
}

function asSaid(sentiment: CorrectedSentiment, text: string): SentimentReading {
  const weight = sentiment === 'positive' ? 1 : sentiment === 'negative' ? -1 : 0
  return { sentiment, score: weight, certainty: 1, because: [{ from: 0, to: text.length, text, weight, rule: 'own' }] }
}

interface Heard {
  readonly learned: LearnedReading
  readonly read: ReadText
  readonly text: string
  readonly language: Language
}

/** Words named beside those of the rules, and the least that one must speak to be named (log-odds). */
const MOST_NAMED = 3
const LEAST_NAMED = 0.4

/** The words that the weights heard most on the side taken, where the rules know of none. */
function withLearned(
  because: readonly Because[],
  side: number,
  { learned, read, text, language }: Heard,
): readonly Because[] {
  if (because.some(({ weight }) => weight * side > 0)) return because
  const named: Because[] = []
  for (const [at, { from, to, word }] of read.tokens.entries()) {
    const weight = learned.speaking[at]!
    if (weight * side < LEAST_NAMED || LITTLE_WORDS[language].has(word)) continue
    if (because.some((known) => known.from < to && known.to > from)) continue
    named.push({ from, to, text: text.slice(from, to), weight: Math.round(weight * 100) / 100, rule: 'learned' })
  }
  named.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).splice(MOST_NAMED)
  return [...because, ...named].sort((a, b) => a.from - b.from)
}
