import type { Sentiment } from '../../feedback/feedback.ts'
import type { Language } from '../../language.ts'
import { interned } from '../../text/interned.ts'
import { stemOf } from '../../text/stem.ts'
import { COMMA, type ReadText } from '../../text/tokens.ts'
import { lexiconOf } from '../lexicon/lexicons.ts'
import type { RuleName, SentimentReading } from '../reading.ts'
import { GROUP_NAMES, type GroupName } from './groups/groupNames.ts'
import { groupsOf } from './groups/groupsOf.ts'

/** A word with what its clues are made of. */
export interface HeardWord {
  readonly word: string
  readonly stem: string
  /** what it is about, as places in `GROUP_CLUES` */
  readonly groups: readonly number[]
  /** the same groups under a "not" */
  readonly denied: readonly number[]
  /** "but" */
  readonly contrasts: boolean
  /** "not" */
  readonly negates: boolean
}

/** Clues of one language's words: a word, its stem, its stem behind "not" and "but", two and three words, the first and the last ones. */
export type WordKind = 'w' | 's' | 'n' | 'a' | 'b' | 't' | 'f' | 'l'
export type GroupKind = '.g' | '.a' | '.p'
/** Groups and, behind them in the same order, the same under a "not", as they stand in a clue's name. */
export const GROUP_CLUES: readonly string[] = [...GROUP_NAMES, ...GROUP_NAMES.map((name) => `!${name}`)].map(interned)
const PLACES = new Map<GroupName, number>(GROUP_NAMES.map((name, place) => [name, place]))

const STEMMED: ReadonlySet<WordKind> = new Set(['s', 'n', 'a'])

/** Hears every clue of a comment; `at`: the token that gives it, −1: the comment as a whole. */
export interface Hearer<W extends HeardWord> {
  /** @param id the word's number; −1: it has none */
  meet(word: string, id: number): W
  words(value: number, at: number, kind: WordKind, one: W, two?: W, three?: W): void
  /** a group of words, which means the same in every language: alone, after "but", or one behind another */
  group(value: number, at: number, kind: GroupKind, one: number, two?: number): void
  /** a clue that means the same in every language */
  shared(value: number, at: number, kind: string): void
}

export function heardWord(word: string, language: Language): HeardWord {
  const { grammar } = lexiconOf(language)
  const groups = groupsOf(word, language).map((name) => PLACES.get(name)!)
  return {
    word,
    stem: interned(stemOf(word, language)),
    groups,
    denied: groups.map((place) => place + GROUP_NAMES.length),
    contrasts: grammar.contrasts.has(word),
    negates: grammar.negators.has(word),
  }
}

/** The name of a clue, its parts apart by spaces, which no word holds. */
export const clueName = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ')

/** The name of a clue about words. */
export const wordClueName = (kind: WordKind, one: HeardWord, two?: HeardWord, three?: HeardWord): string =>
  STEMMED.has(kind) ? clueName(kind, one.stem) : clueName(kind, one.word, two?.word, three?.word)

/** Words that are looked at. */
const MOST_WORDS = 200
/** From here on each word counts less, so that a long comment is no surer than a short one. */
const ORDINARY = 30
/** How far apart two words may stand to be heard together. */
const APART = 6
const LENGTHS = [2, 4, 7, 11, 16, 24]

/** What can be learned from in a comment: its words and what they are about, its shape, and what the rules make of it. */
export function findClues<W extends HeardWord>(
  text: ReadText,
  language: Language,
  rules: SentimentReading | null,
  hearer: Hearer<W>,
): void {
  hearer.shared(1, -1, '.all')
  const words = text.tokens.map(({ word, id }) => hearer.meet(word, id))
  wordClues(text, words, lexiconOf(language).grammar.reach, hearer)
  shapeClues(text, words, hearer)
  ruleClues(rules, words.length, hearer)
}

function wordClues<W extends HeardWord>(
  { tokens }: ReadText,
  words: readonly W[],
  reach: number,
  hearer: Hearer<W>,
): void {
  const count = Math.min(words.length, MOST_WORDS)
  if (count === 0) return
  const each = Math.min(1, ORDINARY / count)
  let but = -1
  for (let at = 0; at < count; at += 1) if (words[at]!.contrasts) but = at
  const heard: number[] = []
  const places: number[] = []
  let first = 0
  let not = 0
  let before = hearer.meet('^', -1)
  let last = before
  for (let at = 0; at < count; at += 1) {
    const word = words[at]!
    const isAfterBut = but >= 0 && at > but
    if (tokens[at]!.apart >= COMMA) not = 0
    hearer.words(each, at, 'w', word)
    hearer.words(each, at, 's', word)
    if (not > 0) hearer.words(each, at, 'n', word)
    if (isAfterBut) hearer.words(each, at, 'a', word)
    hearer.words(each, at, 'b', last, word)
    if (at > 0) hearer.words(each, at, 't', before, last, word)
    while (first < places.length && places[first]! < at - APART) first += 1
    for (const group of not > 0 ? word.denied : word.groups) {
      hearer.group(each, at, '.g', group)
      if (isAfterBut) hearer.group(each, at, '.a', group)
      for (let other = first; other < heard.length; other += 1) {
        if (heard[other] !== group) hearer.group(each, at, '.p', heard[other]!, group)
      }
      heard.push(group)
      places.push(at)
    }
    before = last
    last = word
    not = word.negates ? reach + 1 : not - 1
  }
  hearer.words(1, 0, 'f', words[0]!)
  hearer.words(1, 0, 'f', words[0]!, words[1] ?? hearer.meet('$', -1))
  hearer.words(1, count - 1, 'l', last)
  hearer.words(1, count - 1, 'l', before, last)
}

/** Which of the lengths a comment has; one more than the last: longer. */
const lengthOf = (words: number): number => {
  const at = LENGTHS.findIndex((length) => words <= length)
  return at < 0 ? LENGTHS.length : at
}
const LENGTH_NAMES = [...LENGTHS, 'more']
const LONG = LENGTH_NAMES.map((name) => interned(`.long ${name}`))
const MOST_SENTENCES = 3
const SENTENCES = Array.from({ length: MOST_SENTENCES + 1 }, (_, count) => interned(`.sentences ${count}`))

function shapeClues<W extends HeardWord>(
  { tokens, sentences }: ReadText,
  words: readonly W[],
  hearer: Hearer<W>,
): void {
  const whole = (name: string): void => hearer.shared(1, -1, name)
  let [asks, trails, exclaims] = [false, false, 0]
  for (const sentence of sentences) {
    asks ||= sentence.question
    trails ||= sentence.trails
    exclaims += sentence.exclaims
  }
  if (asks) whole('.question')
  if (sentences.at(-1)?.question) whole('.ends in question')
  if (exclaims > 0) whole('.exclaims')
  if (exclaims > 1) whole('.exclaims more')
  if (trails) whole('.trails')
  whole(LONG[lengthOf(words.length)]!)
  let [emoji, loud, quoted, number, comma, but, not] = [false, false, false, false, false, false, false]
  for (let at = 0; at < words.length; at += 1) {
    const token = tokens[at]!
    const word = words[at]!
    emoji ||= token.emoji
    loud ||= token.loud
    quoted ||= token.quoted
    number ||= token.word === '#'
    comma ||= token.apart === COMMA
    but ||= word.contrasts
    not ||= word.negates
  }
  if (emoji) whole('.emoji')
  if (loud) whole('.loud')
  if (quoted) whole('.quoted')
  if (number) whole('.number')
  if (comma) whole('.comma')
  if (but) whole('.but')
  if (not) whole('.not')
  whole(SENTENCES[Math.min(MOST_SENTENCES, sentences.length)]!)
}

/** From here on praise or blame is plenty. */
const PLENTY = 1.9
/** Names put together once, since every comment asks for them. */
const STEPS = 4
const saidNames = (sentiment: Sentiment) => ({
  plain: interned(`.r ${sentiment}`),
  // In a few words they are right more often than in many.
  inLength: LENGTH_NAMES.map((name) => interned(`.r ${sentiment} in ${name}`)),
  byCertainty: Array.from({ length: STEPS + 1 }, (_, step) => interned(`.r ${sentiment} by ${step}`)),
})
const SAID: { readonly [S in Sentiment]: ReturnType<typeof saidNames> } = {
  positive: saidNames('positive'),
  neutral: saidNames('neutral'),
  negative: saidNames('negative'),
  unsure: saidNames('unsure'),
}
const BY_RULE = new Map<RuleName, readonly string[]>()
/** The name for a rule and the side that it speaks for. */
function ruleName(rule: RuleName, weight: number): string {
  let names = BY_RULE.get(rule)
  if (!names) {
    names = [-1, 0, 1].map((side) => interned(`.r ${rule} ${side}`))
    BY_RULE.set(rule, names)
  }
  return names[Math.sign(weight) + 1]!
}

function ruleClues<W extends HeardWord>(rules: SentimentReading | null, words: number, hearer: Hearer<W>): void {
  const use = (value: number, name: string): void => hearer.shared(value, -1, name)
  if (!rules) {
    use(1, '.r unasked')
    return
  }
  let [good, bad, even] = [0, 0, 0]
  for (const { weight, rule } of rules.because) {
    if (weight > 0) good += weight
    else if (weight < 0) bad -= weight
    else even += 1
    if (rule) use(1, ruleName(rule, weight))
  }
  const said = SAID[rules.sentiment]
  use(1, said.plain)
  use(1, said.inLength[lengthOf(words)]!)
  use(1, said.byCertainty[Math.round(rules.certainty * STEPS)]!)
  use(rules.score, '.r score')
  use(Math.min(3, good) / 2, '.r good')
  use(Math.min(3, bad) / 2, '.r bad')
  if (even > 0) use(1, '.r even')
  if (good >= PLENTY) use(1, '.r much good')
  if (bad >= PLENTY) use(1, '.r much bad')
  if (good > 0 && bad === 0) use(1, '.r only good')
  if (bad > 0 && good === 0) use(1, '.r only bad')
  if (good === 0 && bad === 0) use(1, '.r nothing')
}
