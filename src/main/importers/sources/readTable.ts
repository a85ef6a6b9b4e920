import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import { guessDecimals } from '../reading/decimals.ts'
import { tidyHeading } from '../reading/headings.ts'
import { ordinals } from '../reading/identity.ts'
import type { ReadLimits } from '../reading/limits.ts'
import { isComment, trimmedWidth } from '../reading/look.ts'
import { SourceProblem } from '../reading/problem.ts'
import { answersReader } from '../reading/rowAnswers.ts'
import { casesReader } from '../reading/rowCases.ts'
import { measuresReader } from '../reading/rowMeasures.ts'
import type { NotData, RowReader, RowResult } from '../reading/rowReader.ts'
import { isBlank, type RawRow } from '../reading/rows.ts'
import { visitsReader } from '../reading/rowVisits.ts'
import { refusal, type TableReading, tableReading } from '../reading/tableReading.ts'
import type { Position } from '../reading/textChunks.ts'
import { zoneOf } from '../reading/zones.ts'
import type { ReaderContext, TableSource } from './contract.ts'
import type { Content, ReadRow } from './opened.ts'
import { afterHead, canRead, isTotal } from './tableContent.ts'

/**
 * The rows of a table, each with what it became.
 * @throws SourceProblem MAPPING_NEEDED, TOO_MANY_ROWS and what reading the file may find
 */
export function* readTable(
  content: Extract<Content, { kind: 'table' }>,
  choices: SourceChoices,
  limits: ReadLimits,
  position: Position,
): Generator<ReadRow> {
  const { source, look } = content
  if (!canRead(source, choices.columns)) throw new SourceProblem('MAPPING_NEEDED')
  const guessed = guessDecimals(look, look.headings.length)
  const decimals = choices.decimal === null ? guessed.columns : look.headings.map(() => choices.decimal ?? 'point')
  const dates = { order: choices.dateOrder ?? 'dmy', zone: zoneOf(choices.timeZone), utc: source.utc ?? false } as const
  const reading = tableReading(
    look.headings,
    choices.columns,
    dates,
    source.severalTables ? decimals.map(() => choices.decimal ?? guessed.file) : decimals,
    source.nothing,
    choices.formerly,
  )
  const context: ReaderContext = { numbering: ordinals(), period: choices.period, look }
  const read = source.reader?.(reading, context) ?? readerOf(source, reading, choices, context)
  const head =
    look.head.length === 0 ? null : (look.first.find(({ line }) => line === look.headLine)?.cells ?? look.head)
  let count = 0
  for (const row of afterHead(content.rows(position), look.headLine)) {
    if (isBlank(row.cells)) continue
    count += 1
    if (count > content.mostRows) throw new SourceProblem('TOO_MANY_ROWS', { limit: content.mostRows }, row.line)
    const result = wrongRow(row, look.headings.length, limits, source) ?? beside(row, head, source) ?? read(row)
    yield {
      line: row.line,
      headings: look.headings,
      cells: row.cells,
      entries: result.entries,
      refusals: result.refusals,
      notData: result.notData ?? null,
    }
  }
}

function readerOf(
  source: TableSource,
  reading: TableReading,
  choices: SourceChoices,
  { numbering, period }: ReaderContext,
): RowReader {
  switch (source.kind(choices.columns)) {
    case 'answers':
      return answersReader(reading, numbering)
    case 'cases':
      return casesReader(reading, numbering)
    case 'visits':
      return visitsReader(reading, numbering)
    case 'measures':
      return measuresReader(reading, numbering, period)
    case null:
      throw new SourceProblem('MAPPING_NEEDED')
  }
}

/** A row that is damaged as a whole. */
function wrongRow(row: RawRow, width: number, limits: ReadLimits, source: TableSource): RowResult | null {
  if (row.broken) return { entries: [], refusals: [refusal(row, 'QUOTE_NOT_CLOSED')] }
  for (const cell of row.cells) {
    if (typeof cell === 'string' && cell.length > limits.cell) {
      return { entries: [], refusals: [refusal(row, 'CELL_TOO_LONG', { length: cell.length, limit: limits.cell })] }
    }
  }
  if (row.cells.length <= width || source.severalTables) return null
  const cells = trimmedWidth(row.cells)
  return cells <= width ? null : { entries: [], refusals: [refusal(row, 'TOO_MANY_CELLS', { cells, columns: width })] }
}

function beside(row: RawRow, head: RawRow['cells'] | null, source: TableSource): RowResult | null {
  if (source.severalTables) return null
  const what = besideKind(row, head)
  return what === null ? null : { entries: [], refusals: [], notData: what }
}

function besideKind(row: RawRow, head: RawRow['cells'] | null): NotData | null {
  if (isComment(row)) return 'comment'
  if (isTotal(row)) return 'total'
  if (head === null || row.cells[0] !== head[0]) return null
  return row.cells.every((cell, i) => tidyHeading(cell) === tidyHeading(head[i])) ? 'heading' : null
}
