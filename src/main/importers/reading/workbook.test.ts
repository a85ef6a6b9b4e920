import { describe, expect, test } from 'vitest'
import { makeWorkbook, sheetXml } from '../../../../test/fixtures/sources/makeWorkbook.ts'
import { makeZip } from '../../../../test/fixtures/sources/makeZip.ts'
import { readBytes, readText, refusedAs, told } from '../../../../test/fixtures/sources/readFixture.ts'

const HEAD = ['Carimbo de data/hora', 'De 0 a 10, você nos recomendaria?', 'Por quê?']

describe('workbooks', () => {
  test('dates by their format, numbers as numbers, texts shared and inline; the first sheet that has data, others offered', () => {
    const sheet = sheetXml([
      HEAD,
      [{ date: 46_277.376_771 }, 9, { xml: '<c r="@" t="s"><v>1</v></c>' }],
      [null, null, null],
      [{ date: 46_278 }, 10, 'com &amp; "sinais" <b>\n_x000D_'],
      [
        { xml: '<c r="@" t="str"><f>HYPERLINK("http://example.com")</f><v>13/09/2026</v></c>' },
        { xml: '<c r="@"><f>1+1</f><v>2</v></c>' },
        { xml: '<c r="@" t="e"><v>#N/A</v></c>' },
      ],
    ])
    const { opened, feedback } = readBytes(
      makeWorkbook({ Capa: sheetXml([['Título']]), Respostas: sheet, Outra: sheetXml([['x']]) }),
    )
    expect([opened.preview.source, opened.preview.format, opened.preview.sheets]).toEqual([
      'googleForms',
      'workbook',
      ['Respostas', 'Capa', 'Outra'],
    ])
    expect(feedback.map((f) => [f.line, f.at, f.score, f.text])).toEqual([
      [2, '2026-09-12T09:02:33', 9, 'em partes'],
      [4, '2026-09-13', 10, 'com &amp; "sinais" <b>'],
      [5, '2026-09-13', 2, ''],
    ])
  })

  test('another sheet is a choice; one that is not there is told', () => {
    const bytes = makeWorkbook({
      A: sheetXml([HEAD, ['13/09/2026', 9, 'a casa toda']]),
      B: sheetXml([HEAD, ['14/09/2026', 3, 'a outra casa']]),
    })
    expect(readBytes(bytes, { choices: { sheet: 'B' } }).feedback[0]!.score).toBe(3)
    expect(readBytes(bytes, {}, { sheet: 'B' }).feedback[0]!.score).toBe(3)
    expect(refusedAs(bytes, { choices: { sheet: 'C' } })).toBe('SHEET_MISSING')
  })

  test('elapsed time beyond a day', () => {
    const { cases } = readBytes(
      makeWorkbook({
        A: sheetXml([
          ['Aberto em', 'Tempo de resolução'],
          [{ date: 46_277 }, { elapsed: 1.5 }],
        ]),
      }),
    )
    expect(cases[0]!.resolutionSeconds).toBe(36 * 3600)
  })

  test('macros, links to other files and pictures are not even unpacked', () => {
    const bomb = new Uint8Array(30_000_000)
    const bytes = makeWorkbook({ A: sheetXml([HEAD, ['13/09/2026', 9, 'sem macros aqui']]) }, [
      { name: 'xl/vbaProject.bin', data: bomb },
      {
        name: 'xl/externalLinks/externalLink1.xml',
        data: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
      },
      { name: 'xl/media/image1.png', data: bomb },
    ])
    expect(readBytes(bytes).feedback).toHaveLength(1)
  })

  test.each([
    [
      'a document type',
      sheetXml([HEAD]).replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'),
      'EXCEL_DAMAGED',
    ],
    ['a tag that never ends', '<worksheet><sheetData><row r="1"', 'EXCEL_DAMAGED'],
    [
      'a cell in column XFD',
      '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData></worksheet>',
      'TOO_MANY_COLUMNS',
    ],
    ['nothing at all', sheetXml([]), 'NO_DATA'],
    ['ratio of a bomb', `<worksheet><sheetData>${'<row r="1"><c><v>1</v></c></row>'.repeat(400_000)}`, 'ZIP_TOO_LARGE'],
  ])('%s is refused', (_, sheet, code) => {
    expect(refusedAs(makeWorkbook({ A: sheet }))).toBe(code)
  })

  test('formats that are none of ours, by name', () => {
    expect(refusedAs(makeZip([{ name: 'content.xml', data: '<x/>' }]))).toBe('SPREADSHEET_UNSUPPORTED')
    expect(refusedAs(makeZip([{ name: 'xl/workbook.bin', data: 'x' }]))).toBe('SPREADSHEET_UNSUPPORTED')
    const old = new Uint8Array(4096)
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(refusedAs(old)).toBe('EXCEL_OLD')
    old.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)
    expect(refusedAs(old)).toBe('EXCEL_LOCKED')
  })
})

describe('tables that call themselves .xls', () => {
  test('an HTML page with a table: letters by name, scripts passed over', () => {
    const { opened, feedback } = readText(
      '<html><head><style>td{}</style><script>document.write("<tr><td>x</td></tr>")</script></head><body><table>\n<tr><th>Data</th><th>Nota (0 a 10)</th><th>Coment&aacute;rio</th></tr>\n<tr><td>13/04/2026</td><td>8</td><td>P&atilde;o<br>quente &amp; bom</td></tr></table></body></html>',
    )
    expect(opened.preview.format).toBe('markup')
    expect(feedback.map((f) => [f.line, f.at, f.score, f.text])).toEqual([[2, '2026-04-13', 8, 'Pão quente & bom']])
  })

  test("Excel 2003's XML: numbers, gaps by index", () => {
    const cell = (type: string, text: string, index = ''): string =>
      `<Cell${index}><Data ss:Type="${type}">${text}</Data></Cell>`
    const { feedback, refusals } = readText(
      `<?xml version="1.0"?><Workbook xmlns:ss="s"><Worksheet ss:Name="A"><Table><Row>${cell('String', 'Data')}${cell('String', 'Canal')}${cell('String', 'Nota (0 a 10)')}</Row><Row>${cell('DateTime', '2026-04-13T10:00:00.000')}${cell('Number', '9', ' ss:Index="3"')}</Row></Table></Worksheet></Workbook>`,
    )
    expect(feedback).toMatchObject([{ at: '2026-04-13T10:00:00', score: 9, place: {} }])
    expect(told(refusals)).toEqual([])
  })
})
