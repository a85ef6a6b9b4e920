import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSource } from '../../src/main/importers/sources/openSource.ts'
import { readEntries } from '../../src/main/importers/sources/readEntries.ts'
import { checkReading } from '../fixtures/sources/checkReading.ts'
import { makeWorkbook, sheetXml } from '../fixtures/sources/makeWorkbook.ts'
import { makeZip } from '../fixtures/sources/makeZip.ts'
import { inventTable, mutate } from '../fixtures/sources/mutate.ts'
import { openText, readFixture, readText, refusedAs } from '../fixtures/sources/readFixture.ts'
import { seedFiles } from '../fixtures/sources/seeds.ts'

// Would catch: an untyped error, a row dropped in silence, an entry that is half one, a bomb that goes off.

const RUNS = 20
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('damaged files of every source', () => {
  for (const [name, bytes] of seedFiles()) {
    test(`${name}: as it is, and ${RUNS} times damaged`, () => {
      expect(checkReading(bytes)).toBe('')
      for (let seed = 1; seed <= RUNS; seed += 1) expect(checkReading(mutate(bytes, seed)), `seed ${seed}`).toBe('')
    })
  }

  test('tables made up', () => {
    for (let seed = 1; seed <= 60; seed += 1) expect(checkReading(inventTable(seed)), `seed ${seed}`).toBe('')
  })
})

describe('hostile files', () => {
  const big = 'x'.repeat(1 << 20)

  test('a zip that is cut short, locked, says less than it holds, or is a bomb', () => {
    const zip = makeZip([{ name: 'chat.txt', data: '13/09/2026 09:00 - Ana: oi\n'.repeat(50) }])
    for (const length of [10, 40, zip.length - 30, zip.length - 1])
      expect(refusedAs(zip.subarray(0, length))).toBe('ZIP_DAMAGED')
    expect(refusedAs(makeZip([{ name: 'chat.txt', data: 'x', locked: true }]))).toBe('ZIP_LOCKED')
    const bomb = Buffer.alloc(150_000_000, 32)
    expect(refusedAs(makeZip([{ name: 'chat.txt', data: bomb }]))).toBe('ZIP_TOO_LARGE')
    expect(refusedAs(makeZip([{ name: 'chat.txt', data: bomb, saysSize: 100 }]))).toBe('ZIP_TOO_LARGE')
    expect(refusedAs(makeWorkbook({ A: `<worksheet>${' '.repeat(80_000_000)}</worksheet>` }))).toBe('ZIP_TOO_LARGE')
  })

  test.each([
    '../../etc/cron.d/x.txt',
    '..\\..\\x.txt',
    '/etc/passwd.txt',
    'C:\\Windows\\x.txt',
    'a/../../x.txt',
    'a\0.txt',
  ])('a zip with the name %j is not opened', (name) =>
    expect(refusedAs(makeZip([{ name, data: 'x' }]))).toBe('ZIP_UNSAFE'),
  )

  test('a zip within a zip is nothing that we open; one of a million entries is refused by its list', () => {
    const inner = makeZip([{ name: 'a.txt', data: 'x' }])
    expect(refusedAs(makeZip([{ name: 'inner.zip', data: inner }]))).toBe('ZIP_WITHOUT_CHAT')
    const many = makeZip(Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}.txt`, data: '', stored: true })))
    expect(refusedAs(many)).toBe('ZIP_TOO_LARGE')
  })

  test('a line of 100 MB, from disk, is refused for its length; over the cap, for its size', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sources-'))
    try {
      const path = join(folder, 'line.csv')
      writeFileSync(path, `Data;Comentário\n${big.repeat(100)}`)
      const opened = openSource({ name: 'line.csv', path })
      expect(opened.ok ? '' : opened.problem.code).toBe('LINE_TOO_LONG')
      const small = openSource({ name: 'line.csv', path }, { limits: { fileBytes: 60 << 20 } })
      expect(small.ok ? '' : small.problem.code).toBe('FILE_TOO_LARGE')
      const none = openSource({ name: 'x', path: join(folder, 'none.csv') })
      expect(none.ok ? '' : none.problem.code).toBe('FILE_UNREADABLE')
      const isFolder = openSource({ name: 'x', path: folder })
      expect(isFolder.ok ? '' : isFolder.problem.code).toBe('FILE_UNREADABLE')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('one quote that opens and never closes in a long file costs one row', () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `13/04/2026;${i === 30_000 ? '"' : ''}comentário número ${i}`)
    const { feedback, refusals } = readText(`Data;Comentário\n${rows.join('\n')}\n`)
    expect(refusals.map(({ line, reason }) => [line, reason])).toEqual([[30_002, 'QUOTE_NOT_CLOSED']])
    expect(feedback).toHaveLength(59_999)
  })

  test.each([['@'], ['a@'], ['1.'], [' %'], ['"'], ['\\'], ['<td '], ['é '], ['12/'], ['(1 a 5) ']])(
    'a cell of nothing but %j costs what a cell costs',
    (piece) => {
      const cell = piece.replaceAll('"', '""').repeat(30_000 / piece.length)
      const text = `Data;${cell.slice(0, 900)};Comentário\n${`13/04/2026;"${cell}";"${cell}"\n`.repeat(60)}`
      // a pattern that goes back and forth over the cell would not end within the test's time
      expect(checkReading(utf8(text))).toBe('')
    },
  )

  test('texts are texts: HTML, formulas and marks come out as they went in', () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://example.com")',
      '+1',
      '@x',
      '{{cell}} $t(x)',
      '\u202egnp.exe',
    ]
    const { feedback } = readText(
      `Data;Comentário\n${hostile.map((text) => `13/04/2026;"${text.replaceAll('"', '""')}"`).join('\n')}`,
    )
    expect(feedback.map(({ text }) => text)).toEqual(hostile)
  })

  test.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['blanks', ' \n\n', 'FILE_EMPTY'],
    ['a head alone', 'Data;Nota\n', 'NO_DATA'],
    ['prose', 'Era uma vez\num gato\nque comia\n', 'NOT_A_TABLE'],
    ['a PDF', '%PDF-1.7\n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n', 'NOT_TEXT'],
  ])('%s', (_, text, code) => expect(refusedAs(utf8(text))).toBe(code))
})

describe('reading', () => {
  const rows = Array.from({ length: 5_000 }, (_, i) => `13/04/2026;${i % 11};comentário número ${i}`)
  const text = `Data;De 0 a 10, recomendaria?;Por quê?\n${rows.join('\n')}\n`

  test('can be given up half-way, and says so', () => {
    const opened = openText(text)
    let seen = 0
    const reading = readEntries(opened, opened.preview.choices, { cancelled: () => seen >= 1_000 })
    const codes: unknown[] = []
    try {
      for (const row of reading) seen += row.entries.length
    } catch (error) {
      codes.push((error as { code?: unknown }).code)
    }
    expect(codes).toEqual(['CANCELLED'])
    expect(seen).toBeGreaterThanOrEqual(1_000)
    expect(seen).toBeLessThan(1_200)
  })

  test('tells how far it is, in bytes of the file, never backwards', () => {
    const opened = openText(text.repeat(1))
    const reading = readEntries(opened)
    let last = 0
    for (const row of reading) {
      const { bytes, total } = reading.progress()
      expect(bytes).toBeGreaterThanOrEqual(last)
      expect(bytes).toBeLessThanOrEqual(total)
      last = bytes
      if (row.line % 1_000 !== 0) continue
    }
    expect(reading.progress()).toMatchObject({ rows: 5_000, entries: 5_000, refused: 0, bytes: utf8(text).length })
  })

  test('too many rows stop the reading with the cap', () => {
    expect(refusedAs(utf8(text), { limits: { rows: 1_000 } })).toBe('TOO_MANY_ROWS')
  })

  test('what a file holds does not change with the file around it: bytes or path, with or without a mark', () => {
    const plain = readText(text).entries
    expect(readText(`\ufeff${text}`).entries).toEqual(plain)
    expect(readText(text.replaceAll('\n', '\r\n')).entries).toEqual(plain)
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    const opening = openSource({ name: 'x', bytes: wide }, { timeZone: 'America/Sao_Paulo' })
    if (!opening.ok) throw opening.problem
    expect([...readEntries(opening.opened)].flatMap(({ entries }) => entries)).toEqual(plain)
    const sheet = sheetXml([
      ['Data', 'De 0 a 10, recomendaria?', 'Por quê?'],
      ['13/04/2026', 0, 'comentário número 0'],
    ])
    expect(checkReading(makeWorkbook({ A: sheet }))).toBe('')
  })

  test('the row as it stands is at hand for every entry', () => {
    const { rows: read } = readFixture('googleForms.csv')
    const row = read.find(({ line }) => line === 3)!
    expect(row.headings[2]).toBe('Por quê?')
    expect(row.cells[2]).toBe('A fila anda devagar\nno sábado')
  })
})
