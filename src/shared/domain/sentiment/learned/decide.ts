import type { Sentiment } from '../../feedback/feedback.ts'
import type { LearnedReading } from './readLearned.ts'

/**
 * "Neutral" is taken already where it is half as likely as a side: an error then, but none that turns a comment into its
 * opposite.
 */
export const NEUTRAL = 2
/**
 * A side is taken only where the other one is less likely than this share of it; else it is left unsure. Chosen by
 * cross-validation (scripts/sentiment/train.ts prints what other shares would give).
 */
export const OTHER_SIDE = 0.25

export interface Decision {
  readonly sentiment: Sentiment
  readonly certainty: number
}

/** Which sentiment to give, so that hardly any comment is read as its opposite. */
export function decide(
  { negative, neutral, positive }: Pick<LearnedReading, 'negative' | 'neutral' | 'positive'>,
  otherSide = OTHER_SIDE,
  bonus = NEUTRAL,
): Decision {
  const side = Math.max(negative, positive)
  const other = Math.min(negative, positive)
  if (neutral * bonus >= side) return { sentiment: 'neutral', certainty: neutral }
  if (other > otherSide * side) return { sentiment: 'unsure', certainty: Math.min(0.29, side - other) }
  return { sentiment: positive > negative ? 'positive' : 'negative', certainty: side - Math.max(other, neutral) / 2 }
}
