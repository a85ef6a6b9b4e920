import type { Encoding, SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import { type ByteSource, bytesOf } from '../reading/byteSource.ts'
import { csvRows } from '../reading/csvRows.ts'
import { guessSeparator, saidSeparator } from '../reading/dialect.ts'
import { guessEncoding } from '../reading/encoding.ts'
import type { ReadLimits } from '../reading/limits.ts'
import { linesOf } from '../reading/lines.ts'
import { looksLikeMarkupTable, markupRows } from '../reading/markupRows.ts'
import { SourceProblem } from '../reading/problem.ts'
import { isBlank, type RawRow } from '../reading/rows.ts'
import { sheetRows } from '../reading/sheetRows.ts'
import { type Position, textChunks } from '../reading/textChunks.ts'
import { openWorkbook } from '../reading/workbook.ts'
import { isZip, listZip, unpack, type ZipEntry } from '../reading/zip.ts'
import { type RawReview, reviewsOf } from './googleReviews/googleReviews.ts'
import type { Chat } from './opened.ts'
import { chatShare } from './whatsapp/messages.ts'

/** What the bytes of a file hold, before it is known who wrote it. */
export type Held =
  | {
      readonly kind: 'table'
      readonly format: 'text' | 'workbook' | 'markup'
      rows(position: Position): Iterable<RawRow>
      readonly mostRows: number
      readonly encoding: Encoding | null
      readonly separator: string | null
      /** sheets that hold something, the one read first */
      readonly sheets: readonly string[]
      readonly broken: boolean
    }
  | {
      readonly kind: 'chat'
      readonly chats: readonly Chat[]
      readonly encoding: Encoding | null
      readonly broken: boolean
    }
  | { readonly kind: 'reviews'; readonly reviews: readonly RawReview[] }

const START = 64 * 1024
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0]

/** @throws SourceProblem */
export function heldIn(source: ByteSource, name: string, chosen: Partial<SourceChoices>, limits: ReadLimits): Held {
  if (source.size === 0) throw new SourceProblem('FILE_EMPTY')
  const head = source.read(0, 4096)
  if (isZip(source)) return heldInZip(source, chosen, limits)
  if (OLD_EXCEL.every((byte, i) => head[i] === byte))
    throw new SourceProblem(isLocked(source) ? 'EXCEL_LOCKED' : 'EXCEL_OLD')
  notLargerThan(limits.fileBytes, source)
  return heldInText(source, name, chosen, limits)
}

function notLargerThan(limit: number, { size }: ByteSource): void {
  const megabytes = (bytes: number): number => bytes / 1024 / 1024
  if (size > limit)
    throw new SourceProblem('FILE_TOO_LARGE', {
      megabytes: Math.ceil(megabytes(size)),
      limit: Math.floor(megabytes(limit)),
    })
}

function heldInText(source: ByteSource, name: string, chosen: Partial<SourceChoices>, limits: ReadLimits): Held {
  const guess = guessEncoding(source)
  if (guess === null) throw new SourceProblem('NOT_TEXT')
  const encoding = chosen.encoding ?? guess.encoding
  const { broken } = guess
  const chunks = (position: Position): Iterable<string> => textChunks(source, encoding, position)
  const start = startOf(chunks({ bytes: 0 }))
  if (start.trim() === '') throw new SourceProblem('FILE_EMPTY')
  if (chatShare(start) >= 0.5) {
    notLargerThan(limits.heldBytes, source)
    const lines = (position: Position): Iterable<string> => linesOf(chunks(position), limits)
    return { kind: 'chat', chats: [{ name, lines }], encoding, broken }
  }
  if (/^\s*[{[]/.test(start)) {
    notLargerThan(limits.jsonBytes, source)
    return { kind: 'reviews', reviews: reviewsOf(whole(chunks({ bytes: 0 })), limits) }
  }
  if (looksLikeMarkupTable(start)) {
    notLargerThan(limits.heldBytes, source)
    const rows = function* (position: Position): Generator<RawRow> {
      yield* markupRows(whole(chunks(position)), limits)
    }
    return {
      kind: 'table',
      format: 'markup',
      rows,
      mostRows: limits.heldRows,
      encoding,
      separator: null,
      sheets: [],
      broken,
    }
  }
  const said = saidSeparator(start)
  const separator = chosen.separator ?? said ?? guessSeparator(start, limits)
  const rows = (position: Position): Iterable<RawRow> => {
    const all = csvRows(chunks(position), separator, limits)
    return said === null ? all : afterFirst(all)
  }
  return { kind: 'table', format: 'text', rows, mostRows: limits.rows, encoding, separator, sheets: [], broken }
}

function heldInZip(source: ByteSource, chosen: Partial<SourceChoices>, limits: ReadLimits): Held {
  const entries = listZip(source, limits)
  if (entries.some(({ name }) => /^\/?(xl\/workbook\.(xml|bin)|content\.xml)$/.test(name)))
    return heldInWorkbook(source, chosen, limits)
  // pictures, voices and whatever else lies beside the chat stay unread
  const texts = entries.filter(({ name }) => /\.(txt|csv|tsv)$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name))
  let budget = limits.unpackedBytes
  const read = (entry: ZipEntry): Held | null => {
    const bytes = unpack(source, entry, limits, budget)
    budget -= bytes.length
    try {
      return heldInText(bytesOf(bytes), entry.name, chosen, limits)
    } catch (error) {
      if (error instanceof SourceProblem && texts.length > 1) return null
      throw error
    }
  }
  const held = texts.map(read).filter((one) => one !== null)
  const chats = held.flatMap((one) => (one.kind === 'chat' ? one.chats : []))
  if (chats.length > 0)
    return { kind: 'chat', chats, encoding: null, broken: held.some((one) => one.kind === 'chat' && one.broken) }
  const table = held.find((one) => one.kind === 'table')
  if (!table) throw new SourceProblem('ZIP_WITHOUT_CHAT', { entries: entries.length })
  return table
}

function heldInWorkbook(source: ByteSource, chosen: Partial<SourceChoices>, limits: ReadLimits): Held {
  const book = openWorkbook(source, limits)
  const texts = new Map<string, string>()
  const rowsOf = (sheet: string) =>
    function* (position: Position): Generator<RawRow> {
      const text = texts.get(sheet) ?? book.sheetText(sheet)
      texts.clear()
      texts.set(sheet, text)
      yield* sheetRows(text, book, limits, position)
    }
  const filled = (sheet: string): boolean => {
    let rows = 0
    for (const { cells } of rowsOf(sheet)({ bytes: 0 })) if (!isBlank(cells) && ++rows >= 2) return true
    return false
  }
  if (chosen.sheet != null)
    return sheetTable(chosen.sheet, [chosen.sheet, ...book.sheets.filter((name) => name !== chosen.sheet)])
  const first = book.sheets.find(filled)
  if (first === undefined) throw new SourceProblem('NO_DATA')
  return sheetTable(first, [first, ...book.sheets.filter((name) => name !== first)])

  function sheetTable(sheet: string, sheets: readonly string[]): Held {
    if (!book.sheets.includes(sheet)) throw new SourceProblem('SHEET_MISSING', { sheet: sheet.slice(0, 100) })
    return {
      kind: 'table',
      format: 'workbook',
      rows: rowsOf(sheet),
      mostRows: limits.heldRows,
      encoding: null,
      separator: null,
      sheets,
      broken: false,
    }
  }
}

/** A workbook with a password is an old-style file that holds the new one. */
function isLocked(source: ByteSource): boolean {
  const text = new TextDecoder('utf-16le').decode(source.read(0, 1 << 20))
  return (
    text.includes('EncryptedPackage') ||
    new TextDecoder('utf-16le')
      .decode(source.read(Math.max(0, source.size - (1 << 16)) & ~1, 1 << 16))
      .includes('EncryptedPackage')
  )
}

function startOf(chunks: Iterable<string>): string {
  let start = ''
  for (const chunk of chunks) {
    start += chunk
    if (start.length >= START) break
  }
  return start.replace(/^\ufeff/, '').slice(0, START)
}

function whole(chunks: Iterable<string>): string {
  return [...chunks].join('').replace(/^\ufeff/, '')
}

function* afterFirst(rows: Iterable<RawRow>): Generator<RawRow> {
  let first = true
  for (const row of rows) {
    if (!first) yield row
    first = false
  }
}
