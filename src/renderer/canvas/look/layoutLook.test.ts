import { expect, it } from 'vitest'
import { NO_FILTER } from '../../../shared/domain/view/view.ts'
import { testJourney } from '../../../shared/layout/journey.fixture.ts'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { dimUnder, layoutLook } from './layoutLook.ts'

const doc = testJourney([
  {
    name: 'a',
    steps: [
      { name: 'x', touchpoints: ['um'] },
      { name: 'y', touchpoints: ['dois'] },
    ],
  },
  { name: 'b', steps: [] },
  { name: 'c', steps: [{ name: 'z', touchpoints: ['três'] }] },
])

it('hiding one line leaves the others in their order, and hiding none asks nothing of the layout', () => {
  const look = { filter: NO_FILTER, collapsedLaneIds: [], focusStageId: 'stage1', hiddenPersonaIds: ['b'] }
  const people = ['a', 'b', 'c'].map((id) => ({ id })) as unknown as typeof doc.personas
  const rest = { viewId: null, barOpen: false }
  expect(layoutLook({ ...doc, personas: people }, { ...look, ...rest })).toEqual({
    focusStageId: 'stage1',
    personaIds: ['a', 'c'],
  })
  expect(
    layoutLook({ ...doc, personas: people }, { ...look, ...rest, hiddenPersonaIds: [] }).personaIds,
  ).toBeUndefined()
})

it('the ring of a station never steps back, its card does', () => {
  const dim = dimUnder(doc, { filter: { ...NO_FILTER, owners: ['nobody'] } })!
  const node = (kind: SceneNode['kind'], id: string) => ({ kind, id, cell: null }) as unknown as SceneNode
  expect(dim(node('touchpoint', doc.touchpoints[0]!.id))).toBe(true)
  expect(dim(node('station', `${doc.steps[0]!.id}~-`))).toBe(false)
  expect(dim(node('stage', 'stage0'))).toBe(false)
  expect(dimUnder(doc, { filter: NO_FILTER })).toBeNull()
})
