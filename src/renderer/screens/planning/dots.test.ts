import { expect, test } from 'vitest'
import type { Criterion } from '../../../shared/domain/improvement/board.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { dotBeside, dotInTurn, dotsOf, type Placed, withNames } from './dots.ts'

const criteria: Criterion[] = [
  { id: 'impact', name: '', axis: 'impact', weight: 1, order: 'a0' },
  { id: 'effort', name: '', axis: 'effort', weight: 1, order: 'a1' },
]
const placed = (id: string, impact?: number, effort?: number): Placed => {
  const scores = { ...(impact && { impact }), ...(effort && { effort }) }
  return { improvement: { id, scores } as unknown as ImprovementShown, state: 'idea' }
}

test('two thousand improvements are no more dots than there are places, and none of them is lost', () => {
  const many = Array.from({ length: 2_000 }, (_, i) => placed(`i${i}`, (i % 5) + 1, ((i >> 3) % 5) + 1))
  const { dots, unscored } = dotsOf([...many, placed('x', 3), placed('y')], criteria)
  expect(dots.length).toBeLessThanOrEqual(25)
  expect(dots.reduce((sum, { members }) => sum + members.length, 0)).toBe(2_000)
  expect(unscored.map(({ improvement }) => improvement.id)).toEqual(['x', 'y'])
})

test('arrows reach every dot of a full board from any other', () => {
  const { dots } = dotsOf([placed('a', 1, 1), placed('b', 5, 5), placed('c', 3, 2), placed('d', 2, 4)], criteria)
  const reached = new Set([dots[0]!.key])
  for (const key of reached) {
    const from = dots.find((dot) => dot.key === key)!
    for (const side of ['left', 'right', 'up', 'down'] as const) {
      const next = dotBeside(dots, from, side)
      if (next) reached.add(next.key)
    }
  }
  expect(reached.size).toBe(dots.length)
})

test('page keys pass every dot, round and round, one that stands apart too', () => {
  const { dots } = dotsOf([placed('a', 1, 1), placed('b', 5, 5), placed('c', 3, 2)], criteria)
  let at = dots[0]!
  const passed = dots.map(() => {
    at = dotInTurn(dots, at, 'next')!
    return at.key
  })
  expect([...passed].sort()).toEqual(dots.map(({ key }) => key).sort())
  expect(at).toBe(dots[0])
  expect(dotInTurn(dots, at, 'before')).toBe(dots.at(-1))
})

test('a name is never written over another dot', () => {
  const { dots } = dotsOf([placed('a', 3, 2), placed('b', 3, 3), placed('c', 5, 2)], criteria)
  expect([...withNames(dots)].sort()).toEqual(['2/5', '3/3'])
})
