import { expect, it } from 'vitest'
import { markPlaces } from './trendMarks.ts'

// Would catch: signs of improvements of the same weeks on top of each other, none of which can be read.
it('stands signs that would touch under each other, and none beyond the chart', () => {
  const marks = [0, 0.1, 0.15, 5, -3].map((at, i) => ({ at, number: i + 1 }))
  expect(markPlaces(marks, [0, 100, 200])).toEqual([
    { number: 5, x: 0, row: 0 },
    { number: 1, x: 0, row: 1 },
    { number: 2, x: 10, row: 2 },
    { number: 3, x: 15, row: 3 },
    { number: 4, x: 200, row: 0 },
  ])
  expect(markPlaces(marks, [])).toHaveLength(5)
})
