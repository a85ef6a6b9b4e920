/** The kinds of question that a score answers; `own` is a scale that the business made up. */
export const SCALE_KINDS = ['nps', 'csat', 'ces', 'stars', 'thumbs', 'own'] as const
export type ScaleKind = (typeof SCALE_KINDS)[number]

/**
 * The scale that a score was given on, stored with every answer: a figure can then be worked out again, and an older
 * question with the ends the other way round is never mixed with today's.
 */
export interface Scale {
  readonly kind: ScaleKind
  /** lowest score that could be given */
  readonly min: number
  /** highest score that could be given; above `min` */
  readonly max: number
  /** up: the highest score is the best one. down: the lowest is (an old CES asks for effort). */
  readonly direction: 'up' | 'down'
}

/** The usual form of each question (vocabulary.md: NPS 0–10, CSAT 1–5, CES 1–7 with 7 = very easy). */
export const USUAL_SCALES: Readonly<Record<Exclude<ScaleKind, 'own'>, Scale>> = {
  nps: { kind: 'nps', min: 0, max: 10, direction: 'up' },
  csat: { kind: 'csat', min: 1, max: 5, direction: 'up' },
  ces: { kind: 'ces', min: 1, max: 7, direction: 'up' },
  stars: { kind: 'stars', min: 1, max: 5, direction: 'up' },
  thumbs: { kind: 'thumbs', min: 0, max: 1, direction: 'up' },
}
