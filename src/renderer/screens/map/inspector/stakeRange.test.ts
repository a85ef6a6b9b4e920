import { expect, it } from 'vitest'
import { rangeWith } from './stakeRange.ts'

// Would catch: a range that the store refuses, a share over 100 %, an end that cannot be taken back.
it('a range is typed end by end', () => {
  expect(rangeWith(null, 'low', '120', 1e12)).toEqual({ low: 120, high: 120 })
  expect(rangeWith({ low: 120, high: 120 }, 'high', '1.200', 1e12)).toEqual({ low: 120, high: 1200 })
  expect(rangeWith({ low: 120, high: 1200 }, 'low', '', 1e12)).toEqual({ low: 1200, high: 1200 })
  expect(rangeWith({ low: 120, high: 120 }, 'low', '', 1e12)).toBeNull()
  expect(rangeWith({ low: 10, high: 20 }, 'low', '30', 100)).toEqual({ problem: 'order' })
  expect(rangeWith(null, 'high', '130', 100)).toEqual({ problem: 'percent' })
  expect(rangeWith(null, 'high', 'muito', 100)).toEqual({ problem: 'wrong' })
})
