import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows } from './csvRows.ts'
import { guessSeparator, saidSeparator } from './dialect.ts'
import { READ_LIMITS } from './limits.ts'
import { SourceProblem } from './problem.ts'

const rowsOf = (chunks: readonly string[], separator = ';', limits = READ_LIMITS) => [
  ...csvRows(chunks, separator, limits),
]
const cellsOf = (text: string, separator = ';') => rowsOf([text], separator).map(({ cells }) => cells)

describe('rows of a table in text', () => {
  test('quoted cells hold separators, quotes and line ends; lines are those of the file', () => {
    const rows = rowsOf(['a;b\n"x;1";"say ""hi""\nthere"\n\nlast;row'])
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, 'x;1', 'say "hi"\nthere'],
      [5, 'last', 'row'],
    ])
  })

  test('what follows a closing quote stays in its cell and swallows nothing', () => {
    expect(cellsOf('"Adorei" o pão;5\nok;4\nfeito 15" largo;3')).toEqual([
      ['Adorei o pão', '5'],
      ['ok', '4'],
      ['feito 15" largo', '3'],
    ])
  })

  test('a quote that never closes costs its own line', () => {
    const rows = rowsOf(['a;b\n"aberta;1\nok;2\nok;3\n'])
    expect(rows.map(({ line, cells, broken }) => [line, cells[0], broken ?? false])).toEqual([
      [1, 'a', false],
      [2, '"aberta', true],
      [3, 'ok', false],
      [4, 'ok', false],
    ])
  })

  test('however the text is cut into blocks, and whatever the cells hold, the rows are the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'é', '0'), maxLength: 8 })
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(rows, fc.array(fc.nat(200), { maxLength: 6 }), (table, cuts) => {
        const text = table.map((cells) => cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(';')).join('\n')
        const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length]
        const chunks = at.slice(1).map((end, i) => text.slice(at[i], end))
        expect(rowsOf(chunks).map(({ cells }) => cells)).toEqual(table)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['one endless line', ['x'.repeat(600_000), 'x'.repeat(600_000)], 'LINE_TOO_LONG'],
    ['one endless quote', [`"${'x'.repeat(600_000)}`, 'x'.repeat(600_000)], 'LINE_TOO_LONG'],
    ['quotes open everywhere', [`${'"a;b\n'.repeat(41)}`], ''],
    ['too many columns', [';'.repeat(600)], 'TOO_MANY_COLUMNS'],
  ])('%s', (_, chunks, code) => {
    let found = ''
    try {
      rowsOf(chunks)
    } catch (error) {
      found = (error as SourceProblem).code
      expect(error).toBeInstanceOf(SourceProblem)
    }
    expect(found).toBe(code)
  })
})

test.each([
  ['a;b;c\n1,5;2;3\n1,6;2;3\n', ';'],
  ['a,b,c\n"x;y",2,3\n4,5,6\n', ','],
  ['a\tb\n1,2\t3\n', '\t'],
  ['# comentário, com vírgula\n\na,b,c\n1,2,3\n', ','],
  ['a|b|c\n1|2|3\n', '|'],
])('%# the separator', (text, separator) => {
  expect(guessSeparator(text, READ_LIMITS)).toBe(separator)
})

test('sep=;', () => {
  expect([saidSeparator('sep=;\na;b'), saidSeparator('"sep=,"\n'), saidSeparator('separado;b')]).toEqual([
    ';',
    ',',
    null,
  ])
})
