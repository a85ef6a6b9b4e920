import type { Language } from '../../language.ts'
import type { ReadText } from '../../text/tokens.ts'
import type { SentimentReading } from '../reading.ts'
import {
  findClues,
  GROUP_CLUES,
  type GroupKind,
  type HeardWord,
  type Hearer,
  heardWord,
  type WordKind,
} from './clues.ts'
import { EN_WEIGHTS } from './weights/en.generated.ts'
import { ES_WEIGHTS } from './weights/es.generated.ts'
import { PT_WEIGHTS } from './weights/pt.generated.ts'
import { SHARED_WEIGHTS } from './weights/shared.generated.ts'
import { type ClueWeight, readWeights, type WeightTree, weightOf } from './weightText.ts'

/** What the weights make of a comment: three probabilities, and how far each token speaks for (above 0) or against. */
export interface LearnedReading {
  readonly negative: number
  readonly neutral: number
  readonly positive: number
  readonly speaking: Float64Array
}

const NOTHING = new Float64Array(0)
const TEXTS: { readonly [L in Language]: string } = { 'pt-BR': PT_WEIGHTS, en: EN_WEIGHTS, es: ES_WEIGHTS }
const built = new Map<Language, WeightTree>()

function weightsOf(language: Language): WeightTree {
  const known = built.get(language)
  if (known) return known
  const weights = readWeights(TEXTS[language], readWeights(SHARED_WEIGHTS))
  built.set(language, weights)
  return weights
}

/** A word with what the weights say of it: of itself, its stem, its stem behind "not" and "but". */
interface KnownWord extends HeardWord {
  readonly w: ClueWeight | null
  readonly s: ClueWeight | null
  readonly n: ClueWeight | null
  readonly a: ClueWeight | null
  /** weights of two and of three words of which it is the first, and of it among the first and the last ones */
  readonly pairs: WeightTree | undefined
  readonly triples: WeightTree | undefined
  readonly first: WeightTree | undefined
  readonly last: WeightTree | undefined
}

/** Words are few and come again; a hostile text cannot make this grow without end. */
const MOST_MET = 10_000
const GROUPS = GROUP_CLUES.length

/** What the weights say of words met before and of groups, so that nothing is looked up by its name twice. */
interface Met {
  readonly words: Map<string, KnownWord>
  readonly byId: (KnownWord | undefined)[]
  readonly group: readonly (ClueWeight | null)[]
  readonly afterBut: readonly (ClueWeight | null)[]
  /** at one × GROUPS + two */
  readonly pairs: readonly (ClueWeight | null)[]
}
const metWords = new WeakMap<WeightTree, Met>()

function metWith(weights: WeightTree): Met {
  const known = metWords.get(weights)
  if (known) return known
  const made: Met = {
    words: new Map(),
    byId: [],
    group: GROUP_CLUES.map((name) => weightOf(weights, '.g', name)),
    afterBut: GROUP_CLUES.map((name) => weightOf(weights, '.a', name)),
    pairs: GROUP_CLUES.flatMap((one) => GROUP_CLUES.map((two) => weightOf(weights, '.p', one, two))),
  }
  metWords.set(weights, made)
  return made
}

class Sum implements Hearer<KnownWord> {
  against = 0
  inFavour = 0
  private readonly met: Met
  private readonly weights: WeightTree
  private readonly language: Language
  private readonly speaking: Float64Array | null

  constructor(weights: WeightTree, language: Language, speaking: Float64Array | null) {
    this.weights = weights
    this.language = language
    this.met = metWith(weights)
    this.speaking = speaking
  }

  meet(word: string, id: number): KnownWord {
    const { words, byId } = this.met
    const known = id >= 0 ? byId[id] : words.get(word)
    if (known) return known
    const made = this.known(word)
    if (id >= 0) byId[id] = made
    else if (words.size < MOST_MET) words.set(word, made)
    return made
  }

  private known(word: string): KnownWord {
    const heard = heardWord(word, this.language)
    const { weights } = this
    return {
      ...heard,
      w: weightOf(weights, 'w', word),
      s: weightOf(weights, 's', heard.stem),
      n: weightOf(weights, 'n', heard.stem),
      a: weightOf(weights, 'a', heard.stem),
      pairs: weights.next?.get('b')?.next?.get(word),
      triples: weights.next?.get('t')?.next?.get(word),
      first: weights.next?.get('f')?.next?.get(word),
      last: weights.next?.get('l')?.next?.get(word),
    }
  }

  words(value: number, at: number, kind: WordKind, one: KnownWord, two?: KnownWord, three?: KnownWord): void {
    if (kind === 'b') this.add(value, at, one.pairs?.next?.get(two!.word)?.weight)
    else if (kind === 't') {
      const behind = one.triples?.next?.get(two!.word)
      if (behind) this.add(value, at, behind.next?.get(three!.word)?.weight)
    } else if (kind === 'w') this.add(value, at, one.w)
    else if (kind === 's') this.add(value, at, one.s)
    else if (kind === 'n') this.add(value, at, one.n)
    else if (kind === 'a') this.add(value, at, one.a)
    else {
      const end = kind === 'f' ? one.first : one.last
      this.add(value, at, two ? end?.next?.get(two.word)?.weight : end?.weight)
    }
  }

  group(value: number, at: number, kind: GroupKind, one: number, two?: number): void {
    const { group, afterBut, pairs } = this.met
    this.add(value, at, kind === '.g' ? group[one] : kind === '.a' ? afterBut[one] : pairs[one * GROUPS + two!])
  }

  shared(value: number, at: number, kind: string): void {
    this.add(value, at, this.weights.next?.get(kind)?.weight)
  }

  private add(value: number, at: number, weight: ClueWeight | null | undefined): void {
    if (!weight) return
    this.against += weight.negative * value
    this.inFavour += weight.positive * value
    if (at >= 0 && this.speaking !== null) this.speaking[at]! += (weight.positive - weight.negative) * value
  }
}

/**
 * Multinomial logistic regression over clues: the probabilities are the softmax of their summed weights, "neutral" being
 * the yardstick (Hastie, Tibshirani and Friedman 2009, The Elements of Statistical Learning, §4.4).
 * @param told whether `speaking` is wanted; else it is empty
 */
export function readLearned(
  text: ReadText,
  language: Language,
  rules: SentimentReading | null,
  weights = weightsOf(language),
  told = true,
): LearnedReading {
  const speaking = told ? new Float64Array(text.tokens.length) : NOTHING
  const sum = new Sum(weights, language, told ? speaking : null)
  findClues(text, language, rules, sum)
  const { against, inFavour } = sum
  const most = Math.max(0, against, inFavour)
  const negative = Math.exp(against - most)
  const neutral = Math.exp(-most)
  const positive = Math.exp(inFavour - most)
  const all = negative + neutral + positive
  return { negative: negative / all, neutral: neutral / all, positive: positive / all, speaking }
}
