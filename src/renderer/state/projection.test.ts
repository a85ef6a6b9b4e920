import { describe, expect, it } from 'vitest'
import { invert, type RecordChange } from '../../shared/domain/change/changeSet.ts'
import { newStep, type Step } from '../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import { newPersona } from '../../shared/domain/persona/persona.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import { applyChanges, reuse } from './projection.ts'

const touchpoint = (id: string, stepId: string, order = id): Touchpoint => ({
  id,
  stepId,
  laneId: 'contact',
  name: id,
  description: '',
  channelId: null,
  medium: 'physical',
  control: 'direct',
  isKey: false,
  importance: null,
  owner: '',
  tags: [],
  evidence: 'assumed',
  linkedJourneyId: null,
  valence: [],
  order,
})
const step = (id: string, stageId: string, order = id): Step => newStep({ id, stageId, name: id, order })
const stage = (id: string, order = id) => ({ id, journeyId: 'j', name: id, duration: '', notes: '', order })

const doc: JourneyDoc = {
  workspaceName: 'Padaria',
  journey: {
    id: 'j',
    name: 'Café',
    state: 'asIs',
    scenario: '',
    expectations: '',
    tags: [],
    personaIds: [],
    order: 'a',
    createdAt: '2026-01-01T00:00:00.000Z',
    archivedAt: null,
    trashedAt: null,
  },
  personas: [],
  channels: [],
  stages: [stage('s1'), stage('s2')],
  steps: [step('a', 's1'), step('b', 's1'), step('c', 's2')],
  lanes: [{ id: 'contact', journeyId: 'j', role: 'touchpoints', name: '', order: 'a' }],
  touchpoints: [touchpoint('t1', 'a'), touchpoint('t2', 'b'), touchpoint('t3', 'c')],
  cards: [],
  connections: [],
  views: [],
  assets: [],
}
const change = (kind: string, before: { id: string } | null, after: { id: string } | null): RecordChange =>
  ({ kind, id: (before ?? after)!.id, before, after }) as unknown as RecordChange

describe('projection', () => {
  it('gives every untouched record and list back as it was, so that nothing else is drawn again', () => {
    const moved = touchpoint('t1', 'c', 'zz')
    const next = applyChanges(doc, [change('touchpoint', doc.touchpoints[0]!, moved)]).doc!
    expect(next.touchpoints.map((t) => t.id)).toEqual(['t2', 't3', 't1'])
    expect(next.touchpoints[0]).toBe(doc.touchpoints[1])
    expect(next.steps).toBe(doc.steps)
    expect(next.stages).toBe(doc.stages)
    expect(next.journey).toBe(doc.journey)
  })

  it('ends an undo in the document it began with', () => {
    const changes = [
      change('stage', doc.stages[0]!, null),
      change('step', doc.steps[0]!, null),
      change('step', doc.steps[1]!, null),
      change('touchpoint', doc.touchpoints[0]!, null),
      change('touchpoint', doc.touchpoints[1]!, null),
    ]
    const gone = applyChanges(doc, changes).doc!
    expect(gone.steps.map((s) => s.id)).toEqual(['c'])
    expect(gone.touchpoints.map((t) => t.id)).toEqual(['t3'])
    const back = applyChanges(gone, invert(changes)).doc!
    expect(back).toEqual(doc)
    expect(back.touchpoints[0]).toBe(doc.touchpoints[0])
  })

  it('moves the columns of a stage that moved, although they did not change themselves', () => {
    const next = applyChanges(doc, [change('stage', doc.stages[0]!, stage('s1', 'z'))]).doc!
    expect(next.steps.map((s) => s.id)).toEqual(['c', 'a', 'b'])
    expect(next.touchpoints.map((t) => t.id)).toEqual(['t3', 't1', 't2'])
  })

  it('is not disturbed by a change that it has seen already', () => {
    const renamed = { ...doc.stages[1]!, name: 'Pede' }
    const once = applyChanges(doc, [change('stage', doc.stages[1]!, renamed)]).doc!
    const twice = applyChanges(once, [change('stage', doc.stages[1]!, renamed)]).doc!
    expect(twice).toBe(once)
  })

  it('lets other journeys pass by', () => {
    const other = { ...stage('x'), journeyId: 'other' }
    const foreign = touchpoint('t9', 'x1')
    expect(applyChanges(doc, [change('stage', null, other), change('touchpoint', null, foreign)]).doc).toBe(doc)
  })

  it('notices a persona that it does not hold instead of drawing a map without her', () => {
    const linked = { ...doc.journey, personaIds: ['p'] }
    expect(applyChanges(doc, [change('journey', doc.journey, linked)]).incomplete).toBe(true)
    const persona = newPersona({ id: 'p', name: 'Célia', order: 'a' })
    const both = applyChanges(doc, [change('persona', null, persona), change('journey', doc.journey, linked)])
    expect(both.incomplete).toBe(false)
    expect(both.doc!.personas).toEqual([persona])
  })

  it('knows when its journey is gone', () => {
    expect(applyChanges(doc, [change('journey', doc.journey, null)]).doc).toBeNull()
  })

  it('keeps what is the same when a document is fetched anew', () => {
    const fresh = structuredClone(doc)
    const next = reuse(doc, { ...fresh, stages: [fresh.stages[0]!, { ...fresh.stages[1]!, name: 'Outra' }] })
    expect(next.steps).toBe(doc.steps)
    expect(next.stages[0]).toBe(doc.stages[0])
    expect(next.stages[1]!.name).toBe('Outra')
  })
})
