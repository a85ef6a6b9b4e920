import { expect, it } from 'vitest'
import { testJourney } from '../../../shared/layout/journey.fixture.ts'
import { reachable } from './reachable.ts'

it('offers every other touchpoint once, in reading order with its step’s number', () => {
  const doc = testJourney([
    { name: 'a', steps: [{ name: 'x', touchpoints: ['um', 'dois'] }] },
    { name: 'b', steps: [{ name: 'y' }, { name: 'z', touchpoints: ['três'] }] },
  ])
  const [one, two, three] = doc.touchpoints
  expect(reachable(doc, two!.id, []).map((r) => `${r.number} ${r.touchpoint.name}`)).toEqual(['1.1 um', '2.2 três'])
  expect(reachable(doc, one!.id, [two!.id, three!.id])).toEqual([])
})
