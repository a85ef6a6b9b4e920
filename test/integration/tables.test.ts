import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { exportHandlers } from '../../src/main/ipc/handlers/exporting.ts'
import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import { readBytes } from '../fixtures/sources/readFixture.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'
import { cleanUp, pageSizes, printer, RESOURCES, skipped, squeezed, textOf, why } from './exportingSamples.ts'

afterAll(cleanUp)

const { rig, inHome } = freshRig()

const save = async (
  order: Input<'listening.export'>,
  onProgress: (fraction: number) => void = () => {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Output<'listening.export'>> => {
  const call = { requestId: 'r', signal, progress: (_: string, fraction: number) => onProgress(fraction) }
  return await exportHandlers({ session: rig.session, ports: rig.ports })['listening.export'](call, order)
}
const out = (name: string): string => inHome(name)
const ANSWERS = { what: 'feedback', filter: {} } as const
const inPortuguese = { language: 'pt-BR' } as const

async function answer(at: string, score: number, text: string): Promise<void> {
  const scale = { kind: 'nps', min: 0, max: 10, direction: 'up' } as const
  const told = { touchpointId: null, personaId: null, question: 'Você nos recomendaria?', channel: 'WhatsApp' }
  await rig.ask('feedback.add', { fields: { ...told, at, scale, score, text, language: 'pt-BR' } })
}

// Would catch: rows that are lost, doubled or out of order between the pages, and a file that is not what the list shows.
it('all answers of a filter come out page after page, once each, as CSV and as a workbook', async () => {
  await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  await rig.ask('feedback.makeUp', { answers: 5_000, seed: 7, until: '2026-11-23', language: 'pt-BR' })
  await answer('2026-11-23T09:00:00', 9, '=1+1')
  const { total } = await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 1 })
  const done = await save({ table: ANSWERS, format: 'csv', ...inPortuguese, path: out('a.csv') })
  expect(done).toMatchObject({ file: out('a.csv'), rows: total, cut: 0, bytes: null })
  const book = await save({ table: ANSWERS, format: 'xlsx', ...inPortuguese, path: null })
  expect(book).toMatchObject({ file: null, rows: total })
  const csv = readFileSync(out('a.csv'), 'utf8')
  expect(csv.startsWith('\ufeffData;Ponto de contato;Jornada;Canal;Pergunta;Nota;Escala;Comentário;')).toBe(true)
  expect(csv).toContain(";'=1+1;")
  const ids = await rig.ask('feedback.ids', { filter: {}, offset: 0, limit: 20_000 })
  const listed = new Map<string, string>()
  for (let offset = 0; offset < total; offset += 500) {
    const { rows } = await rig.ask('feedback.find', { filter: {}, offset, limit: 500 })
    for (const row of rows) listed.set(row.id, row.at.replace('T', ' '))
  }
  const days = csv
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.slice(0, line.indexOf(';')))
  expect(days).toEqual(ids.map((id) => listed.get(id)))
  expect(readBytes(Buffer.from(book.bytes!)).opened.preview.format).toBe('workbook')
  const words = { what: 'feedback', filter: { text: 'pão' } } as const
  const found = await rig.ask('feedback.find', { filter: words.filter, offset: 0, limit: 1 })
  const some = await save({ table: words, format: 'csv', ...inPortuguese, path: null })
  expect(some.rows).toBe(found.total)
})

it('figures come out as numbers with their unit and margin, everything together first', async () => {
  for (const [i, score] of [10, 9, 9, 3, 7, 8, 10].entries()) await answer(`2026-11-1${i}`, score, '')
  const table = { what: 'figures', question: { by: 'channel', from: '2026-11-01', to: '2026-11-30' } } as const
  const { bytes, rows } = await save({ table, format: 'csv', ...inPortuguese, path: null })
  const [head, whole, channel] = Buffer.from(bytes!).toString('utf8').split('\r\n')
  expect(head).toBe(
    '\ufeffDe quê;Métrica;Valor;Unidade;Margem, de;Margem, até;Respostas (n);Quanto vale;Período, de;Período, até;Dado mais novo',
  )
  expect(whole).toMatch(/^Tudo junto;NPS;42,8571;pontos;-?[\d,]+;[\d,]+;7;.+;2026-11-01;2026-11-30;2026-11-16$/)
  expect(channel).toMatch(/^WhatsApp;NPS;42,8571;/)
  expect(rows).toBe(2)
})

// Would catch: a table that stands otherwise than on the screen, and files of two businesses or months with one name.
it('figures stand in the order of the screen, in a file that says of whom, by what and of when', async () => {
  for (const [i, channel] of ['Site', 'WhatsApp', 'Loja'].entries()) {
    const scale = { kind: 'nps', min: 0, max: 10, direction: 'up' } as const
    const told = {
      touchpointId: null,
      personaId: null,
      question: 'Você nos recomendaria?',
      channel,
      at: '2026-11-10T09:00:00',
    }
    for (const score of [10, 9, [0, 7, 10][i]!]) {
      await rig.ask('feedback.add', { fields: { ...told, scale, score, text: '', language: 'pt-BR' } })
    }
  }
  await rig.ask('workspace.rename', { name: 'Padaria Estrela' })
  const question = { by: 'channel', from: '2026-11-01', to: '2026-11-30' } as const
  const groups = async (sort: { by: 'name' | 'nps'; down: boolean } | null): Promise<string[]> => {
    const table = { what: 'figures', question, sort } as const
    const { bytes, fileName } = await save({ table, format: 'csv', ...inPortuguese, path: null })
    expect(fileName).toBe('Números de Padaria Estrela, por canal, 1 nov. 2026 a 30 nov. 2026.csv')
    const lines = Buffer.from(bytes!).toString('utf8').split('\r\n').slice(2, -1)
    return lines.map((line) => line.slice(0, line.indexOf(';')))
  }
  expect(await groups({ by: 'name', down: true })).toEqual(['WhatsApp', 'Site', 'Loja'])
  expect(await groups({ by: 'nps', down: true })).toEqual(['Loja', 'WhatsApp', 'Site'])
  const rule = { channels: ['Site'], tags: [], stages: [], customer: null }
  const { id: segmentId } = await rig.ask('segment.add', { fields: { name: 'Do site', rule } })
  const table = { what: 'figures', question: { ...question, segmentId } } as const
  const { bytes, fileName } = await save({ table, format: 'csv', ...inPortuguese, path: null })
  expect(fileName).toBe('Números de Padaria Estrela, por canal, Do site, 1 nov. 2026 a 30 nov. 2026.csv')
  const [head, ...lines] = Buffer.from(bytes!).toString('utf8').split('\r\n').slice(0, -1)
  expect(head?.endsWith(';Grupo de clientes')).toBe(true)
  expect(lines.map((line) => [line.split(';')[0], line.endsWith(';Do site')])).toEqual([
    ['Tudo junto', true],
    ['Site', true],
  ])
})

// Would catch: figures on paper that fall onto more or fewer sheets than were laid out, or that are pictures of text.
it.skipIf(skipped)(
  `figures come out on sheets of A4 with their words as text; answers do not${why}`,
  async () => {
    await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
    await rig.ask('feedback.makeUp', { answers: 2_000, seed: 7, until: '2026-11-23', language: 'pt-BR' })
    const ports = { ...rig.ports, printer, paths: { ...rig.ports.paths, resources: RESOURCES } }
    const call = { requestId: 'r', signal: new AbortController().signal, progress: () => {} }
    const print = exportHandlers({ session: rig.session, ports })['listening.export']
    const table = { what: 'figures', question: { by: 'touchpoint' }, sort: { by: 'nps', down: true } } as const
    const done = await print(call, { table, format: 'pdf', ...inPortuguese, path: out('n.pdf') })
    expect(done).toMatchObject({ file: out('n.pdf'), mime: 'application/pdf', bytes: null })
    const sizes = pageSizes(out('n.pdf'))
    expect(sizes.length).toBeGreaterThan(1)
    for (const size of sizes) expect(size).toEqual(sizes[0])
    const said = textOf(out('n.pdf'))
    expect(said).toContain(squeezed('Por ponto de contato'))
    expect(said).toContain(squeezed(`Folha ${sizes.length} de ${sizes.length}`))
    await expect(print(call, { table: ANSWERS, format: 'pdf', ...inPortuguese, path: null })).rejects.toMatchObject({
      code: 'TABLE_FORMAT',
    })
  },
  120_000,
)

// Would catch: half a table left on the disk, or the file of last month gone.
it('a cancelled table leaves nothing', async () => {
  await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  await rig.ask('feedback.makeUp', { answers: 5_000, seed: 7, until: '2026-11-23', language: 'pt-BR' })
  writeFileSync(out('b.csv'), 'do mês passado')
  const before = readdirSync(inHome())
  for (const format of ['csv', 'xlsx'] as const) {
    const control = new AbortController()
    const path = out('b.csv')
    const saving = save({ table: ANSWERS, format, ...inPortuguese, path }, () => control.abort(), control.signal)
    await expect(saving).rejects.toMatchObject({ code: 'CANCELLED' })
  }
  expect(readdirSync(inHome())).toEqual(before)
  expect(readFileSync(out('b.csv'), 'utf8')).toBe('do mês passado')
})
