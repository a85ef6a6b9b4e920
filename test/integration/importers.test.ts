import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { planImport } from '../../src/main/importers/planImport.ts'
import { draftProblems } from '../../src/shared/domain/draft/check.ts'
import type { ImportKind } from '../../src/shared/domain/draft/importPlan.ts'
import { JourneyDraft } from '../../src/shared/domain/draft/journeyDraft.ts'

const FOLDER = new URL('../fixtures/import/', import.meta.url)

function read(name: string, as?: ImportKind) {
  const plan = planImport({ name, bytes: readFileSync(new URL(name, FOLDER)), as, language: 'pt-BR' })
  if (!plan.ok) throw new Error(plan.code)
  for (const draft of plan.drafts) {
    expect(JourneyDraft.safeParse(draft).error).toBeUndefined()
    expect(draftProblems(draft)).toEqual([])
  }
  return plan
}
const stagesOf = (draft: JourneyDraft) => draft.stages.map((s) => [s.name, s.steps.map((p) => p.name)])
const channelOf = (draft: JourneyDraft, ref: string | null) => draft.channels.find((c) => c.ref === ref)?.kind
const told = (warnings: readonly { line: number | null; code: string }[]) => warnings.map((w) => `${w.line} ${w.code}`)

describe('Mermaid as found in the wild', () => {
  test('front matter, directives, comments, accDescr, odd spaces, sections without tasks and tasks without sections', () => {
    const { source, drafts, warnings } = read('wild.mmd')
    const [draft] = drafts
    expect(source).toBe('mermaid')
    expect(warnings).toEqual([])
    expect(draft!.name).toBe('Comprar pão')
    expect(draft!.scenario).toBe('Uma manhã\nde sábado')
    expect(draft!.personas.map((p) => p.name)).toEqual(['Ana', 'Beto'])
    expect(stagesOf(draft!)).toEqual([
      ['', ['Sai de casa']],
      ['Chegar', ['Acha a loja', 'Espera a vez']],
      ['Sem tarefas', []],
      ['Pagar', ['Paga no caixa 😀']],
    ])
    const [ana, beto] = draft!.personas.map((p) => p.ref)
    const [find, wait] = draft!.stages[1]!.steps
    expect(find!.valence).toEqual([
      { persona: ana, value: 2 },
      { persona: beto, value: 2 },
    ])
    expect(find!.touchpoints.map((t) => [t.name, t.valence])).toEqual([['Acha a loja', find!.valence]])
    expect(wait!.valence).toEqual([{ persona: beto, value: -2 }])
    expect(draft!.stages[3]!.steps[0]!.valence).toEqual([{ persona: null, value: 0 }])
  })

  test('Windows line ends, no title: the file gives the name', () => {
    const { drafts } = read('windows.mmd')
    expect(drafts[0]!.name).toBe('windows')
    expect(stagesOf(drafts[0]!)).toEqual([['Ir ao trabalho', ['Fazer chá', 'Subir', 'Trabalhar']]])
  })

  test('scores that cannot be used are told by line, the steps stay', () => {
    const { drafts, warnings } = read('scores.mmd')
    expect(stagesOf(drafts[0]!)[0]![1]).toEqual(['Sem nota', 'Nota alta', 'Nota torta', 'Meia nota', 'Às 10:30 chega'])
    expect(told(warnings)).toEqual([
      '4 MERMAID_SCORE_MISSING',
      '5 MERMAID_SCORE_OUT_OF_RANGE',
      '6 MERMAID_SCORE_NOT_NUMBER',
      '7 MERMAID_SCORE_ROUNDED',
      '8 MERMAID_COLON_IN_NAME',
    ])
    const felt = drafts[0]!.stages[0]!.steps.map((s) => s.valence[0]?.value)
    expect(felt).toEqual([undefined, undefined, undefined, 1, 1])
    expect(drafts[0]!.personas.map((p) => p.name)).toEqual(['Ana'])
  })

  test('every journey among the fences of a Markdown file', () => {
    const { drafts, warnings } = read('fences.md')
    expect(drafts.map((d) => d.name)).toEqual(['Primeira', 'fences'])
    expect(told(warnings)).toEqual(['11 MERMAID_OTHER_DIAGRAM'])
  })
})

describe('outlines', () => {
  test('Markdown with all that can be said', () => {
    const { source, drafts, warnings } = read('journey.md')
    const [draft] = drafts
    expect(source).toBe('outline')
    expect(warnings).toEqual([])
    expect([draft!.name, draft!.scenario, draft!.tags]).toEqual(['Comprar pão', 'sábado cedo', ['padaria', 'manhã']])
    expect(draft!.personas).toMatchObject([{ name: 'Dona Célia', role: 'freguesa antiga' }])
    expect(draft!.stages.map((s) => s.duration)).toEqual(['5 min', ''])
    const [find, wait] = draft!.stages[0]!.steps
    expect(find!.valence).toEqual([{ persona: draft!.personas[0]!.ref, value: 1 }])
    expect(
      find!.touchpoints.map((t) => [t.name, channelOf(draft!, t.channel), t.isKey, t.owner, t.importance]),
    ).toEqual([
      ['Fachada acesa', 'facade', true, 'Marina', 5],
      ['pergunta o horário', 'whatsapp', false, '', null],
    ])
    expect(find!.cards.map((c) => [c.kind, c.text])).toEqual([
      ['pain', 'não há vaga'],
      ['backstage', 'varrer a calçada'],
      ['backstage', 'abrir a porta'],
    ])
    expect(wait!.touchpoints.map((t) => [t.name, channelOf(draft!, t.channel), t.isKey])).toEqual([
      ['Senha', 'counter', true],
    ])
    expect(wait!.cards.map((c) => c.kind)).toEqual(['thought', 'gain'])
  })

  test('tabs alone, one line at the top', () => {
    const [draft] = read('tabs.txt').drafts
    expect(draft!.name).toBe('Comprar pão')
    expect(stagesOf(draft!)).toEqual([
      ['Chegar', ['Acha a loja']],
      ['Pagar', ['Paga no caixa']],
    ])
    expect(draft!.stages[0]!.steps[0]!.touchpoints.map((t) => t.name)).toEqual(['Fachada'])
  })
})

describe('CSV', () => {
  test('semicolons, byte-order mark, heads in any order, cells over two lines, guarded formulas', () => {
    const { source, drafts, warnings } = read('semicolons.csv')
    const [draft] = drafts
    expect(source).toBe('csv')
    expect(told(warnings)).toEqual(['5 LANE_UNKNOWN'])
    expect(stagesOf(draft!)).toEqual([
      ['Chegar', ['Acha a loja']],
      ['Pagar', ['Paga']],
    ])
    const [find] = draft!.stages[0]!.steps
    expect(find!.touchpoints).toMatchObject([{ name: 'Fachada', isKey: true, importance: 5 }])
    expect(find!.touchpoints[0]!.valence.map((v) => v.value)).toEqual([-1, 2])
    expect(find!.cards.map((c) => c.text)).toEqual(['não há\nvaga', 'varrer'])
    expect(draft!.lanes.at(-1)).toMatchObject({ role: 'text', name: 'Equipe' })
    expect(draft!.stages[1]!.steps[0]!.cards.map((c) => c.text)).toEqual(['=cmd()'])
  })

  test('four columns without a head, after a sep line', () => {
    const { source, drafts } = read('headerless.csv')
    expect(source).toBe('csv')
    expect(stagesOf(drafts[0]!)).toEqual([
      ['Discover', ['Sees the ad']],
      ['Buy', ['Pays']],
    ])
    expect(drafts[0]!.stages[0]!.steps[0]!.touchpoints).toHaveLength(1)
  })

  test('windows-1252, as older spreadsheets save it', () => {
    const [draft] = read('windows1252.csv').drafts
    expect(draft!.stages[0]!.steps[0]).toMatchObject({ name: 'Balcão', cards: [{ text: 'não há vaga', kind: 'pain' }] })
  })
})

test('the content decides, whatever the file is called', () => {
  for (const name of readdirSync(FOLDER).filter((n) => !n.endsWith('.ts'))) {
    const bytes = readFileSync(new URL(name, FOLDER))
    const kinds = ['', 'x.csv', 'x.json', 'x.mmd', 'x.pdf', 'x.md'].map((called) => {
      const plan = planImport({ name: called, bytes, language: 'en' })
      return plan.ok ? plan.source : plan.code
    })
    expect(new Set(kinds), name).toHaveProperty('size', 1)
  }
})
