import { beforeEach, expect, it } from 'vitest'
import { goHome, goToMap, useNavigation } from './navigationStore.ts'
import { enterJourney, goBackTo, useTrail } from './trailStore.ts'

const stop = (journeyId: string) => ({ journeyId, name: journeyId, touchpointId: `t-${journeyId}` })
const names = (): string[] => useTrail.getState().stops.map((s) => s.name)

beforeEach(() => {
  goHome()
  goToMap('a')
})

it('leads through journeys and back to the touchpoint that one left by', () => {
  enterJourney('b', stop('a'))
  enterJourney('c', stop('b'))
  expect(names()).toEqual(['a', 'b'])
  goBackTo(useTrail.getState().stops[0]!)
  expect(names()).toEqual([])
  expect(useTrail.getState().back).toEqual({ journeyId: 'a', touchpointId: 't-a' })
  expect(useNavigation.getState().place).toEqual({ screen: 'map', journeyId: 'a' })
})

it('journeys that lead into each other do not make an endless trail', () => {
  enterJourney('b', stop('a'))
  enterJourney('a', stop('b'))
  expect(names()).toEqual([])
})

it('is forgotten as soon as one goes elsewhere', () => {
  enterJourney('b', stop('a'))
  goToMap('z')
  expect(names()).toEqual([])
})
