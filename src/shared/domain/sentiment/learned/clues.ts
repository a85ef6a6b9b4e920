import type { Language } from '../../language.ts'
import { stemOf } from '../../text/stem.ts'
import { COMMA, type ReadText } from '../../text/tokens.ts'
import { lexiconOf } from '../lexicon/lexicons.ts'
import type { SentimentReading } from '../reading.ts'
import { GROUP_NAMES, type GroupName } from './groups/groupNames.ts'
import { groupsOf } from './groups/groupsOf.ts'

/**
 * Hears every clue of a comment: a kind, and the words that it is about. Kinds that begin with `.` mean the same in every
 * language.
 * @param at the token that gives it; −1: the comment as a whole
 */
export type UseClue = (value: number, at: number, kind: string, one?: string, two?: string, three?: string) => void

/** The name of a clue, its parts apart by spaces, which no word holds. */
export const clueName = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ')

/** Words that are looked at. */
const MOST_WORDS = 200
/** From here on each word counts less, so that a long comment is no surer than a short one. */
const ORDINARY = 30
/** How far apart two words may stand to be heard together. */
const APART = 6
const LENGTHS = [2, 4, 7, 11, 16, 24]

/** What can be learned from in a comment: its words and what they are about, its shape, and what the rules make of it. */
export function findClues(text: ReadText, language: Language, rules: SentimentReading | null, use: UseClue): void {
  use(1, -1, '.all')
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
    use(each, at, 'w', word)
    use(each, at, 's', stem)
    if (not > 0) use(each, at, 'n', stem)
    if (but >= 0 && at > but) use(each, at, 'a', stem)
    use(each, at, 'b', last, word)
    if (at > 0) use(each, at, 't', before, last, word)
    while (first < places.length && places[first]! < at - APART) first += 1
    for (const group of groupsOf(word, language)) {
      const name = not > 0 ? NOT[group] : group
      use(each, at, '.g', name)
      if (but >= 0 && at > but) use(each, at, '.a', name)
      for (let other = first; other < heard.length; other += 1) {
        if (heard[other] !== name) use(each, at, '.p', heard[other]!, name)
      }
      heard.push(name)
      places.push(at)
    }
    ;[before, last] = [last, word]
    not = grammar.negators.has(word) ? grammar.reach + 1 : not - 1
  }
  if (count === 0) return
  use(1, 0, 'f', tokens[0]!.word)
  use(1, 0, 'f', tokens[0]!.word, tokens[1]?.word ?? '$')
  use(1, count - 1, 'l', last)
  use(1, count - 1, 'l', before, last)
}

const NOT = Object.fromEntries(GROUP_NAMES.map((name) => [name, `!${name}`])) as Readonly<Record<GroupName, string>>

const lengthOf = (words: number): number | 'more' => LENGTHS.find((length) => words <= length) ?? 'more'

function shapeClues({ tokens, sentences }: ReadText, language: Language, use: UseClue): void {
  const { grammar } = lexiconOf(language)
  const whole = (name: string): void => use(1, -1, name)
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
    use(1, -1, '.r unasked')
    return
  }
  let [good, bad, even] = [0, 0, 0]
  for (const { weight, rule } of rules.because) {
    if (weight > 0) good += weight
    else if (weight < 0) bad -= weight
    else even += 1
    if (rule) use(1, -1, `.r ${rule} ${Math.sign(weight)}`)
  }
  use(1, -1, `.r ${rules.sentiment}`)
  // In a few words they are right more often than in many.
  use(1, -1, `.r ${rules.sentiment} in ${lengthOf(words)}`)
  use(1, -1, `.r ${rules.sentiment} by ${Math.round(rules.certainty * 4)}`)
  use(rules.score, -1, '.r score')
  use(Math.min(3, good) / 2, -1, '.r good')
  use(Math.min(3, bad) / 2, -1, '.r bad')
  if (even > 0) use(1, -1, '.r even')
  if (good >= PLENTY) use(1, -1, '.r much good')
  if (bad >= PLENTY) use(1, -1, '.r much bad')
  if (good > 0 && bad === 0) use(1, -1, '.r only good')
  if (bad > 0 && good === 0) use(1, -1, '.r only bad')
  if (good === 0 && bad === 0) use(1, -1, '.r nothing')
}
