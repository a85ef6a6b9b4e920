import type { Criterion } from './board.ts'
import type { Improvement } from './improvement.ts'

/**
 * How much an improvement brings or costs: the weighted mean Σ w·s / Σ w of what has been said by the criteria of one
 * axis, 1 to 5. Criteria of weight 0 and those nobody has scored do not count.
 * @returns null where nothing has been said
 */
export function weigh(
  { scores }: Pick<Improvement, 'scores'>,
  criteria: readonly Criterion[],
  axis: Criterion['axis'],
): number | null {
  let sum = 0
  let weights = 0
  for (const { id, axis: of, weight } of criteria) {
    const score = scores[id]
    if (of !== axis || score === undefined || weight === 0) continue
    sum += weight * score
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}
