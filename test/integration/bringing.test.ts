import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { likeRecipe } from '../../src/shared/domain/listening/likeRecipe.ts'
import type { Input } from '../../src/shared/ipc/contract.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'

const SOURCES = join(import.meta.dirname, '../fixtures/sources')
const NOWHERE = { touchpointId: null, rules: [] }

const { rig, inHome } = freshRig()

const fixture = (name: string) => new Uint8Array(readFileSync(join(SOURCES, name)))
const text = (content: string) => new TextEncoder().encode(content)
const order = (more: Partial<Input<'feedback.import'>>): Input<'feedback.import'> => ({
  name: 'arquivo.csv',
  routing: NOWHERE,
  recipeId: null,
  language: 'pt-BR',
  keepPersonal: false,
  ...more,
})
const shops = text(
  'Dia;Unidade;Nota de 0 a 10;Comentário\n01/09/2026;Centro;9;Ótimo\n02/09/2026;São José;3;Demorou\n03/09/2026;centro;8;\n04/09/2026;;10;Bom\n05/09/2026;Centro;20;\n',
)
async function touchpoints() {
  const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const places = await rig.ask('touchpoint.list', {})
  return { journeyId, places }
}

describe('what a file is', () => {
  it.each([
    ['answers of a form', 'respostas.csv', fixture('googleForms.csv'), 'feedback'],
    ['a chat', 'conversa.txt', fixture('whatsappAndroid.txt'), 'feedback'],
    ['reviews', 'reviews.json', fixture('googleReviews.json'), 'feedback'],
    ['a log of visits', 'log.csv', text('cliente,etapa,data\nA,Loja,2026-09-01\nB,Site,2026-09-02\n'), 'feedback'],
    [
      'scores by stage',
      'x.csv',
      text('Data;Etapa;Nota;Comentário\n01/09/2026;Loja;9;Bom\n02/09/2026;Loja;8;Bom\n'),
      'feedback',
    ],
    ['a table that says nothing yet', 'x.csv', text('A;B\n1;x\n2;y\n'), 'feedback'],
    ['an old workbook', 'x.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'feedback'],
    [
      'a journey as a table',
      'x.csv',
      text('etapa;passo;faixa;texto\nChega;Entra;Dor;Fila\nPaga;Paga;Dor;Fila\n'),
      'journey',
    ],
    ['an outline', 'x.md', text('# Bolo, encomenda\n## Descobre, pergunta\n- Vê, gosta\n'), 'journey'],
    ['a diagram', 'x.txt', text('journey\n  title Bolo\n  section Descobre\n    Vê a foto: 4\n'), 'journey'],
    ['nothing of either', 'x.bin', new Uint8Array(3_000).fill(7), 'journey'],
  ] as const)('%s', async (_, name, bytes, is) => {
    expect(await rig.ask('feedback.tell', { name, bytes: bytes as Uint8Array<ArrayBuffer> })).toBe(is)
  })
})

describe('where rows go', () => {
  it('a column says it: whole cells, without accents and case; an empty one goes nowhere yet', async () => {
    const { places } = await touchpoints()
    const [a, b] = places
    const column = {
      heading: 'Unidade',
      values: [
        { value: 'CENTRO', touchpointId: a!.id },
        { value: 'Sao Jose', touchpointId: b!.id },
      ],
    }
    const given = order({ bytes: shops, routing: { ...NOWHERE, column } })
    const tried = await rig.ask('feedback.tryImport', given)
    expect(tried).toMatchObject({ added: 4, refused: 1, batchId: null, unplaced: 1, became: { feedback: 4 } })
    const done = await rig.ask('feedback.import', given)
    expect(done).toMatchObject({ added: 4, unplaced: 1, became: { feedback: 4, cases: 0, visits: 0 } })
    const { rows } = await rig.ask('feedback.find', {
      filter: { batchIds: [done.batchId!] },
      offset: 0,
      limit: 10,
    })
    expect(rows.map((f) => f.touchpointId)).toEqual([null, a!.id, b!.id, a!.id])
  })

  it('columns that name places are offered with their counts, those of scores, dates and comments are not', async () => {
    const found = await rig.ask('feedback.places', { name: 'x.csv', bytes: shops })
    expect(found.columns.map((c) => c.heading)).toEqual(['Unidade'])
    expect(found.columns[0]!.values).toEqual([
      { value: 'Centro', count: 3 },
      { value: 'São José', count: 1 },
    ])
    expect(found.fields.map((f) => f.field)).toEqual(['channel', 'question'])
  })

  it('the first rows are shown as they would be kept: names hidden, places found, nothing written', async () => {
    const { places } = await touchpoints()
    const rows = await rig.ask('feedback.sample', {
      name: 'x.csv',
      bytes: text(
        'Data;Nome;Nota de 0 a 10;Comentário\n01/09/2026;Ana Lima;9;Sou a Ana Lima e adorei\n02/09/2026;Beto;onze;\n',
      ),
      routing: { touchpointId: places[0]!.id, rules: [] },
      language: 'pt-BR',
      keepPersonal: false,
    })
    expect(rows[0]!.feedback[0]).toMatchObject({ at: '2026-09-01', score: 9, touchpointId: places[0]!.id })
    expect(rows[0]!.feedback[0]!.text).not.toContain('Ana Lima')
    expect(rows[1]).toMatchObject({ feedback: [], refusals: [{ line: 3 }] })
    expect((await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 1 })).total).toBe(0)
  })
})

describe('refused rows', () => {
  it('come as a table with line and reason that can be mended and brought in by the same recipe', async () => {
    const wrong = text(
      'Dia;Nota de 0 a 10;Comentário\n01/09/2026;9;Bom\n03/09/2026;7;Bom\n04/09/2026;7;Bom\nontem;8;"=1+1;\nfim"\n',
    )
    const saved = await rig.ask('feedback.saveRefused', { name: 'set.csv', bytes: wrong, language: 'pt-BR', to: null })
    expect(saved.fileName).toBe('set - linhas recusadas.csv')
    const table = new TextDecoder().decode(saved.bytes!)
    expect(table.split('\r\n')[0]).toBe('Dia;Nota de 0 a 10;Comentário;Percurso: linha;Percurso: motivo')
    expect(table).toContain(`"'=1+1;\nfim";5;`)
    expect(table).toContain('“ontem”')
    const mended = text(table.replace('ontem', '02/09/2026'))
    const before = await rig.ask('feedback.inspect', { name: 'set.csv', bytes: wrong })
    const after = await rig.ask('feedback.inspect', { name: 'set.csv', bytes: mended })
    expect(after.fingerprint).toBe(before.fingerprint)
    await rig.ask('feedback.import', order({ bytes: wrong }))
    expect(await rig.ask('feedback.import', order({ bytes: mended }))).toMatchObject({ added: 1, refused: 0 })
  })

  it('are written where the window was told to, or nowhere', async () => {
    const to = inHome('recusadas.csv')
    const saved = await rig.ask('feedback.saveRefused', { name: 'x.csv', bytes: shops, language: 'en', to })
    expect(saved).toMatchObject({ file: to, bytes: null })
    expect(readFileSync(to, 'utf8')).toContain('05/09/2026,Centro,20,')
  })
})

describe('a file that is there', () => {
  it('counts what of it is here: a row of a form with two questions is two answers, one brought in again is none', async () => {
    const csv = text('Dia;Nota de 0 a 10;Comentário\n01/09/2026;9;Bom\n02/09/2026;3;Fila\n')
    const { columns } = (await rig.ask('feedback.inspect', { name: 'x.csv', bytes: csv })).choices
    const apart = columns.map(({ explains: _, ...column }) => column)
    const first = await rig.ask('feedback.import', order({ bytes: csv, choices: { columns: apart } }))
    const again = await rig.ask('feedback.import', order({ bytes: csv, choices: { columns: apart } }))
    const contents = await rig.ask('batch.contents', {})
    expect(first).toMatchObject({ read: 2, added: 2 })
    expect(contents[first.batchId!]).toEqual({ feedback: 4, cases: 0, measurements: 0, visits: 0 })
    expect(contents[again.batchId!]).toBeUndefined()
  })

  it('is taken out by one step, which undo takes back, and may come in again', async () => {
    const done = await rig.ask('feedback.import', order({ bytes: shops }))
    const total = async () => (await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 1 })).total
    await rig.ask('batch.remove', { id: done.batchId! })
    expect([await total(), await rig.ask('batch.list', {})]).toEqual([0, []])
    await rig.ask('history.undo', {})
    expect(await total()).toBe(4)
    await rig.ask('history.redo', {})
    expect(await rig.ask('feedback.import', order({ bytes: shops }))).toMatchObject({ added: 4 })
    expect(await total()).toBe(4)
  })
})

describe('conversations and paths', () => {
  it('a chat gives first response, unanswered, after hours by the hours of its recipe, and when it is busy', async () => {
    const bytes = fixture('whatsappAndroid.txt')
    const choices = { me: ['Padaria Sol'] }
    await rig.ask('feedback.import', order({ name: 'chat.txt', bytes, choices }))
    const calendar = await rig.ask('listening.conversations', { source: 'whatsapp' })
    expect(calendar).toMatchObject({ count: 3, unanswered: { hits: 1, of: 3 }, afterHours: null })
    expect(calendar.figures.map((f) => f.metric)).toEqual([
      'responseRate',
      'firstResponseTime',
      'resolutionTime',
      'interactionsToResolve',
    ])
    expect(calendar.heat.flat().reduce((a, b) => a + b)).toBe(3)
    const { journeyId } = await touchpoints()
    expect((await rig.ask('listening.conversations', { journeyId })).count).toBe(0)
    const businessHours = [[], ...Array.from({ length: 6 }, () => [{ from: '08:00', to: '18:00' }])]
    await rig.ask('recipe.save', {
      name: 'WhatsApp',
      source: 'whatsapp',
      fingerprint: 'whatsapp',
      choices: { ...choices, businessHours },
      routing: NOWHERE,
    })
    const open = await rig.ask('listening.conversations', { source: 'whatsapp' })
    expect(open.afterHours).toMatchObject({ of: 3 })
    expect(open.afterHours!.hits).toBeGreaterThan(0)
    expect((await rig.ask('listening.conversations', { source: 'zendesk' })).count).toBe(0)
  })

  it('a log of visits is held against the map: skipped, repeated and unplanned, and what passes from stage to stage', async () => {
    const { journeyId, places } = await touchpoints()
    const mine = places.filter((p) => p.journeyId === journeyId)
    const first = mine[0]!
    const last = mine.find((p) => p.stageId !== first.stageId)!
    const rows = [
      ['A', first.name, '2026-09-01T10:00:00'],
      ['A', last.name, '2026-09-03T10:00:00'],
      ['B', first.name, '2026-09-01T10:00:00'],
      ['B', 'Feira de rua', '2026-09-02T10:00:00'],
      ['B', first.name, '2026-09-03T10:00:00'],
      ['C', 'Feira de rua', '2026-09-03T10:00:00'],
    ]
    const csv = ['cliente;ponto de contato;data', ...rows.map((row) => row.join(';'))].join('\n')
    const done = await rig.ask('feedback.import', order({ bytes: text(csv) }))
    expect(done).toMatchObject({ source: 'eventLog', became: { visits: 6 }, unplaced: 2 })
    const paths = await rig.ask('listening.paths', { journeyId })
    expect(paths.summary.customers).toBe(2)
    const of = (name: string) => paths.summary.touchpoints.find((t) => paths.names[t.touchpoint] === name)
    expect(of(first.name)).toMatchObject({ isDesigned: true, customers: 2, repeatedBy: 1 })
    expect(of('Feira de rua')).toMatchObject({ isDesigned: false, customers: 1 })
    const passage = paths.passages.find((p) => p.from === first.stage)!
    expect(passage.conversion).toMatchObject({ n: 2 })
    await expect(rig.ask('listening.paths', { journeyId: 'nobody' })).rejects.toThrow()
  })
})

describe('how a kind of file is read', () => {
  it('is kept in the step of the import, found again by the next file of the kind, and undone with it', async () => {
    const keep = {
      name: 'Lojas',
      fingerprint: (await rig.ask('feedback.inspect', { name: 'x', bytes: shops })).fingerprint,
    }
    const choices = { dateOrder: 'dmy' as const }
    await rig.ask('feedback.import', order({ bytes: shops, choices, keep: { ...keep, choices } }))
    const [recipe] = await rig.ask('recipe.list', {})
    expect(recipe).toMatchObject({ ...keep, source: 'table', choices, routing: NOWHERE })
    expect((await rig.ask('batch.list', {}))[0]!.recipeId).toBe(recipe!.id)
    const october = text(new TextDecoder().decode(shops).replaceAll('/09/', '/10/'))
    const next = await rig.ask('feedback.inspect', { name: 'y', bytes: october })
    expect(next.fingerprint).toBe(recipe!.fingerprint)
    await rig.ask('history.undo', {})
    expect(await rig.ask('recipe.list', {})).toEqual([])
  })

  it('reads a form that grew a question and put another one differently, and knows the rows that it read before', async () => {
    const form = (headings: string, ...rows: string[]) => text([`Carimbo de data/hora;${headings}`, ...rows].join('\n'))
    const september = form(
      'De 0 a 10, quanto recomendaria?;Por quê?;Loja',
      '13/09/2026 10:00:00;9;Pão quente;Centro',
      '14/09/2026 11:00:00;2;Fila;Centro',
    )
    const first = await rig.ask('feedback.inspect', { name: 'form.csv', bytes: september })
    const choices = { columns: first.choices.columns }
    const keep = { name: 'Formulário', fingerprint: first.fingerprint, choices: JSON.parse(JSON.stringify(choices)) }
    await rig.ask('feedback.import', order({ bytes: september, choices, keep }))
    const october = form(
      'De 0 a 10, quanto nos recomendaria?;Por quê?;Loja;Novidade?',
      '13/09/2026 10:00:00;9;Pão quente;Centro;',
      '14/09/2026 11:00:00;2;Fila;Centro;',
      '20/10/2026 09:00:00;8;Bom;Centro;sim',
    )
    const next = await rig.ask('feedback.inspect', { name: 'form.csv', bytes: october })
    const found = likeRecipe(next, await rig.ask('recipe.list', {}))!
    expect(found.change).toMatchObject({ added: ['Novidade?'], missing: [] })
    const grown = {
      name: 'Formulário',
      fingerprint: next.fingerprint,
      choices: JSON.parse(JSON.stringify(found.choices)),
    }
    const done = await rig.ask(
      'feedback.import',
      order({ bytes: october, choices: found.choices, recipeId: found.recipe.id, keep: grown }),
    )
    expect(done).toMatchObject({ read: 3, added: 1, refused: 0 })
    expect((await rig.ask('recipe.list', {})).map(({ id, fingerprint }) => [id, fingerprint])).toEqual([
      [found.recipe.id, next.fingerprint],
    ])
  })
})
