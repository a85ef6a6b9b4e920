import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { escaped, MOST_ROWS, STYLES, sheetXml } from './sheetXml.ts'
import type { Table } from './table.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_ML}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/></Types>`

const relations = (...found: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${found
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbook = (name: string): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>` +
  `<sheet name="${escaped(name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/**
 * A table as an Excel workbook (ECMA-376) of one sheet, piece by piece: the row of headings in bold, frozen and with
 * filters; numbers and dates as such, texts never as formulas. Memory does not grow with the rows.
 * @param onCut told of every text that did not fit a cell
 * @param most rows, that of the headings among them
 * Ends with AppError `TABLE_TOO_LONG` where there are more rows than Excel opens.
 */
export async function* xlsxTable(table: Table, onCut: () => void, most = MOST_ROWS): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const add = (path: string, xml: string): void => zip.addBuffer(Buffer.from(HEAD + xml), path)
  add('[Content_Types].xml', TYPES)
  add('_rels/.rels', relations(['officeDocument', 'xl/workbook.xml']))
  add('xl/workbook.xml', workbook(table.name))
  add('xl/_rels/workbook.xml.rels', relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']))
  add('xl/styles.xml', STYLES)
  const sheet = Readable.from(bytesOf(sheetXml(table, onCut, most)), { objectMode: true, highWaterMark: 1 })
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml')
  zip.end()
  const out = zip.outputStream as Readable
  zip.on('error', (error: Error) => out.destroy(error))
  sheet.on('error', (error) => out.destroy(error))
  try {
    for await (const piece of out) yield piece as Buffer
  } finally {
    sheet.destroy()
  }
}

async function* bytesOf(xml: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(HEAD)
  for await (const piece of xml) if (piece !== '') yield Buffer.from(piece)
}
