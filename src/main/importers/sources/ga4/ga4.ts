import { fold } from '../../../../shared/domain/text/fold.ts'
import { type GuessedColumn, guessColumns } from '../../reading/columnGuess.ts'
import { isMoment, readDate } from '../../reading/dates.ts'
import { foldHeading, namedHeadings, tidyHeading } from '../../reading/headings.ts'
import { trimmedWidth, withHead } from '../../reading/look.ts'
import { readNumber } from '../../reading/numbers.ts'
import { measuresReader } from '../../reading/rowMeasures.ts'
import type { Period, RowReader } from '../../reading/rowReader.ts'
import { cellText, type RawRow } from '../../reading/rows.ts'
import { refusal, type TableReading, tableReading } from '../../reading/tableReading.ts'
import { zoneOf } from '../../reading/zones.ts'
import type { ReaderContext, TableSource } from '../contract.ts'
import { dimensionOf, GA4_ALIASES, isMetric, isNthDay } from './ga4Words.ts'

/** The columns of one of the file's tables; null: the row is no head. */
function columnsOfHead(cells: readonly (string | number)[]): GuessedColumn[] | null {
  const width = trimmedWidth(cells)
  const folded = cells.slice(0, width).map((cell) => foldHeading(tidyHeading(cell)))
  if (width < 2 || !folded.some(isMetric) || cells.some((cell) => typeof cell === 'number')) return null
  const headings = namedHeadings(cells, width)
  const first = folded.findIndex(isMetric)
  return headings.map((heading, i): GuessedColumn => {
    const alias = GA4_ALIASES[folded[i]!]
    if (alias !== undefined && typeof alias !== 'string') return { heading, ...alias, sure: true }
    if (isNthDay(folded[i]!)) return { heading, role: 'time', sure: true }
    // a figure that we have no name for keeps its own
    if (i > first)
      return { heading, role: 'measure', metric: `own:${heading.slice(0, 150)}`, unit: 'count', sure: false }
    return { heading, role: dimensionOf(folded[i]!), sure: true }
  })
}

const START = /start|inicio|in[ií]cio|desde/i
const END = /\bend\b|t[eé]rmino|final|fin\b|hasta/i

/** `# Start date: 20240101`, `# Data de término: 20240131`, `# 20240101-20240131`; null: no line names it. */
export function periodOf(rows: readonly RawRow[]): Period | null {
  let from = ''
  let to = ''
  for (const row of rows) {
    const text = cellText(row.cells[0])
    if (!text.startsWith('#')) continue
    const days = (text.match(/\b\d{8}\b|\b\d{4}-\d{2}-\d{2}\b/g) ?? []).map(dayOf).filter((day) => day !== null)
    if (days.length === 2) [from, to] = days as [string, string]
    else if (days.length === 1 && START.test(fold(text))) from = days[0]!
    else if (days.length === 1 && END.test(fold(text))) to = days[0]!
  }
  return from !== '' && to !== '' && from <= to ? { from, to } : null
}

function dayOf(text: string): string | null {
  const read = readDate(text, { order: 'ymd', zone: zoneOf('UTC') })
  return isMoment(read) ? read.slice(0, 10) : null
}

/** Tables one below the other, each under its own head and perhaps its own period. */
function tablesReader(first: TableReading, { numbering, period, look }: ReaderContext): RowReader {
  const own = new Map(first.columns.flatMap((column) => (column ? [[column.heading, column] as const] : [])))
  let span = period
  let comments: RawRow[] = []
  let reading: TableReading | null = look.headLine > 0 && columnsOfHead(look.head) ? first : null
  let reader = reading === null ? null : readerOf(reading, span)
  function readerOf(table: TableReading, days: Period | null): RowReader {
    return nthDays(table, measuresReader(table, numbering, days), numbering, days)
  }
  return (row) => {
    const start = cellText(row.cells[0])
    if (start.startsWith('#') && trimmedWidth(row.cells) <= 2) {
      comments = [...comments.slice(-20), row]
      span = periodOf(comments) ?? span
      reading = null
      return { entries: [], refusals: [], notData: 'comment' }
    }
    const columns = columnsOfHead(row.cells)
    if (columns) {
      comments = []
      const headings = columns.map(({ heading }) => heading)
      const chosen = columns.map((column) => own.get(column.heading) ?? column)
      reading = tableReading(
        headings,
        chosen,
        first.dates,
        headings.map(() => first.decimals[0] ?? 'point'),
        [...first.nothing],
      )
      reader = readerOf(reading, span)
      return { entries: [], refusals: [], notData: 'heading' }
    }
    if (reading === null || reader === null)
      return { entries: [], refusals: [refusal(row, 'TABLE_UNKNOWN', { cell: start.slice(0, 80) })] }
    // totals come with an empty first cell, or called so
    if (start.trim() === '' || /^(total|grand total|total geral|total general|totais|totals)$/.test(fold(start)))
      return { entries: [], refusals: [], notData: 'total' }
    return reader(row)
  }
}

/** `0000`, `0001` … of `Nth day` become days of the period. */
function nthDays(
  reading: TableReading,
  plain: RowReader,
  numbering: ReaderContext['numbering'],
  span: Period | null,
): RowReader {
  const nth = reading.columns.findIndex((column) => column !== undefined && isNthDay(foldHeading(column.heading)))
  if (nth < 0) return plain
  return (row) => {
    const count = readNumber(row.cells[nth], 'point')
    if (count === null || span === null || count < 0 || count > 4_000)
      return { entries: [], refusals: [refusal(row, 'PERIOD_MISSING')] }
    const day = new Date(Date.parse(span.from) + count * 86_400_000).toISOString().slice(0, 10)
    return measuresReader(reading, numbering, { from: day, to: day })(row)
  }
}

/** Google Analytics 4: comments that name the period, then one or several tables, each with its totals. */
export const ga4: TableSource = {
  name: 'ga4',
  recognise(look) {
    const starts = cellText(look.first[0]?.cells[0]).trimStart().startsWith('#')
    const heads = look.first.slice(0, 40).some(({ cells }) => {
      const columns = columnsOfHead(cells)
      return columns?.some(({ role }) => role !== 'measure')
    })
    return heads ? (starts ? 0.97 : 0.6) : 0
  },
  head(look) {
    const at = look.first.findIndex(({ cells }) => columnsOfHead(cells) !== null)
    if (at < 0 || look.first[at]!.line === look.headLine) return look
    return withHead(look.first, look.first[at]!.cells.map(tidyHeading), look.first[at]!.line, at)
  },
  columns: (look) => columnsOfHead(look.head) ?? guessColumns(look, GA4_ALIASES, 'ignore'),
  kind: () => 'measures',
  period: periodOf,
  severalTables: true,
  reader: tablesReader,
}
