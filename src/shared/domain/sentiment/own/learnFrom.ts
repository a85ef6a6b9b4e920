import type { Language } from '../../language.ts'
import { LITTLE_WORDS } from '../../text/littleWords.ts'
import { readTokens } from '../../text/tokens.ts'
import { lexiconOf } from '../lexicon/lexicons.ts'
import { readSentiment } from '../readSentiment.ts'
import { type Correction, counted, MOST_OWN_SAYINGS, NO_OWN_WORDS, type OwnLexicon, sayingOf } from './ownLexicon.ts'

/** A correction teaches at most this many words: more would teach what happened to stand beside. */
const MOST_TAUGHT = 3
const SHORTEST = 3

/**
 * What the user's corrections teach.
 * - The comment itself: the same words again are read as she said.
 * - The expressions that decided wrongly, each counted towards what she said.
 * - Where nothing decided, the rarest-looking words of the comment: those that no list and no little word explains,
 *   longest first.
 * Corrections that agree with the reading teach the comment alone. Same corrections in the same order: same lexicon.
 * @param onto what was learned before
 */
export function learnFrom(corrections: Iterable<Correction>, onto: OwnLexicon = NO_OWN_WORDS): OwnLexicon {
  let own = onto
  for (const correction of corrections) own = learnOne(own, correction)
  return own
}

function learnOne(own: OwnLexicon, { text, language, sentiment }: Correction): OwnLexicon {
  const words = sayingOf(text, language)
  const sayings =
    words === ''
      ? own.sayings
      : [...own.sayings.filter((s) => s.language !== language || s.words !== words), { language, words, sentiment }]
  const kept = { ...own, sayings: sayings.slice(-MOST_OWN_SAYINGS) }
  const reading = readSentiment(text, language)
  if (reading.sentiment === sentiment) return kept
  let taught = kept.words
  for (const expression of decisive(text, language, sentiment))
    taught = counted(taught, language, expression, sentiment, 1)
  return { ...kept, words: taught }
}

function decisive(text: string, language: Language, said: Correction['sentiment']): readonly string[] {
  const { because } = readSentiment(text, language)
  const wrong = because.filter(
    ({ weight, rule }) =>
      rule !== 'loose negation' &&
      rule !== 'rating' &&
      (said === 'positive' ? weight < 0 : said === 'negative' ? weight > 0 : weight !== 0),
  )
  if (wrong.length > 0) {
    const strongest = [...wrong].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_TAUGHT)
    return strongest
      .map(({ text: part }) =>
        readTokens(part, language)
          .tokens.map(({ word }) => word)
          .slice(0, 3)
          .join(' '),
      )
      .filter((words) => words !== '')
  }
  const { matcher } = lexiconOf(language)
  const { tokens } = readTokens(text.slice(0, 2_000), language)
  const known = new Set<number>()
  for (const { start, end } of matcher.find(tokens, [])) for (let at = start; at < end; at += 1) known.add(at)
  const unknown = tokens
    .filter(({ word, value, emoji }, at) => !known.has(at) && value === null && !emoji && word.length >= SHORTEST)
    .map(({ word }) => word)
    .filter((word) => !LITTLE_WORDS[language].has(word))
  return [...new Set(unknown)].sort((a, b) => b.length - a.length).slice(0, MOST_TAUGHT)
}
