import type { Language } from '../../language.ts'
import { readDurations } from '../../text/durations.ts'
import { type Match, strongestApart } from '../../text/matcher.ts'
import type { ReadText, Token } from '../../text/tokens.ts'
import type { Entry } from '../lexicon/entry.ts'
import { lexiconOf } from '../lexicon/lexicons.ts'
import { type OwnIndex, type OwnWord, ownWeight } from '../own/ownLexicon.ts'
import type { Because, SentimentReading } from '../reading.ts'
import { conclude, mockeryTurns } from './conclude.ts'
import type { Grammar } from './grammar.ts'
import { readRatings } from './ratings.ts'
import { type Weighed, weighAll } from './weigh.ts'

/**
 * What the rules make of a comment by the words that they know; a reading by itself, and a clue for the learned one.
 * @param index the user's own words, which go before ours
 */
export function readByRules(text: string, read: ReadText, language: Language, index?: OwnIndex): SentimentReading {
  const { grammar, matcher } = lexiconOf(language)
  const { tokens } = read
  const durations = readDurations(tokens, language)
  const ratings = readRatings(tokens)
  const rated = new Uint8Array(tokens.length)
  for (const { start, end } of ratings) rated.fill(1, start, end)
  const found = matcher.find(tokens, durations).filter((match) => !overlaps(match, rated) || match.literal > 2)
  const ownFound = index && index.words.size > 0 ? findOwn(tokens, index) : []
  const matches = strongestApart([...ownFound, ...found], rankOf)
  const covered = new Uint8Array(rated)
  for (const { start, end } of matches) covered.fill(1, start, end)
  const weighed = weighAll(matches, { text: read, grammar, durations, covered })
  for (const { start, end, share } of ratings) {
    if (!matches.some((match) => match.start < end && match.end > start)) weighed.push(rating(start, end, share))
  }
  mockeryTurns(weighed, read, hasContrast(read, grammar))
  exclaim(weighed, read)
  const isPlain = matches.some((match) => match.what.kind === 'plain') || grammar.askers.has(tokens[0]?.word ?? '')
  const conclusion = conclude(weighed, read, isPlain)
  return { ...conclusion, because: becauseOf(weighed, text, read) }
}

function hasContrast({ tokens }: ReadText, grammar: Grammar): boolean {
  return tokens.some(({ word }) => grammar.contrasts.has(word))
}

function overlaps(match: Match<Entry>, taken: Uint8Array): boolean {
  for (let at = match.start; at < match.end; at += 1) if (taken[at] === 1) return true
  return false
}

const LONGEST_OWN = 3

function findOwn(tokens: readonly Token[], { words }: OwnIndex): Match<Entry>[] {
  const found: Match<Entry>[] = []
  for (let start = 0; start < tokens.length; start += 1) {
    let expression = ''
    for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_OWN); end += 1) {
      expression = end === start + 1 ? tokens[start]!.word : `${expression} ${tokens[end - 1]!.word}`
      const own = words.get(expression)
      if (own) found.push({ what: ownEntry(own), start, end, literal: end - start })
    }
  }
  return found
}

function ownEntry(own: OwnWord): Entry {
  const weight = ownWeight(own)
  return { kind: 'says', expression: own.words, weight, negated: -weight * 0.6, own: true }
}

/** The user's own words go before ours. More words that had to be there say more; of equals, the stronger one. */
function rankOf(match: Match<Entry>): number {
  return (
    (match.what.own ? 1000 : 0) +
    match.literal * 10 +
    Math.abs(match.what.weight) +
    (match.what.kind === 'says' ? 0 : 0.5)
  )
}

function rating(start: number, end: number, share: number): Weighed {
  const middle = share > 0.5 && share < 0.8
  const weight = middle ? 0 : share >= 0.8 ? 3.5 : -3.5
  return { start, end, weight, even: middle ? 2.5 : 0, rule: 'rating', mock: false }
}

/** "OMG those cinnamon rolls!!!!": who calls out and says nothing bad is pleased. */
function exclaim(weighed: Weighed[], { tokens, sentences }: ReadText): void {
  if (tokens.length === 0 || weighed.some((one) => one.weight < 0 || one.even > 0)) return
  const called = sentences.findIndex((sentence) => sentence.exclaims > 0 && !sentence.question)
  if (called < 0) return
  const end = tokens.findLastIndex((token) => token.sentence === called) + 1
  if (end === 0) return
  const weight = sentences[called]!.exclaims > 1 ? 1 : 0.7
  weighed.push({ start: end - 1, end, weight, even: 0, rule: 'exclamation', mock: false })
}

function becauseOf(weighed: readonly Weighed[], text: string, { tokens }: ReadText): readonly Because[] {
  const inOrder = weighed.length > 1 ? [...weighed].sort((a, b) => a.start - b.start) : weighed
  return inOrder.map(({ start, end, weight, rule }) => {
    const from = tokens[start]!.from
    const { to } = tokens[end - 1]!
    const [said, rounded] = [text.slice(from, to), Math.round(weight * 100) / 100]
    return rule === undefined
      ? { from, to, text: said, weight: rounded }
      : { from, to, text: said, weight: rounded, rule }
  })
}
