import type { ByteSource } from './byteSource.ts'
import type { ReadLimits } from './limits.ts'
import { attribute, markupPieces } from './markup.ts'
import { SourceProblem } from './problem.ts'
import { listZip, unpack, type ZipEntry } from './zip.ts'

/** The parts of an XLSX file that hold data. Macros, links to other files and pictures are never unpacked. */
export interface Workbook {
  /** Names of the sheets in their order. */
  readonly sheets: readonly string[]
  readonly shared: readonly string[]
  /** per cell style: what its number means */
  readonly styles: readonly NumberMeaning[]
  /** days are counted from 1904 */
  readonly from1904: boolean
  /** XML of a sheet. @throws SourceProblem SHEET_MISSING, ZIP_… */
  sheetText(name: string): string
}

export type NumberMeaning = 'number' | 'date' | 'time' | 'elapsed'

const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57])
const TIME_FORMATS = new Set([18, 19, 20, 21, 45, 47])

/** @throws SourceProblem EXCEL_DAMAGED, SPREADSHEET_UNSUPPORTED, ZIP_… */
export function openWorkbook(source: ByteSource, limits: ReadLimits): Workbook {
  const entries = new Map(listZip(source, limits).map((entry) => [entry.name.replace(/^\//, ''), entry]))
  let budget = limits.unpackedBytes
  const text = (entry: ZipEntry): string => {
    const bytes = unpack(source, entry, limits, budget)
    budget -= bytes.length
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes)
  }
  const optional = (name: string): string => {
    const entry = entries.get(name)
    return entry ? text(entry) : ''
  }
  if (entries.has('xl/workbook.bin') || entries.has('content.xml')) throw new SourceProblem('SPREADSHEET_UNSUPPORTED')
  const book = entries.get('xl/workbook.xml')
  if (!book) throw new SourceProblem('EXCEL_DAMAGED')
  const { sheets, from1904 } = readBook(text(book))
  const targets = readTargets(optional('xl/_rels/workbook.xml.rels'))
  const shared = readShared(optional('xl/sharedStrings.xml'))
  const styles = readStyles(optional('xl/styles.xml'))
  return {
    sheets: sheets.map(({ name }) => name),
    shared,
    styles,
    from1904,
    sheetText(name) {
      const sheet = sheets.find((candidate) => candidate.name === name)
      const entry = sheet && entries.get(targets.get(sheet.relation) ?? '')
      if (!entry) throw new SourceProblem('SHEET_MISSING', { sheet: name.slice(0, 100) })
      return text(entry)
    },
  }
}

function readBook(text: string): { sheets: { name: string; relation: string }[]; from1904: boolean } {
  const sheets: { name: string; relation: string }[] = []
  let from1904 = false
  for (const piece of markupPieces(text)) {
    if (piece.kind !== 'open') continue
    if (piece.name === 'workbookpr') from1904 = /^(1|true)$/.test(attribute(piece.attributes, 'date1904') ?? '')
    if (piece.name !== 'sheet') continue
    const relation = /:id\s*=\s*["']([^"']*)["']/.exec(piece.attributes)?.[1]
    if (relation) sheets.push({ name: attribute(piece.attributes, 'name') ?? '', relation })
  }
  return { sheets, from1904 }
}

/** Relation → path; what leads out of the file is left out. */
function readTargets(text: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const piece of markupPieces(text)) {
    if (piece.kind !== 'open' || piece.name !== 'relationship') continue
    const target = attribute(piece.attributes, 'Target')
    const id = attribute(piece.attributes, 'Id')
    if (!target || !id || /external/i.test(attribute(piece.attributes, 'TargetMode') ?? '')) continue
    targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return targets
}

function readShared(text: string): string[] {
  const strings: string[] = []
  let value = ''
  let inText = false
  let phonetic = false
  for (const piece of markupPieces(text)) {
    if (piece.kind === 'text') {
      if (inText && !phonetic) value += piece.text
    } else if (piece.name === 't') inText = piece.kind === 'open' && !piece.empty
    else if (piece.name === 'rph') phonetic = piece.kind === 'open' && !piece.empty
    else if (piece.name === 'si') {
      if (piece.kind === 'close' || piece.empty) strings.push(unescapeUnits(value))
      value = ''
    }
  }
  return strings
}

/** `_x000D_`: how XLSX writes what XML cannot. */
export function unescapeUnits(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code === 10 || code === 9 || code >= 32 ? String.fromCharCode(code) : ''
  })
}

function readStyles(text: string): NumberMeaning[] {
  const formats = new Map<number, string>()
  const styles: NumberMeaning[] = []
  let inCells = false
  for (const piece of markupPieces(text)) {
    if (piece.kind === 'text') continue
    if (piece.name === 'cellxfs') inCells = piece.kind === 'open' && !piece.empty
    if (piece.kind !== 'open') continue
    if (piece.name === 'numfmt') {
      formats.set(Number(attribute(piece.attributes, 'numFmtId')), attribute(piece.attributes, 'formatCode') ?? '')
    } else if (piece.name === 'xf' && inCells) {
      const id = Number(attribute(piece.attributes, 'numFmtId') ?? 0)
      styles.push(meaningOf(id, formats.get(id)))
    }
  }
  return styles
}

function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined)
    return DATE_FORMATS.has(id) ? 'date' : id === 46 ? 'elapsed' : TIME_FORMATS.has(id) ? 'time' : 'number'
  const plain = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/\[(h+|m+|s+)\]/i.test(plain)) return 'elapsed'
  if (/[yd]/i.test(plain) || /m{3,}/i.test(plain)) return 'date'
  return /h|s/i.test(plain) && !/general|#|0\.0%/i.test(plain) ? 'time' : 'number'
}
