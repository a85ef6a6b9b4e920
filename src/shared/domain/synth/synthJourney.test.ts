import { describe, expect, test } from 'vitest'
import { draftProblems } from '../draft/check.ts'
import { docToDraft } from '../draft/fromDoc.ts'
import { JourneyDraft } from '../draft/journeyDraft.ts'
import { draftToDoc } from '../draft/toDoc.ts'
import { RECORD_SCHEMAS } from '../record.ts'
import { synthJourney } from './synthJourney.ts'
import { en } from './words/en.ts'
import { ptBR } from './words/ptBR.ts'

const counter = () => {
  let n = 0
  return () => `id${n++}`
}
const touchpointsOf = (draft: JourneyDraft) => draft.stages.flatMap((s) => s.steps.flatMap((p) => p.touchpoints))

describe('synthJourney', () => {
  test.each([0, 1, 2, 3, 10, 300, 1500])('makes exactly %i touchpoints, valid and sound', (touchpoints) => {
    for (const language of ['pt-BR', 'en', 'es'] as const) {
      const draft = synthJourney({ touchpoints, seed: 7, language })
      expect(touchpointsOf(draft)).toHaveLength(touchpoints)
      expect(JourneyDraft.safeParse(draft).error).toBeUndefined()
      expect(draftProblems(draft)).toEqual([])
      expect(draft.stages.every((s) => s.steps.length > 0)).toBe(true)
      expect(JSON.stringify(draft)).not.toMatch(/\{[pns]\}/)
    }
  })

  test('the same seed gives the same content, another seed another one', () => {
    const make = (seed: number) => JSON.stringify(synthJourney({ touchpoints: 80, seed, language: 'pt-BR' }))
    expect(make(1)).toBe(make(1))
    expect(make(1)).not.toBe(make(2))
  })

  test('classes vary, both personas feel something everywhere, and some N−1 connections run', () => {
    const draft = synthJourney({ touchpoints: 300, seed: 3, language: 'en' })
    const all = touchpointsOf(draft)
    for (const key of ['medium', 'control', 'isKey', 'evidence', 'importance'] as const) {
      expect(new Set(all.map((t) => t[key])).size).toBeGreaterThan(1)
    }
    const steps = draft.stages.flatMap((s) => s.steps)
    expect([...all, ...steps].every((x) => x.valence.length === 2)).toBe(true)
    expect(all.length / steps.length).toBeGreaterThan(2)
    expect(all.length / steps.length).toBeLessThan(3)
    expect(draft.connections.length).toBeGreaterThanOrEqual(299)
    expect(draft.connections.length).toBeLessThan(350)
    expect(draft.connections.some((c) => c.label !== '')).toBe(true)
  })

  test('the largest one stays inside the caps of a draft', () => {
    const draft = synthJourney({ touchpoints: 20_000, seed: 1, language: 'pt-BR' })
    expect(JourneyDraft.safeParse(draft).error).toBeUndefined()
    expect(draftProblems(draft)).toEqual([])
  })

  test('refuses what it cannot make', () => {
    for (const touchpoints of [-1, 1.5, 20_001, Number.NaN]) {
      expect(() => synthJourney({ touchpoints, seed: 1, language: 'en' })).toThrow(RangeError)
    }
  })

  test('word lists are as long in both languages, or a seed would give two different journeys', () => {
    const shape = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.length
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shape(v)]))
          : typeof value
    expect(shape(en)).toEqual(shape(ptBR))
  })
})

describe('draftToDoc', () => {
  const draft = synthJourney({ touchpoints: 120, seed: 5, language: 'pt-BR' })
  const doc = draftToDoc(draft, { ids: counter(), workspaceName: 'Empório', now: '2026-01-02T03:04:05Z' })

  test('every record is valid, or the store would refuse it', () => {
    const kinds = {
      journey: [doc.journey],
      persona: doc.personas,
      channel: doc.channels,
      stage: doc.stages,
      step: doc.steps,
      lane: doc.lanes,
      touchpoint: doc.touchpoints,
      card: doc.cards,
      connection: doc.connections,
    } as const
    for (const [kind, records] of Object.entries(kinds)) {
      for (const record of records) {
        expect(RECORD_SCHEMAS[kind as keyof typeof kinds].safeParse(record).error).toBeUndefined()
      }
    }
  })

  test('reading order: touchpoints and cards by lane, step, order', () => {
    const lane = new Map(doc.lanes.map((l, i) => [l.id, i]))
    const step = new Map(doc.steps.map((s, i) => [s.id, i]))
    const key = (r: { laneId: string; stepId: string; order: string }) =>
      `${String(lane.get(r.laneId)).padStart(3, '0')} ${String(step.get(r.stepId)).padStart(5, '0')} ${r.order}`
    for (const records of [doc.touchpoints, doc.cards]) {
      const keys = records.map(key)
      expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)))
    }
  })

  test('and back: the same draft, whatever the ids', () => {
    const back = docToDraft(doc)
    const again = docToDraft(draftToDoc(back, { ids: counter(), workspaceName: '', now: '2020-01-01T00:00:00Z' }))
    expect(again).toEqual(back)
    const nameless = (d: JourneyDraft) => touchpointsOf(d).map(({ ref, lane, channel, valence, ...rest }) => rest)
    expect(nameless(back)).toEqual(nameless(draft))
    expect(back.connections.map((c) => c.label)).toEqual(draft.connections.map((c) => c.label))
  })

  test('a ref that points nowhere is a bug and says so', () => {
    const broken = { ...draft, connections: [{ kind: 'step' as const, from: 's1', to: 'nowhere', label: '' }] }
    expect(draftProblems(broken)).toEqual([{ path: 'connections[0].to', problem: 'unknownRef', ref: 'nowhere' }])
    expect(() => draftToDoc(broken, { ids: counter(), workspaceName: '', now: '2020-01-01T00:00:00Z' })).toThrow(
      RangeError,
    )
  })
})
