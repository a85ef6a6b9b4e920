import type { Scale } from '../../feedback/scale.ts'
import type { MomentTally, ScoreTally, ShareTally, SpreadTally } from './tally.ts'

/** What makes two scales one: answers on different ones are never mixed. */
export const scaleKey = (scale: Scale): string => `${scale.kind} ${scale.min} ${scale.max} ${scale.direction}`

/** From answers; those without score or scale (a bare comment) count for nothing. */
export function scoreTally(
  answers: Iterable<{ readonly scale: Scale | null; readonly score: number | null }>,
): ScoreTally {
  const cells = new Map<string, { scale: Scale; score: number; count: number }>()
  for (const { scale, score } of answers) {
    if (!scale || score === null) continue
    const key = `${scaleKey(scale)} ${score}`
    const cell = cells.get(key)
    if (cell) cell.count++
    else cells.set(key, { scale, score, count: 1 })
  }
  return { kind: 'scores', cells: [...cells.values()] }
}

/** From yes and no. */
export function shareTally(answers: Iterable<boolean>): ShareTally {
  let hits = 0
  let of = 0
  for (const answer of answers) {
    of++
    if (answer) hits++
  }
  return { kind: 'share', hits, of }
}

/** From values; one that is no finite number counts for nothing. */
export function spreadTally(values: Iterable<number>): SpreadTally {
  const counts = new Map<number, number>()
  for (const value of values) if (Number.isFinite(value)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const bins = [...counts].sort(([a], [b]) => a - b).map(([value, count]) => ({ from: value, to: value, count }))
  return { kind: 'spread', bins }
}

/** From amounts, in one pass (Welford, Technometrics 4, 1962): no digits are lost however far from nought they lie. */
export function momentTally(values: Iterable<number>): MomentTally {
  let n = 0
  let mean = 0
  let squares = 0
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    n++
    const before = value - mean
    mean += before / n
    squares += before * (value - mean)
  }
  return { kind: 'moments', n, mean, squares }
}
