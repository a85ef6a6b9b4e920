import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { Scale } from '../../../shared/domain/feedback/scale.ts'

/** How good a score is, whatever its scale. */
export type Band = 'good' | 'middle' | 'bad'

/**
 * NPS by its groups (9–10, 7–8, 0–6), stars and CSAT by their top two boxes; of any other scale the upper, middle and
 * lower third.
 */
export function bandOf(scale: Scale, score: number): Band {
  const { kind, min, max, direction } = scale
  const share = direction === 'up' ? (score - min) / (max - min) : (max - score) / (max - min)
  if (kind === 'nps') return share >= 0.9 ? 'good' : share >= 0.7 ? 'middle' : 'bad'
  if (kind === 'stars' || kind === 'csat') return share >= 0.75 ? 'good' : share >= 0.5 ? 'middle' : 'bad'
  return share >= 2 / 3 ? 'good' : share > 1 / 3 ? 'middle' : 'bad'
}

/** Scores of a band, lowest and highest; null where the scale has none there. */
export function scoresOf(scale: Scale, band: Band): { readonly from: number; readonly to: number } | null {
  const all = Array.from({ length: Math.min(1_000, Math.floor(scale.max - scale.min) + 1) }, (_, i) => scale.min + i)
  const some = all.filter((score) => bandOf(scale, score) === band)
  return some.length === 0 ? null : { from: some[0]!, to: some.at(-1)! }
}

export type Scored = Feedback & { readonly scale: Scale; readonly score: number }
export const isScored = (answer: Feedback): answer is Scored => answer.scale !== null && answer.score !== null
