import { expect, it } from 'vitest'
import { testJourney } from '../../layout/journey.fixture.ts'
import { type MoveTogether, moveTogether } from './moveTogether.ts'

const doc = testJourney([
  {
    name: 'Chega',
    steps: [
      { name: 'a', touchpoints: ['A1', 'A2'], cards: [['thoughts', 'ta']] },
      { name: 'b', touchpoints: ['B1'], cards: [['pains', 'pb']] },
      { name: 'c', touchpoints: ['C1'] },
      { name: 'd' },
    ],
  },
])
const id = (name: string): string =>
  [...doc.touchpoints.map((t) => [t.name, t.id]), ...doc.cards.map((c) => [c.text, c.id])].find(
    ([n]) => n === name,
  )![1]!
const step = (name: string): string => doc.steps.find((s) => s.name === name)!.id
const lane = (role: string): string => doc.lanes.find((l) => l.role === role)!.id
const after = (move: MoveTogether): string[] => {
  const { touchpoints, cards } = moveTogether(doc, move)
  return [...touchpoints, ...cards].map(([before, now]) => {
    const name = 'name' in before ? before.name : before.text
    return `${name}→${doc.steps.find((s) => s.id === now.stepId)!.name}`
  })
}

it('everything keeps its distance to what is in hand, touchpoints and cards alike', () => {
  const ids = ['A1', 'B1', 'ta', 'pb'].map(id)
  const move = { ids, leadId: id('A1'), stepId: step('b'), laneId: lane('touchpoints'), afterId: null }
  expect(after(move)).toEqual(['A1→b', 'B1→c', 'ta→b', 'pb→c'])
})

it('at the end of the map things stand together instead of being lost', () => {
  const ids = ['A1', 'C1'].map(id)
  const move = { ids, leadId: id('A1'), stepId: step('c'), laneId: lane('touchpoints'), afterId: id('C1') }
  expect(after(move)).toEqual(['A1→c', 'C1→d'])
})

it('only what comes from the lane of the lead changes lanes, and a card takes a kind that its lane knows', () => {
  const ids = ['ta', 'pb', 'A1'].map(id)
  const { touchpoints, cards } = moveTogether(doc, {
    ids,
    leadId: id('ta'),
    stepId: step('a'),
    laneId: lane('backstage'),
    afterId: null,
  })
  expect(touchpoints).toEqual([])
  expect(cards.map(([, now]) => [now.text, now.kind, now.laneId])).toEqual([['ta', 'backstage', lane('backstage')]])
})

it('what is put back where it was is no step', () => {
  const move = { leadId: id('A2'), stepId: step('a'), laneId: lane('touchpoints'), afterId: id('A1') }
  expect(after({ ...move, ids: [id('A2'), id('B1')] })).toEqual([])
  expect(after({ ...move, ids: [id('A2')], afterId: null })).toEqual(['A2→a'])
})
