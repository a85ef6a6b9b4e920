import { readdirSync, readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { AFRelationship, PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { draftProblems } from '../../shared/domain/draft/check.ts'
import type { ImportKind } from '../../shared/domain/draft/importPlan.ts'
import { IMPORT_KINDS } from '../../shared/domain/draft/importPlan.ts'
import { JourneyDraft } from '../../shared/domain/draft/journeyDraft.ts'
import { draftToDoc } from '../../shared/domain/draft/toDoc.ts'
import { seededRandom } from '../../shared/domain/synth/seededRandom.ts'
import { synthJourney } from '../../shared/domain/synth/synthJourney.ts'
import { importing as en } from '../../shared/i18n/en/importing.ts'
import { importing as ptBR } from '../../shared/i18n/pt-BR/importing.ts'
import { ERROR_CODES } from '../../shared/ipc/errors.ts'
import { exportCsv } from '../exporters/text/csv.ts'
import { exportJson } from '../exporters/text/json.ts'
import { exportMarkdown } from '../exporters/text/markdown.ts'
import { exportMermaid } from '../exporters/text/mermaid.ts'
import { planImport } from './planImport.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const plan = (input: string | Uint8Array, as?: ImportKind, name = 'mapa.txt') =>
  planImport({ name, bytes: typeof input === 'string' ? encode(input) : input, as, language: 'pt-BR' })
const ok = (input: string | Uint8Array, as?: ImportKind) => {
  const made = plan(input, as)
  if (!made.ok) throw new Error(`${made.code} ${JSON.stringify(made.params)}`)
  return made
}
const code = (input: string | Uint8Array, as?: ImportKind) => {
  const made = plan(input, as)
  return made.ok ? 'ok' : made.code
}
const small = synthJourney({ touchpoints: 8, seed: 3, language: 'pt-BR' })
const doc = draftToDoc(small, {
  ids: (() => {
    let n = 0
    return () => `i${n++}`
  })(),
  workspaceName: 'Loja',
  now: '2026-01-02T03:04:05Z',
})
const json = exportJson({ doc, language: 'en' }).text

async function pdfWith(text: string | null, options: { useObjectStreams?: boolean; name?: string } = {}) {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  if (text !== null) {
    await pdf.attach(encode(text), options.name ?? 'percurso-journey.json', {
      mimeType: 'application/json',
      afRelationship: AFRelationship.Source,
    })
  }
  return await pdf.save({ useObjectStreams: options.useObjectStreams ?? true })
}

describe('encodings', () => {
  const text = 'Descobrir\n  Ação da manhã\n'
  test.each([
    ['UTF-8 with a mark', encode(`\ufeff${text}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ])('%s', (_, bytes) => {
    expect(ok(bytes).drafts[0]!.stages[0]!.steps[0]!.name).toBe('Ação da manhã')
  })
})

describe('what comes in stays text', () => {
  test('markup, formulas, right-to-left, emoji and placeholders', () => {
    for (const name of [
      '<script>alert(1)</script>',
      '=cmd()',
      'שלום עולם',
      '👩‍👩‍👧 família',
      '{{n}} $t(x)',
      '__proto__',
      "'; DROP TABLE x",
    ]) {
      expect(ok(`# J\n## ${name.replaceAll('_', '\\_')}\n### p\n`).drafts[0]!.stages[0]!.name).toBe(name)
      expect(ok(`etapa;passo;faixa;texto\n"${name}";p;dor;x\n`).drafts[0]!.stages[0]!.name).toBe(name)
    }
  })

  test('control characters go, with a warning; tabs and line ends stay', () => {
    const made = ok('journey\n title A\u0000B\u0007C\n x: 3\n')
    expect(made.drafts[0]!.name).toBe('ABC')
    expect(made.warnings).toEqual([{ line: 2, code: 'CONTROL_CHARACTERS', params: { count: 2 } }])
  })

  test('a title of 10,000 characters is kept whole, a longer one is cut and told', () => {
    const title = 'é'.repeat(10_000)
    for (const [kind, text] of [
      ['mermaid', (t: string) => `journey\n title ${t}\n a: 3\n`],
      ['outline', (t: string) => `# ${t}\n## e\n### p\n`],
    ] as const) {
      expect(ok(text(title), kind)).toMatchObject({ warnings: [], drafts: [{ name: title }] })
      const made = ok(text(`${title}!`), kind)
      expect(made.drafts[0]!.name).toBe(title)
      expect(made.warnings).toMatchObject([{ code: 'TEXT_CUT', params: { length: 10_001, limit: 10_000 } }])
    }
  })
})

describe('over a cap: an error, at once', () => {
  const quickly = (input: Uint8Array | string, as: ImportKind | undefined, expected: string) => {
    const bytes = typeof input === 'string' ? encode(input) : input
    expect(code(bytes, as)).toBe(expected)
  }
  test('50 MB of noise as Mermaid', () => {
    const noise = new Uint8Array(50 * 1024 * 1024)
    const random = seededRandom(1)
    for (let i = 0; i < noise.length; i += 97) noise[i] = random.between(1, 255)
    quickly(noise, 'mermaid', 'IMPORT_TOO_LARGE')
    quickly(noise.subarray(0, 15 * 1024 * 1024), 'mermaid', 'IMPORT_NOT_TEXT')
    quickly(
      Uint8Array.from({ length: 2_000_000 }, () => random.between(0, 255)),
      'mermaid',
      'IMPORT_NOT_TEXT',
    )
    quickly('qwe rty\n'.repeat(20_000), 'mermaid', 'IMPORT_INVALID')
  }, 60_000)
  test('rows, columns, stages, nesting', () => {
    quickly('a\n'.repeat(200_001), 'outline', 'IMPORT_TOO_MANY_ROWS')
    quickly('a;b;dor;d\n'.repeat(200_001), 'csv', 'IMPORT_TOO_MANY_ROWS')
    quickly(`etapa;passo${';x'.repeat(600)}\n`, 'csv', 'IMPORT_TOO_MANY_COLUMNS')
    quickly(`journey\n${'section a\n'.repeat(5_001)}`, undefined, 'IMPORT_TOO_MANY_ROWS')
    quickly('['.repeat(1_000_000), 'json', 'IMPORT_TOO_DEEP')
  })
  test('nothing at all', () => {
    for (const empty of ['', ' \n\t\n', '\ufeff']) expect(code(empty)).toBe('IMPORT_EMPTY')
  })
})

describe('JSON and PDF', () => {
  test('a newer file says so, a broken one where', () => {
    expect(ok(json).source).toBe('json')
    expect(plan(json.replace('"version": 1', '"version": 2'))).toMatchObject({ ok: false, code: 'NEWER_FORMAT' })
    expect(plan(json.slice(0, -20))).toMatchObject({ ok: false, code: 'IMPORT_INVALID' })
    expect(plan('{\n"a": 1,\n}', 'json')).toMatchObject({ code: 'IMPORT_INVALID', line: 3 })
    expect(plan(json.replace('"lane": "l', '"lane": "nowhere'))).toMatchObject({ code: 'IMPORT_INVALID' })
    expect(plan(json.replace('"state": "asIs"', '"state": "asIs", "__proto__": {"x": 1}'))).toMatchObject({ ok: false })
    expect(plan('[1, 2]')).toMatchObject({ ok: false, code: 'IMPORT_INVALID' })
  })

  test.each([true, false])('the journey in a PDF comes back equal (object streams: %s)', async (useObjectStreams) => {
    const made = ok(await pdfWith(json, { useObjectStreams }))
    expect(made.source).toBe('pdf')
    expect(made.drafts).toEqual(ok(json).drafts)
  })

  test('of two versions in one file the newer is read, as after an incremental save', async () => {
    const older = await pdfWith(json)
    const newer = await pdfWith(json.replace(small.name, 'Nome novo'))
    expect(ok(Buffer.concat([older, newer])).drafts[0]!.name).toBe('Nome novo')
  })

  test('other PDFs: without a journey, with other files, damaged, cut, no PDF at all', async () => {
    expect(code(await pdfWith(null))).toBe('PDF_WITHOUT_JOURNEY')
    expect(code(await pdfWith('{"some": "invoice"}', { name: 'nota.json' }))).toBe('PDF_WITHOUT_JOURNEY')
    const whole = await pdfWith(json)
    expect(code(whole.subarray(0, 400))).toMatch(/^PDF_/)
    const damaged = Uint8Array.from(whole, (b, i) => (i > 100 && i % 37 === 0 ? b ^ 0x55 : b))
    expect(code(damaged)).toMatch(/^PDF_/)
    expect(code('# J\n## e\n', 'pdf')).toBe('PDF_UNREADABLE')
  })

  test('an attachment that unpacks to more than the cap is refused', () => {
    const packed = deflateSync(Buffer.alloc(61 * 1024 * 1024, ' '), { level: 1 })
    const head = `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
    const bomb = Buffer.concat([encode(head), packed, encode('\nendstream\nendobj\n%%EOF\n')])
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(code(bomb)).toBe('IMPORT_TOO_LARGE')
  }, 60_000)
})

describe('mutilated input', () => {
  const seeds: readonly Uint8Array[] = [
    encode(json),
    encode(exportMarkdown({ doc, language: 'pt-BR' }).text),
    encode(exportCsv({ doc, language: 'pt-BR' }).text),
    encode(exportMermaid({ doc, language: 'pt-BR' }).text),
    ...readdirSync(new URL('../../../test/fixtures/import/', import.meta.url))
      .filter((n) => !n.endsWith('.ts'))
      .map((n) => new Uint8Array(readFileSync(new URL(`../../../test/fixtures/import/${n}`, import.meta.url)))),
  ]
  const TOKENS = [
    '\n',
    ';',
    ',',
    '"',
    ':',
    '#',
    '%%{',
    '}%%',
    '---',
    '```mermaid\n',
    'journey\n',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '★',
    '\u0000',
    '\t',
    '- ',
    '{',
    '}',
    '=',
    "'",
    '%PDF-',
    '[]',
    '(-9)',
    '\ud83d',
  ].map(encode)

  test.each([...IMPORT_KINDS, undefined])(
    'read as %s: always a plan that the store can take, or a known error',
    (as) => {
      const random = seededRandom(as === undefined ? 99 : as.length)
      const runs = as === undefined ? 600 : 150
      for (let run = 0; run < runs; run += 1) {
        let bytes = random.pick(seeds)
        for (let cuts = random.between(1, 6); cuts > 0; cuts -= 1) {
          const at = random.between(0, bytes.length)
          const gone = random.chance(0.5) ? random.between(0, 40) : 0
          const put = random.chance(0.8) ? random.pick(TOKENS) : Uint8Array.of(random.between(0, 255))
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)])
        }
        const made = plan(bytes, as)
        if (made.ok) {
          for (const draft of made.drafts) {
            expect(JourneyDraft.safeParse(draft).error).toBeUndefined()
            expect(draftProblems(draft)).toEqual([])
          }
          for (const { code: said } of made.warnings) {
            expect(Object.keys(ptBR.warnings)).toContain(said)
            expect(Object.keys(en.warnings)).toContain(said)
          }
        } else {
          expect(ERROR_CODES).toContain(made.code)
          expect(made.params.where).not.toBe('unexpected')
        }
      }
    },
    60_000,
  )
})
