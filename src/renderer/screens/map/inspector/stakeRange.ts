import type { AmountRange } from '../../../../shared/domain/touchpoint/stake.ts'
import { costOf } from '../../improvement/cost.ts'

export type StakeProblem = 'wrong' | 'percent' | 'order'

/**
 * A range with one of its ends typed anew. An end alone is both; an end that was both moves with it.
 * @returns null: nothing is said any more
 */
export function rangeWith(
  before: AmountRange | null,
  end: keyof AmountRange,
  typed: string,
  most: number,
): AmountRange | null | { readonly problem: StakeProblem } {
  const value = costOf(typed)
  if (value === undefined) return { problem: 'wrong' }
  const other = end === 'low' ? 'high' : 'low'
  if (value === null) return before && before.low !== before.high ? { low: before[other], high: before[other] } : null
  if (value > most) return { problem: most === 100 ? 'percent' : 'wrong' }
  if (before === null) return { low: value, high: value }
  const range = { ...before, [end]: value }
  return range.low > range.high ? { problem: 'order' } : range
}
