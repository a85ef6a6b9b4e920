import { describe, expect, it } from 'vitest'
import { draftToDoc } from '../draft/toDoc.ts'
import type { JourneyDoc } from '../journey/journeyDoc.ts'
import { synthJourney } from '../synth/synthJourney.ts'
import { compareDocs } from './compareDocs.ts'
import { isSame } from './docDiff.ts'
import { mergeDocs } from './mergeDocs.ts'
import { reordered } from './reordered.ts'

let next = 0
const doc = draftToDoc(synthJourney({ touchpoints: 60, seed: 7, language: 'pt-BR' }), {
  ids: () => `r${next++}`,
  workspaceName: '',
  now: '2026-01-01T00:00:00.000Z',
})
const changedOnly = (of: Partial<JourneyDoc>): JourneyDoc => ({ ...doc, ...of })
const inCell = (d: JourneyDoc, like: { stepId: string; laneId: string }) =>
  d.touchpoints.filter((t) => t.stepId === like.stepId && t.laneId === like.laneId)
const full = doc.touchpoints.find((t) => inCell(doc, t).length > 2)!

/** The journey without one stage and all that stands in it. */
function withoutStage(stageId: string): JourneyDoc {
  const steps = doc.steps.filter((s) => s.stageId !== stageId)
  const kept = new Set(steps.map((s) => s.id))
  const touchpoints = doc.touchpoints.filter((t) => kept.has(t.stepId))
  const ids = new Set([...kept, ...touchpoints.map((t) => t.id)])
  return changedOnly({
    stages: doc.stages.filter((s) => s.id !== stageId),
    steps,
    touchpoints,
    cards: doc.cards.filter((c) => kept.has(c.stepId)),
    connections: doc.connections.filter((c) => ids.has(c.fromId) && ids.has(c.toId)),
  })
}

describe('comparing two states of a journey', () => {
  it('finds nothing between a journey and its copy', () => {
    expect(isSame(compareDocs(doc, structuredClone(doc)))).toBe(true)
  })

  it('does not call a new order key a move while the order is the same', () => {
    const rekeyed = doc.touchpoints.map((t, i) => ({ ...t, order: `b${String(i).padStart(5, '0')}` }))
    expect(isSame(compareDocs(doc, changedOnly({ touchpoints: rekeyed })))).toBe(true)
  })

  it('marks the one card that was carried to the end, not all the others that made room', () => {
    const cell = inCell(doc, full)
    const others = doc.touchpoints.filter((t) => !cell.includes(t))
    const turned = [...cell.slice(1), cell[0]!]
    const { moved, changed } = compareDocs(doc, changedOnly({ touchpoints: [...others, ...turned] }))
    expect(moved).toEqual([{ kind: 'touchpoint', id: cell[0]!.id, how: 'order', from: null }])
    expect(changed).toEqual([])
  })

  it('says which cell a card left, and that its words changed on the way', () => {
    const other = doc.steps.find((s) => s.id !== full.stepId)!
    const touchpoints = doc.touchpoints.map((t) =>
      t.id === full.id ? { ...t, stepId: other.id, name: 'Outro', isKey: !t.isKey } : t,
    )
    const diff = compareDocs(doc, changedOnly({ touchpoints }))
    expect(diff.moved).toEqual([
      { kind: 'touchpoint', id: full.id, how: 'place', from: { stepId: full.stepId, laneId: full.laneId } },
    ])
    expect(diff.changed).toEqual([{ kind: 'touchpoint', id: full.id, fields: ['isKey', 'name'] }])
    expect([diff.added, diff.removed]).toEqual([[], []])
  })

  it('tells a stage that went from what only went along with it', () => {
    const { removed } = compareDocs(doc, withoutStage(doc.stages[1]!.id))
    expect(removed.filter((r) => r.inside === null)).toEqual([{ kind: 'stage', id: doc.stages[1]!.id, inside: null }])
    expect(removed.length).toBeGreaterThan(3)
  })

  it('is the same backwards: what was added is what would go', () => {
    const less = withoutStage(doc.stages[0]!.id)
    expect(compareDocs(less, doc).added).toEqual(compareDocs(doc, less).removed)
  })

  it('does not take feelings in another order for another feeling', () => {
    const two = [
      { personaId: 'a', value: 1 as const },
      { personaId: null, value: -2 as const },
    ]
    const steps = (valence: typeof two) => doc.steps.map((s, i) => (i === 0 ? { ...s, valence } : s))
    const diff = compareDocs(changedOnly({ steps: steps(two) }), changedOnly({ steps: steps(two.toReversed()) }))
    expect(isSame(diff)).toBe(true)
  })

  it('says nothing of a journey that was only put away or taken back', () => {
    const journey = { ...doc.journey, archivedAt: '2026-01-02T00:00:00.000Z' }
    expect(isSame(compareDocs(doc, changedOnly({ journey })))).toBe(true)
    const named = compareDocs(doc, changedOnly({ journey: { ...doc.journey, name: 'Outro' } }))
    expect(named.changed).toEqual([{ kind: 'journey', id: doc.journey.id, fields: ['name'] }])
  })

  it('compares 5,000 touchpoints (a look at all pairs would run into the time limit)', () => {
    const big = draftToDoc(synthJourney({ touchpoints: 5_000, seed: 1, language: 'en' }), {
      ids: () => `b${next++}`,
      workspaceName: '',
      now: '2026-01-01T00:00:00.000Z',
    })
    const none = { ...big, stages: [], steps: [], touchpoints: [], cards: [], connections: [] }
    expect(compareDocs(none, big).added.length).toBeGreaterThan(5_000)
    expect(compareDocs(big, structuredClone(big)).changed).toEqual([])
  })
})

describe('drawing two states as one', () => {
  it('puts what went away back in its place and keeps reading order', () => {
    const less = withoutStage(doc.stages[1]!.id)
    const merged = mergeDocs(doc, less, compareDocs(doc, less))
    expect(merged.stages.map((s) => s.id)).toEqual(doc.stages.map((s) => s.id))
    expect(merged.touchpoints.map((t) => t.id)).toEqual(doc.touchpoints.map((t) => t.id))
  })

  it('does not let a step that went away bend the line of today', () => {
    const less = withoutStage(doc.stages[1]!.id)
    const ghosts = mergeDocs(doc, less, compareDocs(doc, less)).steps.filter((s) => s.stageId === doc.stages[1]!.id)
    expect(ghosts.every((s) => s.valence.length === 0)).toBe(true)
  })
})

describe('the fewest that moved', () => {
  it('is nobody in an order that stayed, and everybody but one in an order turned round', () => {
    expect([...reordered(['a', 'b', 'c'], ['a', 'b', 'c'])]).toEqual([])
    expect(reordered(['a', 'b', 'c'], ['c', 'b', 'a']).size).toBe(2)
    expect([...reordered(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])]).toEqual(['a'])
  })
})
