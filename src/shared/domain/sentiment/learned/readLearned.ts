import type { Language } from '../../language.ts'
import type { ReadText } from '../../text/tokens.ts'
import type { SentimentReading } from '../reading.ts'
import { findClues, type HeardWord, type Hearer, heardWord, type WordKind } from './clues.ts'
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

const TEXTS: { readonly [L in Language]: string } = { 'pt-BR': PT_WEIGHTS, en: EN_WEIGHTS, es: ES_WEIGHTS }
const built = new Map<Language, WeightTree>()

function weightsOf(language: Language): WeightTree {
  const known = built.get(language)
  if (known) return known
  const weights = readWeights(TEXTS[language], readWeights(SHARED_WEIGHTS))
  built.set(language, weights)
  return weights
}

/** A word with what the weights say of it. */
interface KnownWord extends HeardWord {
  readonly weights: { readonly [K in 'w' | 's' | 'n' | 'a']: ClueWeight | null }
  /** weights of two and of three words of which it is the first */
  readonly pairs: WeightTree | undefined
  readonly triples: WeightTree | undefined
}

/** Words are few and come again; a hostile text cannot make this grow without end. */
const MOST_MET = 10_000
const metWords = new WeakMap<WeightTree, Map<string, KnownWord>>()

function metWith(weights: WeightTree): Map<string, KnownWord> {
  const known = metWords.get(weights)
  if (known) return known
  const made = new Map<string, KnownWord>()
  metWords.set(weights, made)
  return made
}

class Sum implements Hearer<KnownWord> {
  against = 0
  inFavour = 0
  readonly speaking: Float64Array
  private readonly met: Map<string, KnownWord>
  private readonly weights: WeightTree
  private readonly language: Language

  constructor(weights: WeightTree, language: Language, words: number) {
    this.weights = weights
    this.language = language
    this.met = metWith(weights)
    this.speaking = new Float64Array(words)
  }

  meet(word: string): KnownWord {
    const known = this.met.get(word)
    if (known) return known
    const heard = heardWord(word, this.language)
    const { weights } = this
    const made: KnownWord = {
      ...heard,
      weights: {
        w: weightOf(weights, 'w', word),
        s: weightOf(weights, 's', heard.stem),
        n: weightOf(weights, 'n', heard.stem),
        a: weightOf(weights, 'a', heard.stem),
      },
      pairs: weights.next?.get('b')?.next?.get(word),
      triples: weights.next?.get('t')?.next?.get(word),
    }
    if (this.met.size < MOST_MET) this.met.set(word, made)
    return made
  }

  words(value: number, at: number, kind: WordKind, one: KnownWord, two?: KnownWord, three?: KnownWord): void {
    if (kind === 'b') this.add(value, at, one.pairs?.next?.get(two!.word)?.weight)
    else if (kind === 't') this.add(value, at, one.triples?.next?.get(two!.word)?.next?.get(three!.word)?.weight)
    else if (kind === 'f' || kind === 'l') this.add(value, at, weightOf(this.weights, kind, one.word, two?.word))
    else this.add(value, at, one.weights[kind])
  }

  shared(value: number, at: number, kind: string, one?: string, two?: string): void {
    this.add(value, at, weightOf(this.weights, kind, one, two))
  }

  private add(value: number, at: number, weight: ClueWeight | null | undefined): void {
    if (!weight) return
    this.against += weight.negative * value
    this.inFavour += weight.positive * value
    if (at >= 0) this.speaking[at]! += (weight.positive - weight.negative) * value
  }
}

/**
 * Multinomial logistic regression over clues: the probabilities are the softmax of their summed weights, "neutral" being
 * the yardstick (Hastie, Tibshirani and Friedman 2009, The Elements of Statistical Learning, §4.4).
 */
export function readLearned(
  text: ReadText,
  language: Language,
  rules: SentimentReading | null,
  weights = weightsOf(language),
): LearnedReading {
  const sum = new Sum(weights, language, text.tokens.length)
  findClues(text, language, rules, sum)
  const { against, inFavour, speaking } = sum
  const most = Math.max(0, against, inFavour)
  const [negative, neutral, positive] = [Math.exp(against - most), Math.exp(-most), Math.exp(inFavour - most)]
  const all = negative + neutral + positive
  return { negative: negative / all, neutral: neutral / all, positive: positive / all, speaking }
}
