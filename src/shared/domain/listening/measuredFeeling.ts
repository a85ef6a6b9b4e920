import type { EvidenceAge } from '../metric/evidenceAge.ts'
import type { Figure } from '../metric/figure/figure.ts'
import { FEELING_SOURCES, type FeelingSource, type MeasuredFeeling } from './measured.ts'

/** Fewer than this say nothing about how a touchpoint feels (the same line as `few`). */
export const LEAST_ANSWERS = 10

/**
 * Where a figure lies between the worst and the best that could be said: NPS (v + 100) / 200, CSAT v / 100, CES and
 * ratings (v − min) / (max − min) with the scale turned so that more is better; null for what tells no feeling.
 */
export function positionOf({ metric, value, scale }: Figure): number | null {
  if (value === null) return null
  switch (metric) {
    case 'nps':
      return (value + 100) / 200
    case 'csat':
      return value / 100
    case 'ces':
    case 'rating':
      return scale ? (value - scale.min) / (scale.max - scale.min) : null
    default:
      return null
  }
}

/** −2 … +2: the position in five equal parts (docs/adr: what is measured on the map). */
export const feltValue = (position: number): -2 | -1 | 0 | 1 | 2 =>
  (Math.min(4, Math.max(0, Math.floor(position * 5))) - 2) as -2 | -1 | 0 | 1 | 2

export interface HeardComments {
  readonly positive: number
  readonly neutral: number
  readonly negative: number
}

/**
 * The first of CSAT, CES, ratings, NPS and comments with ten answers behind it: CSAT asks about this very moment, CES
 * about its effort, a rating on the business's own scale mostly about one of the two, NPS about the business as a whole; comments stand in where nobody gave a score.
 */
export function feelingOf(
  figures: readonly { readonly figure: Figure; readonly age: EvidenceAge }[],
  comments: (HeardComments & { readonly age: EvidenceAge }) | null,
): MeasuredFeeling | null {
  for (const source of FEELING_SOURCES) {
    const felt = source === 'comments' ? ofComments(comments) : ofFigure(source, figures)
    if (felt && felt.n >= LEAST_ANSWERS) return felt
  }
  return null
}

function ofFigure(
  source: FeelingSource,
  figures: readonly { readonly figure: Figure; readonly age: EvidenceAge }[],
): MeasuredFeeling | null {
  const found = figures.find(({ figure }) => figure.metric === source && figure.basis === 'answers')
  const position = found ? positionOf(found.figure) : null
  if (!found || position === null) return null
  const { n, state } = found.figure
  return { source, position, n: n ?? 0, state: state === 'enough' ? 'enough' : 'few', age: found.age }
}

function ofComments(comments: (HeardComments & { readonly age: EvidenceAge }) | null): MeasuredFeeling | null {
  if (!comments) return null
  const { positive, neutral, negative, age } = comments
  const n = positive + neutral + negative
  if (n === 0) return null
  // What is read out of words is an estimate: it never fills the line.
  return { source: 'comments', position: (positive + neutral / 2) / n, n, state: 'few', age }
}
