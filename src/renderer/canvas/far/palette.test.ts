import { expect, it } from 'vitest'
import { pxOf } from './palette.ts'

it('reads the lengths of the tokens, larger letters too', () => {
  expect(pxOf('2px')).toBe(2)
  expect(pxOf('calc(12px * 1)')).toBe(12)
  expect(pxOf('calc(20px * 1.25)')).toBe(25)
})
