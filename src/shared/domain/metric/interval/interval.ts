/** Two ends, both within it, in the unit of the figure. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** All intervals of the app hold with this probability. */
export const CONFIDENCE = 0.95

/** Each tail that the interval leaves out. */
export const TAIL = (1 - CONFIDENCE) / 2

/** Cut to what the figure can be at all. */
export const clipped = ({ low, high }: Interval, least: number, most: number): Interval => ({
  low: Math.min(most, Math.max(least, low)),
  high: Math.max(least, Math.min(most, high)),
})

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
})
