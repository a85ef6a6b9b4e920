import type { Language } from '../../language.ts'
import type { ReadText } from '../../text/tokens.ts'
import type { SentimentReading } from '../reading.ts'
import { findClues } from './clues.ts'
import { EN_WEIGHTS } from './weights/en.generated.ts'
import { ES_WEIGHTS } from './weights/es.generated.ts'
import { PT_WEIGHTS } from './weights/pt.generated.ts'
import { SHARED_WEIGHTS } from './weights/shared.generated.ts'
import { readWeights, type WeightTree, weightOf } from './weightText.ts'

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
  let [against, inFavour] = [0, 0]
  const speaking = new Float64Array(text.tokens.length)
  findClues(text, language, rules, (value, at, kind, one, two, three) => {
    const weight = weightOf(weights, kind, one, two, three)
    if (!weight) return
    against += weight.negative * value
    inFavour += weight.positive * value
    if (at >= 0) speaking[at]! += (weight.positive - weight.negative) * value
  })
  const most = Math.max(0, against, inFavour)
  const [negative, neutral, positive] = [Math.exp(against - most), Math.exp(-most), Math.exp(inFavour - most)]
  const sum = negative + neutral + positive
  return { negative: negative / sum, neutral: neutral / sum, positive: positive / sum, speaking }
}
