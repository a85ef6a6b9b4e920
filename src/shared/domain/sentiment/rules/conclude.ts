import type { Sentiment } from '../../feedback/feedback.ts'
import { type ReadText, TOGETHER } from '../../text/tokens.ts'
import type { Weighed } from './weigh.ts'

/** Less than this, all together, is too little to take a side. */
const LEAST = 0.7
/** How much of what was said must be on one side. */
const ONE_SIDED = 0.35
/** From here on a reading is as certain as words make it. */
const PLENTY = 3

export interface Conclusion {
  readonly sentiment: Sentiment
  readonly score: number
  readonly certainty: number
}

/** Turns praise that stands beside something bad, without a "but" between, into mockery. */
export function mockeryTurns(weighed: readonly Weighed[], { tokens }: ReadText, hasBut: boolean): void {
  if (hasBut) return
  let against = 0
  for (const one of weighed) if (!one.mock && one.weight < 0 && one.rule !== 'loose negation') against -= one.weight
  if (against < LEAST) return
  let friendly = 0
  for (const one of weighed) if (!one.mock && one.weight > 0) friendly += one.weight
  if (friendly > against) return
  for (const one of weighed) {
    // "Great, another wrong bill", but not "the room is great and the breakfast is poor".
    if (!one.mock || one.weight <= 0 || tokens[one.start]!.apart === TOGETHER) continue
    one.weight = -0.8 * one.weight
    one.rule = 'irony'
  }
}

/** Sums up: which side has it, by how much, and how sure that is. */
export function conclude(weighed: readonly Weighed[], text: ReadText, isPlain: boolean): Conclusion {
  let good = 0
  let bad = 0
  let even = 0
  for (const { weight, even: neither } of weighed) {
    if (weight > 0) good += weight
    else bad -= weight
    even += neither
  }
  const all = good + bad
  const lead = all > 0 ? (good - bad) / all : 0
  const asks = text.sentences.some((sentence) => sentence.question)
  if (all < LEAST || (even > 0 && Math.abs(good - bad) < even)) {
    // Words that judge nothing tell facts; a few that lean to one side tell too little.
    const known = even > 0 || asks || isPlain || all === 0
    return {
      sentiment: known ? 'neutral' : 'unsure',
      score: lead * 0.2,
      certainty: known ? (all + even > 0 || asks || isPlain ? 0.6 : 0.35) : 0.1,
    }
  }
  if (Math.abs(lead) < ONE_SIDED) {
    return { sentiment: 'neutral', score: lead * 0.5, certainty: 0.4 + 0.3 * (1 - Math.abs(lead)) }
  }
  const amount = Math.min(1, Math.abs(good - bad) / PLENTY)
  return {
    sentiment: lead > 0 ? 'positive' : 'negative',
    score: lead * (0.3 + 0.7 * amount),
    certainty: Math.min(1, 0.25 + 0.55 * amount + 0.2 * ((Math.abs(lead) - ONE_SIDED) / (1 - ONE_SIDED))),
  }
}
