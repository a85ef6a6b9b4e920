import type { Language } from '../../language.ts'
import { stemOf } from '../../text/stem.ts'
import { COMMA, type ReadText } from '../../text/tokens.ts'
import { lexiconOf } from '../lexicon/lexicons.ts'
import type { SentimentReading } from '../reading.ts'
import { groupsOf } from './groups/groupsOf.ts'

/**
 * Hears every clue of a comment. Names that begin with `.` mean the same in every language.
 * @param at the token that gives it; −1: the comment as a whole
 */
export type UseClue = (name: string, value: number, at: number) => void

/** Words that are looked at. */
const MOST_WORDS = 200
/** From here on each word counts less, so that a long comment is no surer than a short one. */
const ORDINARY = 30
/** How far apart two words may stand to be heard together. */
const APART = 6
const LENGTHS = [2, 4, 7, 11, 16, 24]

/** What can be learned from in a comment: its words and what they are about, its shape, and what the rules make of it. */
export function findClues(text: ReadText, language: Language, rules: SentimentReading | null, use: UseClue): void {
  use('.all', 1, -1)
  wordClues(text, language, use)
  shapeClues(text, language, use)
  ruleClues(rules, text.tokens.length, use)
}

function wordClues({ tokens }: ReadText, language: Language, use: UseClue): void {
  const { grammar } = lexiconOf(language)
  const count = Math.min(tokens.length, MOST_WORDS)
  const each = Math.min(1, ORDINARY / count)
  let but = -1
  for (let at = 0; at < count; at += 1) if (grammar.contrasts.has(tokens[at]!.word)) but = at
  const heard: string[] = []
  const places: number[] = []
  let first = 0
  let not = 0
  let [before, last] = ['^', '^']
  for (let at = 0; at < count; at += 1) {
    const { word, apart } = tokens[at]!
    const stem = stemOf(word, language)
    if (apart >= COMMA) not = 0
    use(`w ${word}`, each, at)
    use(`s ${stem}`, each, at)
    if (not > 0) use(`n ${stem}`, each, at)
    if (but >= 0 && at > but) use(`a ${stem}`, each, at)
    use(`b ${last} ${word}`, each, at)
    if (at > 0) use(`t ${before} ${last} ${word}`, each, at)
    while (first < places.length && places[first]! < at - APART) first += 1
    for (const group of groupsOf(word, language)) {
      const name = not > 0 ? `!${group}` : group
      use(`.g ${name}`, each, at)
      if (but >= 0 && at > but) use(`.a ${name}`, each, at)
      for (let other = first; other < heard.length; other += 1) {
        if (heard[other] !== name) use(pairName(heard[other]!, name), each, at)
      }
      heard.push(name)
      places.push(at)
    }
    ;[before, last] = [last, word]
    not = grammar.negators.has(word) ? grammar.reach + 1 : not - 1
  }
  if (count === 0) return
  use(`f ${tokens[0]!.word}`, 1, 0)
  use(`f ${tokens[0]!.word} ${tokens[1]?.word ?? '$'}`, 1, 0)
  use(`l ${last}`, 1, count - 1)
  use(`l ${before} ${last}`, 1, count - 1)
}

/** Pairs of groups come again in every comment; to write their names out anew took most of the time. */
const pairNames = new Map<string, Map<string, string>>()

function pairName(first: string, second: string): string {
  let names = pairNames.get(first)
  if (!names) {
    names = new Map()
    pairNames.set(first, names)
  }
  let name = names.get(second)
  if (name === undefined) {
    name = `.p ${first} ${second}`
    names.set(second, name)
  }
  return name
}

const lengthOf = (words: number): number | 'more' => LENGTHS.find((length) => words <= length) ?? 'more'

function shapeClues({ tokens, sentences }: ReadText, language: Language, use: UseClue): void {
  const { grammar } = lexiconOf(language)
  const whole = (name: string): void => use(name, 1, -1)
  if (sentences.some((sentence) => sentence.question)) whole('.question')
  if (sentences.at(-1)?.question) whole('.ends in question')
  const exclaims = sentences.reduce((sum, sentence) => sum + sentence.exclaims, 0)
  if (exclaims > 0) whole('.exclaims')
  if (exclaims > 1) whole('.exclaims more')
  if (sentences.some((sentence) => sentence.trails)) whole('.trails')
  whole(`.long ${lengthOf(tokens.length)}`)
  if (tokens.some((token) => token.emoji)) whole('.emoji')
  if (tokens.some((token) => token.loud)) whole('.loud')
  if (tokens.some((token) => token.quoted)) whole('.quoted')
  if (tokens.some((token) => token.word === '#')) whole('.number')
  if (tokens.some((token) => token.apart === COMMA)) whole('.comma')
  if (tokens.some((token) => grammar.contrasts.has(token.word))) whole('.but')
  if (tokens.some((token) => grammar.negators.has(token.word))) whole('.not')
  whole(`.sentences ${Math.min(3, sentences.length)}`)
}

/** From here on praise or blame is plenty. */
const PLENTY = 1.9

function ruleClues(rules: SentimentReading | null, words: number, use: UseClue): void {
  if (!rules) {
    use('.r unasked', 1, -1)
    return
  }
  let [good, bad, even] = [0, 0, 0]
  for (const { weight, rule } of rules.because) {
    if (weight > 0) good += weight
    else if (weight < 0) bad -= weight
    else even += 1
    if (rule) use(`.r ${rule} ${Math.sign(weight)}`, 1, -1)
  }
  use(`.r ${rules.sentiment}`, 1, -1)
  // In a few words they are right more often than in many.
  use(`.r ${rules.sentiment} in ${lengthOf(words)}`, 1, -1)
  use(`.r ${rules.sentiment} by ${Math.round(rules.certainty * 4)}`, 1, -1)
  use('.r score', rules.score, -1)
  use('.r good', Math.min(3, good) / 2, -1)
  use('.r bad', Math.min(3, bad) / 2, -1)
  if (even > 0) use('.r even', 1, -1)
  if (good >= PLENTY) use('.r much good', 1, -1)
  if (bad >= PLENTY) use('.r much bad', 1, -1)
  if (good > 0 && bad === 0) use('.r only good', 1, -1)
  if (bad > 0 && good === 0) use('.r only bad', 1, -1)
  if (good === 0 && bad === 0) use('.r nothing', 1, -1)
}
