import type { Sentiment } from '../feedback/feedback.ts'

/** A stretch of the comment that spoke for the reading. */
export interface Because {
  /** UTF-16 offsets into the comment, `to` exclusive */
  readonly from: number
  readonly to: number
  readonly text: string
  /** what it came to after negation, degree and contrast: below 0 against, above 0 for, 0 for neither */
  readonly weight: number
  /** the rule that changed its weight, or that found it */
  readonly rule?: RuleName
}

export type RuleName =
  | 'negated'
  | 'raised'
  | 'lowered'
  | 'contrast'
  | 'irony'
  | 'quoted'
  | 'question'
  | 'wish'
  | 'rating'
  | 'even'
  | 'loose negation'
  | 'exclamation'
  | 'own'
  | 'learned'

export interface SentimentReading {
  readonly sentiment: Sentiment
  /** −1 (all against) to 1 (all for) */
  readonly score: number
  /** 0 (a guess) to 1 */
  readonly certainty: number
  readonly because: readonly Because[]
}
