import { expect, it } from 'vitest'
import { testJourney } from '../../../shared/layout/journey.fixture.ts'
import { reachable } from './reachable.ts'

const doc = testJourney([
  { name: 'a', steps: [{ name: 'x', touchpoints: ['um', 'dois'] }] },
  { name: 'b', steps: [{ name: 'y' }, { name: 'z', touchpoints: ['três'] }] },
])
const [one, two, three] = doc.touchpoints

it('offers every other touchpoint once, in reading order with its step’s number', () => {
  expect(reachable(doc, 'touchpoint', two!.id, [])).toEqual([
    { id: one!.id, number: '1.1' },
    { id: three!.id, number: '2.2' },
  ])
  expect(reachable(doc, 'touchpoint', one!.id, [two!.id, three!.id])).toEqual([])
})

it('offers a step the other steps, not their touchpoints', () => {
  const [x, y, z] = doc.steps
  expect(reachable(doc, 'step', y!.id, [z!.id])).toEqual([{ id: x!.id, number: '1.1' }])
})
