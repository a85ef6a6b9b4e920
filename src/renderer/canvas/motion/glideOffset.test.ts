import { expect, it } from 'vitest'
import { glideOffset } from './glideOffset.ts'

it('begins where the thing was, and nothing flies across the whole map', () => {
  expect(glideOffset({ x: 10, y: 20 }, { x: 110, y: 0 })).toEqual({ x: -100, y: 20 })
  expect(glideOffset({ x: 10, y: 20 }, { x: 10.2, y: 20 })).toBeNull()
  expect(glideOffset({ x: 0, y: 0 }, { x: 9_000, y: 0 })).toBeNull()
})
