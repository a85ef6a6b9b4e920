import { expect, test } from 'vitest'
import { draftToDoc } from '../draft/toDoc.ts'
import type { JourneyDoc } from '../journey/journeyDoc.ts'
import { synthJourney } from '../synth/synthJourney.ts'
import { compareBranch } from './compareBranch.ts'
import { isSame } from './docDiff.ts'
import { pairsByName } from './pairsByName.ts'

let next = 0
const draft = synthJourney({ touchpoints: 60, seed: 7, language: 'pt-BR' })
const told = () => draftToDoc(draft, { ids: () => `r${next++}`, workspaceName: '', now: '2026-01-01T00:00:00.000Z' })
const today = told()
const drawn = told()
/** Both were made of one draft: the parts stand in the same order. */
const pairs = Object.fromEntries(
  (['stages', 'steps', 'lanes', 'touchpoints', 'cards', 'connections'] as const).flatMap((list) =>
    drawn[list].map((row, i) => [row.id, today[list][i]!.id]),
  ),
)
const wanted: JourneyDoc = {
  ...drawn,
  personas: today.personas,
  channels: today.channels,
  journey: { ...drawn.journey, name: 'Como queremos', state: 'toBe', personaIds: today.journey.personaIds },
  steps: drawn.steps.map((s, i) => ({ ...s, evidence: 'proposed', valence: today.steps[i]!.valence })),
  touchpoints: drawn.touchpoints.map((t, i) => ({
    ...t,
    evidence: 'proposed',
    valence: today.touchpoints[i]!.valence,
    channelId: today.touchpoints[i]!.channelId,
  })),
}
const differs = (doc: JourneyDoc) => compareBranch(today, doc, { pairs }).diff

test('a journey just drawn from another differs in nothing: another name, another state and being proposed are no change', () => {
  expect(isSame(differs(wanted))).toBe(true)
})

test('a wish for a better feeling is one change, told by the id of today, not a part that went and another that came', () => {
  const steps = wanted.steps.map((s, i) => (i === 3 ? { ...s, valence: [{ personaId: null, value: 2 as const }] } : s))
  const diff = differs({ ...wanted, steps })
  expect(diff.changed).toEqual([{ kind: 'step', id: today.steps[3]!.id, fields: ['valence'] }])
  expect([diff.added, diff.removed, diff.moved]).toEqual([[], [], []])
})

test('what is new keeps its own id and what is left out is told by the one of today', () => {
  const [gone, ...touchpoints] = wanted.touchpoints
  const fresh = { ...gone!, id: 'fresh', name: 'Agenda online' }
  const free = wanted.connections.filter((c) => c.fromId !== gone!.id && c.toId !== gone!.id)
  const diff = differs({ ...wanted, connections: free, touchpoints: [...touchpoints, fresh] })
  expect(diff.added.map((a) => a.id)).toEqual(['fresh'])
  expect(diff.removed.filter((r) => r.inside === null).map((r) => r.id)).toEqual([pairs[gone!.id]])
})

test('two journeys that were drawn apart are paired by their names, one part with one other at most', () => {
  const found = pairsByName(today, wanted)
  expect(new Set(Object.values(found)).size).toBe(Object.values(found).length)
  const named = (id: string) => [...today.steps, ...today.stages, ...today.touchpoints].find((r) => r.id === id)?.name
  for (const row of [...wanted.stages, ...wanted.steps, ...wanted.touchpoints]) {
    if (found[row.id] !== undefined) expect(named(found[row.id]!)).toBe(row.name)
  }
  expect(wanted.stages.every((s) => found[s.id] !== undefined)).toBe(true)
  expect(pairsByName(today, { ...wanted, stages: wanted.stages.map((s) => ({ ...s, name: '' })) })).not.toHaveProperty(
    wanted.stages[0]!.id,
  )
})
