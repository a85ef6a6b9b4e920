import { describe, expect, it } from 'vitest'
import { draftToDoc } from '../../../shared/domain/draft/toDoc.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { synthJourney } from '../../../shared/domain/synth/synthJourney.ts'
import { ROUTES } from '../../../shared/ipc/contract.ts'
import { applyChanges } from '../../state/projection.ts'
import type { Plan } from './plan.ts'
import { planAdd, planConnect } from './planAdd.ts'
import { planFeeling, planText, planTouchpoints } from './planChange.ts'
import { planMoveCards, planMoveStage, planMoveStep, planMoveTouchpoints } from './planMove.ts'
import { planNudge } from './planNudge.ts'

let next = 0
const doc = draftToDoc(synthJourney({ touchpoints: 40, seed: 5, language: 'en' }), {
  ids: () => `r${next++}`,
  workspaceName: '',
  now: '2026-01-01T00:00:00.000Z',
})
const done = (plan: Plan | null): JourneyDoc => {
  expect(plan).not.toBeNull()
  // What would be sent is what the contract takes.
  expect(ROUTES[plan!.command.route].input.safeParse(plan!.command.input).success).toBe(true)
  return applyChanges(doc, plan!.changes).doc!
}
const tp = doc.lanes.find((l) => l.role === 'touchpoints')!
const inCell = (d: JourneyDoc, stepId: string) => d.touchpoints.filter((t) => t.stepId === stepId).map((t) => t.id)
const full = doc.steps.find((s) => inCell(doc, s.id).length > 2)!

describe('moving', () => {
  it('a drag of many lands in reading order, as one command', () => {
    const ids = new Set([doc.touchpoints[7]!.id, doc.touchpoints[1]!.id, doc.touchpoints[4]!.id])
    const to = { laneId: tp.id, stepId: full.id, afterId: inCell(doc, full.id).find((id) => !ids.has(id))! }
    const moved = inCell(done(planMoveTouchpoints(doc, ids, to)), full.id)
    const at = moved.indexOf(to.afterId)
    expect(moved.slice(at + 1, at + 4)).toEqual(doc.touchpoints.filter((t) => ids.has(t.id)).map((t) => t.id))
  })

  it('a card put back where it was is no step to undo', () => {
    const [a, b] = inCell(doc, full.id)
    expect(planMoveTouchpoints(doc, new Set([b!]), { laneId: tp.id, stepId: full.id, afterId: a! })).toBeNull()
    expect(planMoveStep(doc, doc.steps[0]!.id, doc.steps[0]!.stageId, null)).toBeNull()
    expect(planMoveStage(doc, doc.stages[1]!.id, doc.stages[0]!.id)).toBeNull()
  })

  it('a pain that goes backstage becomes what that lane holds, a gain among pains stays one', () => {
    const pain = doc.cards.find((c) => c.kind === 'pain')!
    const backstage = doc.lanes.find((l) => l.role === 'backstage')!
    const moved = done(
      planMoveCards(doc, new Set([pain.id]), { laneId: backstage.id, stepId: pain.stepId, afterId: null }),
    )
    expect(moved.cards.find((c) => c.id === pain.id)!.kind).toBe('backstage')
    const gain = doc.cards.find((c) => c.kind === 'gain')!
    const stepId = doc.steps.find((s) => s.id !== gain.stepId)!.id
    const kept = done(planMoveCards(doc, new Set([gain.id]), { laneId: gain.laneId, stepId, afterId: null }))
    expect(kept.cards.find((c) => c.id === gain.id)!.kind).toBe('gain')
  })

  it('Alt with arrows goes everywhere the mouse goes, and back', () => {
    const id = inCell(doc, full.id)[1]!
    const select = [{ kind: 'touchpoint', id }] as const
    const up = done(planNudge(doc, select, 'up'))
    expect(inCell(up, full.id)[0]).toBe(id)
    const right = done(planNudge(doc, select, 'right'))
    expect(right.touchpoints.find((t) => t.id === id)!.stepId).toBe(doc.steps[doc.steps.indexOf(full) + 1]!.id)
    const back = applyChanges(right, planNudge(right, select, 'left')!.changes).doc!
    expect(back.touchpoints.find((t) => t.id === id)!.stepId).toBe(full.id)
    expect(planNudge(doc, [{ kind: 'stage', id: doc.stages[0]!.id }], 'left')).toBeNull()
  })

  it('the last step of a stage goes on into the next stage', () => {
    const last = doc.steps.filter((s) => s.stageId === doc.stages[0]!.id).at(-1)!
    const moved = done(planNudge(doc, [{ kind: 'step', id: last.id }], 'right'))
    expect(moved.steps.find((s) => s.id === last.id)!.stageId).toBe(doc.stages[1]!.id)
    expect(moved.steps.filter((s) => s.stageId === doc.stages[1]!.id)[0]!.id).toBe(last.id)
  })
})

describe('adding and changing', () => {
  it('something new follows what it was asked to follow, and stands at the end when that is gone', () => {
    const [a, b] = inCell(doc, full.id)
    const thing = { kind: 'touchpoint', id: 'new', laneId: tp.id, stepId: full.id } as const
    const between = done(planAdd(doc, { ...thing, afterId: a! }, 'Novo'))
    expect(inCell(between, full.id).slice(0, 3)).toEqual([a, 'new', b])
    expect(
      inCell(applyChanges(doc, planAdd(doc, { ...thing, afterId: 'gone' }, '').changes).doc!, full.id).at(-1),
    ).toBe('new')
  })

  it('a channel brings its class, unless one is said', () => {
    const digital = doc.channels.find((c) => c.medium === 'digital')!
    const physical = doc.touchpoints.find((t) => t.medium === 'physical')!
    const changed = done(planTouchpoints(doc, [physical.id], { channelId: digital.id }))
    expect(changed.touchpoints.find((t) => t.id === physical.id)!.medium).toBe('digital')
  })

  it('never draws the same connection twice', () => {
    const { fromId, toId } = doc.connections[0]!
    expect(planConnect(doc, 'c', 'touchpoint', fromId, toId)).toBeNull()
  })

  it('one persona’s feeling leaves the others’ alone', () => {
    const step = doc.steps[0]!
    const [first, second] = doc.personas
    const felt = done(planFeeling(doc, 'step', [step.id], first!.id, -2)).steps[0]!.valence
    expect(felt.find((v) => v.personaId === first!.id)!.value).toBe(-2)
    expect(felt.find((v) => v.personaId === second!.id)).toEqual(step.valence.find((v) => v.personaId === second!.id))
    const gone = done(planFeeling(doc, 'step', [step.id], first!.id, null)).steps[0]!.valence
    expect(gone.some((v) => v.personaId === first!.id)).toBe(false)
  })

  it('text that was not changed is no step to undo', () => {
    const step = doc.steps[0]!
    expect(planText(doc, { kind: 'step', id: step.id }, step.name)).toBeNull()
  })
})
