import type { ValenceValue } from '../../../shared/domain/journey/evidence.ts'

export interface FeelingKey {
  /** A feeling to set, a step to take, or a sign to remember for the digit that follows. */
  readonly set?: ValenceValue
  readonly by?: 1 | -1
  readonly sign?: 1 | -1
}

/**
 * What a key says about a feeling: 0, 1 and 2 as they stand, a minus before them makes them negative; + and − alone move
 * one level once it is clear that no digit follows.
 * @param sign what was pressed just before
 */
export function feelingKey(key: string, sign: 1 | -1 | null): FeelingKey | null {
  if (key === '-' || key === '−') return { sign: -1 }
  if (key === '+' || key === '=') return { sign: 1 }
  if (key !== '0' && key !== '1' && key !== '2') return null
  const value = Number(key) * (sign ?? 1)
  return { set: (value === 0 ? 0 : value) as ValenceValue }
}
