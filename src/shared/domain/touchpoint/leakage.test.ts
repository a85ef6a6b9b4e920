import { expect, it } from 'vitest'
import { leakageOf } from './leakage.ts'

// Would catch: percent taken for parts, ends crossed, a sum made up where something was not said.
it('is volume × drop × ticket, from the least to the most', () => {
  const stake = { volume: { low: 100, high: 200 }, drop: { low: 10, high: 25 }, ticket: { low: 40, high: 40 } }
  expect(leakageOf(stake)).toEqual({ low: 400, high: 2000 })
  expect(leakageOf({ ...stake, drop: null })).toBeNull()
})
