import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Criterion } from './board.ts'
import { scoresFor } from './rescore.ts'
import { weigh } from './weigh.ts'

const criterion = (id: string, weight = 1, axis: Criterion['axis'] = 'impact'): Criterion => {
  return { id, name: '', axis, weight, order: 'a0' }
}
const mean = (scores: Record<string, number>, criteria: Criterion[]) => weigh({ scores }, criteria, 'impact')

test('with one criterion a place on the axis is its nearest score', () => {
  for (const [wanted, score] of [
    [1, 1],
    [2.4, 2],
    [4.75, 5],
    [0, 1],
    [9, 5],
  ] as const) {
    expect(scoresFor({ a: 3 }, [criterion('a')], 'impact', wanted)).toEqual({ a: score })
  }
})

test('with several the mean comes near, what was said is kept as far as it can be, and another axis is left alone', () => {
  const criteria = [criterion('a'), criterion('b'), criterion('c', 0), criterion('e', 1, 'effort')]
  expect(scoresFor({ a: 5, b: 1, c: 2, e: 4 }, criteria, 'impact', 3)).toEqual({ a: 5, b: 1 })
  expect(scoresFor({ a: 5, b: 1 }, criteria, 'impact', 3.5)).toEqual({ a: 5, b: 2 })
  expect(scoresFor({}, [criterion('c', 0)], 'impact', 3)).toEqual({})
})

test('every score stays between 1 and 5, and the mean is never further off than half a step of the heaviest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }),
      fc.double({ min: 1, max: 5, noNaN: true }),
      (weights, said, wanted) => {
        const criteria = weights.map((weight, i) => criterion(`c${i}`, weight))
        const found = scoresFor(
          Object.fromEntries(criteria.map(({ id }, i) => [id, said[i]!])),
          criteria,
          'impact',
          wanted,
        )
        for (const score of Object.values(found)) expect(score >= 1 && score <= 5 && Number.isInteger(score)).toBe(true)
        const step = Math.max(...weights) / weights.reduce((a, b) => a + b, 0)
        expect(Math.abs(mean(found, criteria)! - wanted)).toBeLessThanOrEqual(step / 2 + 1e-9)
      },
    ),
  )
})
