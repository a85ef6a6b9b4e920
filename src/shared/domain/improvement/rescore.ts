import type { Criterion } from './board.ts'
import type { Scores } from './improvement.ts'
import { weigh } from './weigh.ts'

/** The finest step in which a place on an axis is read. */
export const GRAIN = 0.25

export const onGrain = (value: number): number => Math.min(5, Math.max(1, Math.round(value / GRAIN) * GRAIN))

/**
 * Scores of the criteria of one axis that bring the weighted mean as near as may be to a wanted value. What has been said
 * is kept as far as it can be: one step at a time, always the step that comes nearest, the first criterion of equals.
 * @param wanted 1 to 5
 * @returns for every criterion of the axis that counts, its score; empty where none counts
 */
export function scoresFor(
  scores: Scores,
  criteria: readonly Criterion[],
  axis: Criterion['axis'],
  wanted: number,
): Record<string, number> {
  const own = criteria.filter((criterion) => criterion.axis === axis && criterion.weight > 0)
  const whole = Math.min(5, Math.max(1, Math.round(wanted)))
  const next: Record<string, number> = Object.fromEntries(own.map(({ id }) => [id, scores[id] ?? whole]))
  const off = (of: Record<string, number>): number =>
    Math.abs((weigh({ scores: of as Scores }, own, axis) ?? wanted) - wanted)
  for (let now = off(next); ; ) {
    let best: { readonly id: string; readonly score: number; readonly off: number } | null = null
    for (const { id } of own) {
      for (const by of [-1, 1]) {
        const score = (next[id] ?? whole) + by
        if (score < 1 || score > 5) continue
        const then = off({ ...next, [id]: score })
        if (then < (best?.off ?? now) - 1e-9) best = { id, score, off: then }
      }
    }
    if (!best) return next
    next[best.id] = best.score
    now = best.off
  }
}
