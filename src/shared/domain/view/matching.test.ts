import { expect, it } from 'vitest'
import { testJourney } from '../../layout/journey.fixture.ts'
import { asksNothing, brightUnder, matches, touchpointTagsOf } from './matching.ts'
import { NO_FILTER } from './view.ts'

const doc = testJourney([
  {
    name: 'a',
    steps: [
      { name: 'x', touchpoints: ['um', 'dois'] },
      { name: 'y', touchpoints: ['três'] },
    ],
  },
])
const [one, two, three] = doc.touchpoints.map((t, i) => ({
  ...t,
  isKey: i === 0,
  owner: i === 1 ? 'Ana' : '',
  tags: i === 0 ? [] : i === 1 ? ['fila'] : ['fila', 'sábado'],
  medium: i === 2 ? ('physical' as const) : ('digital' as const),
}))

it('an empty filter asks nothing and dims nothing', () => {
  expect(asksNothing(NO_FILTER)).toBe(true)
  expect(brightUnder(doc, NO_FILTER)).toBeNull()
})

it('any value of a field will do, all fields together must hold', () => {
  const touchpoints = [one!, two!, three!]
  const found = (over: Partial<typeof NO_FILTER>): string[] =>
    touchpoints.filter((t) => matches(t, { ...NO_FILTER, ...over })).map((t) => t.name)
  expect(found({ medium: ['digital', 'physical'] })).toEqual(['um', 'dois', 'três'])
  expect(found({ medium: ['digital'], owners: ['Ana', 'Bia'] })).toEqual(['dois'])
  expect(found({ key: true, owners: ['Ana'] })).toEqual([])
  expect(found({ tags: ['sábado', 'entrega'] })).toEqual(['três'])
  expect(found({ tags: ['fila'], medium: ['digital'] })).toEqual(['dois'])
  expect(touchpointTagsOf({ touchpoints })).toEqual(['fila', 'sábado'])
})

it('a persona that nobody said anything of is not felt by everyone', () => {
  expect(matches(one!, { ...NO_FILTER, personaIds: ['nobody'] })).toBe(false)
})

it('a step stays bright as long as one of its touchpoints does', () => {
  const bright = brightUnder({ touchpoints: [one!, two!, three!] }, { ...NO_FILTER, key: true })!
  expect([...bright.stepIds]).toEqual([one!.stepId])
  expect(bright.touchpointIds.has(two!.id)).toBe(false)
})
