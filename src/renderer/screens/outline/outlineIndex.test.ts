import { expect, it } from 'vitest'
import { testJourney } from '../../../shared/layout/journey.fixture.ts'
import { indexOutline } from './outlineIndex.ts'

const doc = testJourney([{ name: 'a', steps: [{ name: 'x', touchpoints: ['um', 'dois'] }, { name: 'y' }] }])
const [one, two] = doc.touchpoints
const [x, y] = doc.steps
const connection = (kind: 'step' | 'touchpoint', fromId: string, toId: string, label: string) => {
  return { id: `${fromId}>${toId}`, journeyId: 'j', kind, fromId, toId, label, order: 'a' }
}

// Would catch: connections of steps that the list leaves out, and words of a connection that it does not tell.
it('tells what steps and touchpoints lead to, with the words on the way', () => {
  const connections = [connection('step', x!.id, y!.id, 'se gostou'), connection('touchpoint', one!.id, two!.id, '')]
  const [entry] = indexOutline({ ...doc, connections }, null)[0]!.steps
  expect(entry!.leads).toEqual({
    [x!.id]: [{ id: connections[0]!.id, toId: y!.id, label: 'se gostou' }],
    [one!.id]: [{ id: connections[1]!.id, toId: two!.id, label: '' }],
  })
})

it('draws a step anew when the words of its connection change, and leaves the others', () => {
  const before = indexOutline({ ...doc, connections: [connection('step', x!.id, y!.id, '')] }, null)
  const after = indexOutline({ ...doc, connections: [connection('step', x!.id, y!.id, 'volta')] }, before)
  expect(after[0]!.steps[0]).not.toBe(before[0]!.steps[0])
  expect(after[0]!.steps[1]).toBe(before[0]!.steps[1])
})
