/**
 * The four fields of importance-performance analysis (Martilla & James, Journal of Marketing 41, 1977, 77–79).
 */
export const QUADRANTS = ['concentrate', 'keepUp', 'lowPriority', 'overkill'] as const
export type Quadrant = (typeof QUADRANTS)[number]

/** From here on a touchpoint is important, of 1–5. */
export const IMPORTANT_FROM = 4
/** Only above this, "it is all the same to me", customers leave it satisfied, of 0–1. */
export const SATISFIED_ABOVE = 0.5

/** @param importance 1–5 @param position of the satisfaction, 0–1. null where either is not known. */
export function quadrantOf(importance: number | null, position: number | null): Quadrant | null {
  if (importance === null || position === null) return null
  const satisfied = position > SATISFIED_ABOVE
  if (importance >= IMPORTANT_FROM) return satisfied ? 'keepUp' : 'concentrate'
  return satisfied ? 'overkill' : 'lowPriority'
}

/** Satisfaction on the scale of importance, 1–5. */
export const scoreOf = (position: number): number => 1 + 4 * position
