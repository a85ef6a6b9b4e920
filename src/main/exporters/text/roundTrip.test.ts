import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test, vi } from 'vitest'
import { anyDraft } from '../../../../test/fixtures/import/anyDraft.ts'
import { draftProblems } from '../../../shared/domain/draft/check.ts'
import { docToDraft } from '../../../shared/domain/draft/fromDoc.ts'
import type { JourneyDraft } from '../../../shared/domain/draft/journeyDraft.ts'
import { draftToDoc } from '../../../shared/domain/draft/toDoc.ts'
import { TouchpointWord } from '../../../shared/domain/language.ts'
import { synthJourney } from '../../../shared/domain/synth/synthJourney.ts'
import { planImport } from '../../importers/planImport.ts'
import { exportCsv } from './csv.ts'
import { exportJson } from './json.ts'
import { exportMarkdown } from './markdown.ts'
import { exportMermaid } from './mermaid.ts'
import type { TextExport, TextExportInput } from './textExport.ts'

const anyWord = fc.constantFrom(...TouchpointWord.options)
const LANGUAGES = ['pt-BR', 'en', 'es'] as const

const toDoc = (draft: JourneyDraft) => {
  let n = 0
  return draftToDoc(draft, { ids: () => `id${n++}`, workspaceName: 'Padaria', now: '2026-01-02T03:04:05Z' })
}
function thereAndBack(
  write: (input: TextExportInput) => TextExport,
  draft: JourneyDraft,
  language: (typeof LANGUAGES)[number],
  touchpointWord: TouchpointWord = 'contact',
) {
  const written = write({ doc: toDoc(draft), language, touchpointWord })
  const plan = planImport({ name: 'mapa.txt', bytes: new TextEncoder().encode(written.text), language })
  if (!plan.ok) throw new Error(`${plan.code} ${JSON.stringify(plan.params)}\n${written.text}`)
  expect(plan.drafts).toHaveLength(1)
  expect(draftProblems(plan.drafts[0]!)).toEqual([])
  return { written, plan, back: plan.drafts[0]! }
}

/** Refs replaced by what they stand for, so that two drafts can be compared. */
function meaning(draft: JourneyDraft) {
  const people = new Map(draft.personas.map((p) => [p.ref, p.name]))
  const lanes = new Map(draft.lanes.map((l) => [l.ref, `${l.role}/${l.name}`]))
  const channels = new Map(draft.channels.map((c) => [c.ref, `${c.kind}/${c.name}`]))
  const feel = (v: { persona: string | null; value: number }[]) =>
    v.map((f) => `${f.persona === null ? '' : people.get(f.persona)}=${f.value}`).sort()
  return {
    head: [draft.name, draft.state, draft.scenario, draft.expectations, draft.tags],
    personas: draft.personas.map(({ ref, ...p }) => p),
    lanes: draft.lanes.map((l) => lanes.get(l.ref)),
    stages: draft.stages.map((s) => ({
      ...s,
      steps: s.steps.map(({ ref, ...p }) => ({
        ...p,
        valence: feel(p.valence),
        touchpoints: p.touchpoints.map(({ ref: _, ...t }) => ({
          ...t,
          lane: lanes.get(t.lane),
          channel: t.channel === null ? null : channels.get(t.channel),
          valence: feel(t.valence),
        })),
        cards: p.cards.map((c) => ({ ...c, lane: lanes.get(c.lane) })),
      })),
    })),
  }
}
const runs = { numRuns: 100 }

vi.setConfig({ testTimeout: 60_000 })

describe('JSON', () => {
  test('any journey comes back equal, whatever stands in its fields', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { back, written } = thereAndBack(exportJson, draft, 'en')
        expect(written.warnings).toEqual([])
        expect(back).toEqual(docToDraft(toDoc(draft)))
        expect(meaning(back)).toEqual(meaning(draft))
      }),
      runs,
    )
  })

  test('control characters that JSON leaves raw survive the decoder', () => {
    const draft = {
      ...synthJourney({ touchpoints: 1, seed: 1, language: 'en' }),
      scenario: 'a\u0085b\u2028c\u0000d\ufffe',
    }
    expect(thereAndBack(exportJson, draft, 'en').back.scenario).toBe(draft.scenario)
  })
})

describe('Markdown', () => {
  test('any journey comes back, but for its connections', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LANGUAGES), anyWord, (draft, language, word) => {
        const { back, written, plan } = thereAndBack(exportMarkdown, draft, language, word)
        fc.pre(!written.warnings.some((w) => w.code === 'FEELINGS_LEFT_OUT'))
        expect({ ...meaning(back), written: '' }).toEqual({ ...meaning(draft), written: '' })
        expect(plan.warnings).toEqual([])
        const told = written.warnings.find((w) => w.code === 'CONNECTIONS_LEFT_OUT')?.params.count ?? 0
        expect(told).toBe(draft.connections.length)
      }),
      runs,
    )
  })
})

describe('CSV', () => {
  test('stages, steps, touchpoints and cards come back where no two are called the same', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LANGUAGES), (raw, language) => {
        const draft = renamed(raw)
        const { back, written } = thereAndBack(exportCsv, draft, language)
        fc.pre(!written.warnings.some((w) => w.code === 'FEELINGS_LEFT_OUT'))
        expect(meaning(back).stages).toEqual(meaning(draft).stages)
      }),
      runs,
    )
  })

  test('no cell begins like a formula', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { text } = exportCsv({ doc: toDoc(draft), language: 'pt-BR' })
        expect(text.startsWith('\ufeff')).toBe(true)
        for (const cell of Papa.parse<string[]>(text.slice(1), { delimiter: ';' }).data.flat())
          expect(cell).not.toMatch(/^[\s]*[=+\-@\t\r＝]/)
      }),
      runs,
    )
  })
})

describe('Mermaid', () => {
  test('title, scenario, stages, steps and the scores that it can say come back', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LANGUAGES), (raw, language) => {
        const draft = { ...raw, personas: raw.personas.map((p, i) => ({ ...p, name: `${p.name} ${i}` })) }
        const { back, written, plan } = thereAndBack(exportMermaid, draft, language)
        expect(plan.source).toBe('mermaid')
        expect(plan.warnings).toEqual([])
        expect(back.name).toBe(draft.name)
        const names = (d: JourneyDraft) => d.stages.map((s) => [s.name, s.steps.map((p) => p.name)])
        expect(names(back)).toEqual(names(draft))
        const first = (d: JourneyDraft) =>
          meaning(d)
            .stages.flatMap((s) => s.steps.map((p) => p.valence))
            .filter((v) => v.length > 0)
        if (!written.warnings.some((w) => w.code === 'FEELINGS_LEFT_OUT' || w.code === 'NEUTRAL_SCORES')) {
          expect(first(back)).toEqual(first(draft))
        }
      }),
      runs,
    )
  })

  test('writes nothing that Mermaid takes for its own sign', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { text } = exportMermaid({ doc: toDoc(draft), language: 'en' })
        const [head, ...lines] = text.replace(/#\d+;/g, '·').trimEnd().split('\n')
        expect(head).toBe('journey')
        for (const line of lines)
          expect(line).toMatch(/^ {4}(title|accDescr:|section) [^#;%]+$|^ {6}[^#:;]+: [1-5](: [^#:;]+)?$/)
      }),
      runs,
    )
  })

  test('lists what it cannot say', () => {
    const { warnings } = exportMermaid({
      doc: toDoc(synthJourney({ touchpoints: 30, seed: 2, language: 'en' })),
      language: 'en',
    })
    expect(warnings.map((w) => w.code)).toEqual(
      expect.arrayContaining(['TOUCHPOINTS_LEFT_OUT', 'CARDS_LEFT_OUT', 'CONNECTIONS_LEFT_OUT', 'FEELINGS_LEFT_OUT']),
    )
  })
})

/** Every stage, step and persona with a name of its own. */
function renamed(draft: JourneyDraft): JourneyDraft {
  return {
    ...draft,
    personas: draft.personas.map((p, i) => ({ ...p, name: `${p.name.replace(/[-+:=;()\d]/g, '')}p${i}`.trim() })),
    stages: draft.stages.map((s, i) => ({
      ...s,
      name: `${s.name}${i}`,
      duration: s.steps.length === 0 ? '' : s.duration,
      steps: s.steps.map((p, j) => ({ ...p, name: `${p.name}${j}` })),
    })),
  }
}
