import { expect, it } from 'vitest'
import { NO_FILTER } from '../../../shared/domain/view/view.ts'
import { testJourney } from '../../../shared/layout/journey.fixture.ts'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { columnsOfStage, dimUnder } from './layoutLook.ts'

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

it('a stage without steps takes one column, and those after it do not slip', () => {
  expect(columnsOfStage(doc, 'stage0')).toEqual({ from: 0, to: 2 })
  expect(columnsOfStage(doc, 'stage1')).toEqual({ from: 2, to: 3 })
  expect(columnsOfStage(doc, 'stage2')).toEqual({ from: 3, to: 4 })
  expect(columnsOfStage(doc, 'gone')).toBeNull()
})

it('the ring of a station never steps back, its card does', () => {
  const dim = dimUnder(doc, { filter: { ...NO_FILTER, owners: ['nobody'] } })!
  const node = (kind: SceneNode['kind'], id: string) => ({ kind, id, cell: null }) as unknown as SceneNode
  expect(dim(node('touchpoint', doc.touchpoints[0]!.id))).toBe(true)
  expect(dim(node('station', `${doc.steps[0]!.id}~-`))).toBe(false)
  expect(dim(node('stage', 'stage0'))).toBe(false)
  expect(dimUnder(doc, { filter: NO_FILTER })).toBeNull()
})
