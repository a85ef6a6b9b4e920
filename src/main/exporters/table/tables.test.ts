import { describe, expect, test } from 'vitest'
import { readBytes } from '../../../../test/fixtures/sources/readFixture.ts'
import { csvTable } from './csvTable.ts'
import { STYLES } from './sheetXml.ts'
import type { Cell, Table } from './table.ts'
import { xlsxTable } from './xlsxTable.ts'

const tableOf = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]): Table => ({
  name: 'Respostas',
  columns: headings.map((heading) => ({ heading, width: 20 })),
  pages: (async function* () {
    for (const row of rows) yield [row]
  })(),
})
async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  return Buffer.concat(pieces)
}
const csv = async (table: Table, language: 'pt-BR' | 'en' | 'es' = 'pt-BR') =>
  (await bytesOf(csvTable(table, language))).toString('utf8')

describe('CSV', () => {
  // Would catch: a comment that runs on the computer of whoever opens the file.
  test.each(['=1+1', '+55', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠a', '  =1', "'=1"])(
    '%j gets an apostrophe in front',
    async (text) => {
      const line = (await csv(tableOf(['a'], [text]))).slice('\ufeffa\r\n'.length, -2)
      expect(line.startsWith('"') ? line.slice(1, -1) : line).toBe(`'${text}`)
    },
  )

  test('numbers stay numbers, with the comma where the language has it; dates, emoji, quotes and line ends as they are', async () => {
    const rows = [-12.5, 'ótimo 🥐', 'a;b', 'a,b', 'diz "sim"', 'duas\nlinhas', null, { moment: '2026-11-23T14:05:00' }]
    const table = () => tableOf(['n', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], rows)
    const portuguese =
      '\ufeffn;b;c;d;e;f;g;h\r\n-12,5;ótimo 🥐;"a;b";a,b;"diz ""sim""";"duas\nlinhas";;2026-11-23 14:05:00\r\n'
    expect(await csv(table())).toBe(portuguese)
    expect(await csv(table(), 'es')).toBe(portuguese)
    expect(await csv(table(), 'en')).toBe(
      '\ufeffn,b,c,d,e,f,g,h\r\n-12.5,ótimo 🥐,a;b,"a,b","diz ""sim""","duas\nlinhas",,2026-11-23 14:05:00\r\n',
    )
  })
})

describe('workbooks', () => {
  const HEAD = ['Data', 'De 0 a 10, você nos recomendaria?', 'Por quê?']

  // Would catch: a zip or sheet that readers refuse, dates a day off, and texts that change on the way.
  test('read back as they were: dates, numbers, signs of XML, emoji, what looks like a formula or a sign by its number', async () => {
    const texts = ['=HYPERLINK("http://example.com")', 'a & b <c> "d" 🥐', 'diz _x000D_ assim', 'duas\nlinhas']
    const rows = texts.map((text, i): Cell[] => [{ moment: `2026-11-2${i}T14:05:00` }, i + 0.5, text])
    const bytes = await bytesOf(
      xlsxTable(tableOf(HEAD, ...rows, [{ moment: '2026-02-28' }, 9, 'x\u0000\ud800y']), () => {}),
    )
    const { opened, feedback } = readBytes(bytes)
    expect(opened.preview.format).toBe('workbook')
    expect(feedback.map((f) => [f.at, f.text])).toEqual([
      ...texts.map((text, i) => [`2026-11-2${i}T14:05:00`, text]),
      ['2026-02-28', 'xy'],
    ])
  })

  // Would catch: a reader that warns of a workbook without a default style and puts its own in place.
  test('the format that cells begin from is named as the default style', () => {
    expect(STYLES).toMatch(
      /<\/cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"\/><\/cellStyles>/,
    )
  })

  test('a text that no cell takes is cut and told; a table that Excel does not open is refused', async () => {
    let cut = 0
    await bytesOf(xlsxTable(tableOf(HEAD, [null, null, 'x'.repeat(40_000)]), () => cut++))
    expect(cut).toBe(1)
    const rows = Array.from({ length: 5 }, (): Cell[] => ['x'])
    await bytesOf(xlsxTable(tableOf(['a'], ...rows), () => {}, 6))
    await expect(bytesOf(xlsxTable(tableOf(['a'], ...rows), () => {}, 5))).rejects.toMatchObject({
      code: 'TABLE_TOO_LONG',
    })
  })
})
