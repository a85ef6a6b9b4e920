import { expect, it } from 'vitest'
import type { Checklist, ShopperVisit } from './playbook.ts'
import { foundShare, itemStandings } from './visitTrend.ts'

// Would catch: what nobody saw counted as failed, an item that left the list taking its past along.
it('what was not seen is no failure, and nothing seen has no share', () => {
  expect(foundShare(['notSeen', 'notSeen'])).toEqual({ yes: 0, of: 0, percent: null })
  const { yes, of, percent } = foundShare(['yes', 'no', 'notSeen', 'yes'])
  expect([yes, of]).toEqual([2, 3])
  // Wilson for 2 of 3, by hand.
  expect(percent?.value).toBeCloseTo(66.67, 1)
  expect(percent?.low).toBeCloseTo(20.77, 1)
  expect(percent?.high).toBeCloseTo(93.85, 1)
})

it('follows each item over the visits, also one that is no longer asked', () => {
  const checklist: Checklist = { id: 'c', name: '', order: 'a0', items: [{ id: 'a', text: 'A?', touchpointId: 't' }] }
  const visit = (id: string, found: readonly (readonly [string, 'yes' | 'no'])[]): ShopperVisit => ({
    id,
    checklistId: 'c',
    on: '2026-11-01',
    who: '',
    note: '',
    answers: found.map(([itemId, what]) => ({ itemId, text: `${itemId} então`, found: what, note: '' })),
  })
  const standings = itemStandings(checklist, [
    visit('1', [
      ['a', 'no'],
      ['b', 'no'],
    ]),
    visit('2', [['a', 'yes']]),
  ])
  expect(standings.map(({ itemId, text, gone, yes, of }) => [itemId, text, gone, yes, of])).toEqual([
    ['a', 'A?', false, 1, 2],
    ['b', 'b então', true, 0, 1],
  ])
  expect(standings[1]?.way.map((each) => each?.found ?? null)).toEqual(['no', null])
})
