import { setImmediate } from 'node:timers/promises'
import type { Language } from '../../../shared/domain/language.ts'
import { createI18n } from '../../../shared/i18n/createI18n.ts'
import { tableName } from '../../../shared/i18n/tableName.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { TableAsked, TableExported, TableFormat } from '../../../shared/ipc/routes/tables.ts'
import { csvTable } from '../../exporters/table/csvTable.ts'
import { MOST_ROWS } from '../../exporters/table/sheetXml.ts'
import type { Table } from '../../exporters/table/table.ts'
import { xlsxTable } from '../../exporters/table/xlsxTable.ts'
import type { Ports } from '../../platform/ports.ts'
import { countFeedback } from '../../repositories/feedbackSearch.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { answersTable } from './answersTable.ts'
import { figuresPdf } from './figuresPdf.ts'
import { figuresTable } from './figuresTable.ts'
import { savableName } from './fileName.ts'
import { writeExport } from './writeExport.ts'

const MIME: { readonly [F in TableFormat]: string } = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}
/** What a download may weigh: it is held whole, here and in the browser. */
const MOST_DOWNLOADED = 512 * 1024 * 1024

export interface TableOrder {
  readonly table: TableAsked
  readonly format: TableFormat
  readonly language: Language
  /** absolute; null: the bytes come back */
  readonly path: string | null
}

interface Parts {
  readonly session: Pick<WorkspaceSession, 'current' | 'state'>
  readonly ports: Pick<Ports, 'clock' | 'printer' | 'paths'>
  readonly signal: AbortSignal
  progress(phase: string, fraction: number): void
}

/**
 * Answers or figures as a table in a file, written page by page: whole or not at all.
 * Rejects as `writeExport`, and with AppError `TABLE_TOO_LONG` (a workbook), `TOO_LARGE` (a download), `TABLE_FORMAT`
 * (answers on paper) and as `figuresPdf`.
 */
export async function exportTable(parts: Parts, order: TableOrder): Promise<TableExported> {
  const { format, language, path } = order
  if (format === 'pdf') return await exportPaper(parts, order)
  const done = { rows: 0, cut: 0 }
  const table = tableOf(parts, order)
  const counted: Table = { ...table, pages: counting(table.pages, (rows) => (done.rows += rows)) }
  const content = format === 'csv' ? csvTable(counted, language) : xlsxTable(counted, () => done.cut++)
  const fileName = fileNameOf(parts, order)
  const made = { fileName, mime: MIME[format] }
  if (path === null) return { ...made, file: null, bytes: await whole(content), ...done }
  await writeExport(path, content, parts.signal)
  return { ...made, file: path, bytes: null, ...done }
}

async function exportPaper({ session, ports, signal, progress }: Parts, order: TableOrder): Promise<TableExported> {
  const { table, format, language, path } = order
  if (table.what !== 'figures') throw new AppError('TABLE_FORMAT', { file: path ?? '' })
  const voice = createI18n(language)
  const business = businessOf(session)
  const asked = {
    question: table.question,
    sort: table.sort ?? null,
    language,
    title: tableName(voice, table, business, segmentOf(session, table)),
    business,
  }
  progress('writing', 0.1)
  const { bytes, rows } = await figuresPdf(session.current(), ports, asked, voice, signal)
  const made = { fileName: fileNameOf({ session }, order), mime: MIME[format], rows, cut: 0 }
  if (path === null) return { ...made, file: null, bytes }
  await writeExport(path, bytes, signal)
  return { ...made, file: path, bytes: null }
}

function businessOf(session: Pick<WorkspaceSession, 'state'>): string {
  const state = session.state()
  return state.kind === 'open' ? state.name : ''
}

function segmentOf(session: Pick<WorkspaceSession, 'current'>, table: TableAsked): string {
  const segmentId = table.what === 'figures' ? table.question.segmentId : undefined
  return segmentId === undefined ? '' : (session.current().store.segment.get(segmentId)?.name ?? '')
}

const fileNameOf = ({ session }: Pick<Parts, 'session'>, { table, format, language }: TableOrder): string =>
  savableName(tableName(createI18n(language), table, businessOf(session), segmentOf(session, table)), format)

function tableOf({ session, signal, progress }: Parts, { table, format, language }: TableOrder): Table {
  const file = session.current()
  const voice = createI18n(language)
  if (table.what === 'figures') return figuresTable(file, table.question, table.sort ?? null, voice, language)
  const total = countFeedback(file.connection, table.filter)
  if (format === 'xlsx' && total >= MOST_ROWS) throw new AppError('TABLE_TOO_LONG', { most: MOST_ROWS - 1 })
  return answersTable(file, table.filter, voice, language, async (read) => {
    progress('writing', total === 0 ? 0.95 : Math.min(0.95, (0.95 * read) / total))
    // Lets other requests in, a cancel among them.
    await setImmediate()
    if (signal.aborted || session.current() !== file) throw new AppError('CANCELLED')
  })
}

async function* counting<T extends { readonly length: number }>(
  pages: AsyncIterable<T>,
  onPage: (rows: number) => void,
): AsyncGenerator<T> {
  for await (const page of pages) {
    onPage(page.length)
    yield page
  }
}

async function whole(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of content) {
    size += piece.length
    if (size > MOST_DOWNLOADED) throw new AppError('TOO_LARGE')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
