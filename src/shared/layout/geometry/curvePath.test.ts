import { describe, expect, it } from 'vitest'
import { climb, roundedPath } from './curvePath.ts'

describe('climb', () => {
  it('rises on one fixed slope, centred between the stations', () => {
    const points = climb({ x: 0, y: 0 }, { x: 138, y: 40 }, { slope: 1, bend: 14 })
    expect(points.map((p) => [p.x, p.y])).toEqual([
      [49, 0],
      [69, 20],
      [89, 40],
    ])
  })
  it('steepens rather than overshoots where stations stand close', () => {
    const points = climb({ x: 0, y: 0 }, { x: 20, y: 160 }, { slope: 1, bend: 14 })
    expect(points.every((p) => p.x > 0 && p.x < 20)).toBe(true)
  })
})

describe('roundedPath', () => {
  it('draws the bends of the visual language', () => {
    const points = [
      { x: 69, y: 57 },
      ...climb({ x: 69, y: 57 }, { x: 207, y: 77 }, { slope: 1, bend: 14 }),
      { x: 207, y: 77 },
    ]
    expect(roundedPath(points, 14)).toMatch(/^M69 57L114 57Q128 57 137\.9/)
  })
})
