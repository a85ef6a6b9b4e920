import { expect, it } from 'vitest'
import { feelingKey } from './feelingKeys.ts'

it('reads −2 as two keys and +1 as one feeling, not as a step of one', () => {
  expect(feelingKey('-', null)).toEqual({ sign: -1 })
  expect(feelingKey('2', -1)).toEqual({ set: -2 })
  expect(feelingKey('+', null)).toEqual({ sign: 1 })
  expect(feelingKey('1', 1)).toEqual({ set: 1 })
  expect(Object.is(feelingKey('0', -1)?.set, 0)).toBe(true)
  expect(feelingKey('3', null)).toBeNull()
})
