import { describe, expect, it } from 'vitest'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { LaneRole } from '../../../shared/domain/journey/lane.ts'
import { layout as words } from '../../../shared/i18n/pt-BR/layout.ts'
import { testJourney } from '../../../shared/layout/journey.fixture.ts'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import { cellBox, indexScene, type SceneIndex } from '../scene/sceneIndex.ts'
import { bringAtFocus, bringPlace, laneBefore } from './bringPlace.ts'
import type { Brought } from './brought.ts'

const whole = testJourney([
  { name: 'Chega', steps: [{ name: 'Entra', touchpoints: ['Porta', 'Placa'] }, { name: 'Espera' }] },
  { name: 'Paga', steps: [] },
])
const lane = (role: LaneRole, order: string) => ({ id: `lane-${role}`, journeyId: 'j', role, name: '', order })
const doc: JourneyDoc = {
  ...whole,
  lanes: ['touchpoints', 'pains', 'support'].map((r, i) => lane(r as LaneRole, `a${i}`)),
}
const placed = { ...doc, touchpoints: doc.touchpoints.map((t) => ({ ...t, laneId: 'lane-touchpoints' })) }
const indexOf = (collapsed: string[] = []): SceneIndex =>
  indexScene(layoutJourney(placed, { density: 'compact', words, collapsedLaneIds: new Set(collapsed) }))
const index = indexOf()
const whatsapp: Brought = { type: 'kind', kind: 'whatsapp' }
const pain: Brought = { type: 'card', kind: 'pain' }
const row = (role: LaneRole, of = index) => of.scene.rows.findIndex((r) => r.role === role)
const middle = (column: number, role: LaneRole) => {
  const { x, y, w, h } = cellBox(index.scene, column, row(role))
  return { x: x + w / 2, y: y + h / 2 }
}
const porta = index.nodes.get(`touchpoint:${placed.touchpoints[0]!.id}`)!

describe('what is carried from the tray', () => {
  it('changes the channel of the touchpoint under it, but only well inside its card', () => {
    const at = { x: porta.box.x + 20, y: porta.box.y + porta.box.h / 2 }
    expect(bringPlace(index, placed, at, whatsapp)).toMatchObject({ type: 'onto', touchpointId: porta.id })
    const foot = bringPlace(index, placed, { ...at, y: porta.box.y + porta.box.h - 2 }, whatsapp)
    expect(foot).toMatchObject({ type: 'into', afterId: porta.id, laneId: 'lane-touchpoints' })
    expect(bringPlace(index, placed, at, pain)).toMatchObject({ type: 'into', laneId: 'lane-pains' })
  })

  it('goes to its own lane of the column pointed at, wherever in the column that is', () => {
    const place = bringPlace(index, placed, middle(1, 'support'), pain)
    expect(place).toMatchObject({ type: 'into', laneId: 'lane-pains', stepId: index.scene.columns[1]!.stepId })
    expect(place?.type === 'into' && place.bar.y).toBeGreaterThanOrEqual(index.scene.rows[row('pains')]!.y)
  })

  it('brings its lane where the map has none, in the usual order of lanes', () => {
    const place = bringPlace(index, placed, middle(0, 'support'), { type: 'card', kind: 'thought' })
    expect(place).toMatchObject({ laneId: null, newLane: { role: 'thoughts', afterId: 'lane-touchpoints' } })
    expect(laneBefore(placed, 'emotion')).toBeNull()
    expect(laneBefore(placed, 'text')).toBe('lane-support')
  })

  it('opens the lane that is folded rather than make another', () => {
    const folded = indexOf(['lane-pains'])
    const { x, w } = folded.scene.columns[0]!
    const place = bringPlace(folded, placed, { x: x + w / 2, y: folded.scene.rows[row('pains', folded)]!.y + 3 }, pain)
    expect(place).toMatchObject({ type: 'into', folded: true, laneId: 'lane-pains' })
  })

  it('goes nowhere over lane headers, beside the map and over a stage without steps', () => {
    const { y } = middle(0, 'pains')
    const last = index.scene.columns.at(-1)!
    expect(bringPlace(index, placed, { x: 5, y }, pain)).toBeNull()
    expect(bringPlace(index, placed, { x: last.x + 10, y }, pain)).toBeNull()
    expect(bringPlace(index, placed, { x: last.x + last.w + 40, y }, pain)).toBeNull()
  })
})

describe('what Enter puts down', () => {
  it('stands below what the keyboard is on, and never changes its channel', () => {
    const place = bringAtFocus(index, placed, porta.key, whatsapp)
    expect(place).toMatchObject({ type: 'into', afterId: porta.id, stepId: porta.cell!.stepId })
  })

  it('goes to its lane in the column of the keyboard, on whatever thing of it that stands', () => {
    const step = index.scene.columns[1]!.stepId!
    for (const key of [`step:${step}`, `cell:lane-support:${step}`]) {
      expect(bringAtFocus(index, placed, key, pain), key).toMatchObject({ laneId: 'lane-pains', stepId: step })
    }
    expect(bringAtFocus(index, placed, `stage:${placed.stages[0]!.id}`, pain)).toMatchObject({
      stepId: index.scene.columns[0]!.stepId,
    })
  })

  it('goes nowhere while the keyboard stands nowhere, or on a lane', () => {
    expect(bringAtFocus(index, placed, null, pain)).toBeNull()
    expect(bringAtFocus(index, placed, 'lane:lane-pains', pain)).toBeNull()
  })
})
