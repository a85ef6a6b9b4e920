import type { DateOrder, SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { PreviewColumn, SourceNeed } from '../../../shared/domain/listening/sourcePreview.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import { scaleOf } from '../reading/columnGuess.ts'
import { type OrderGuess, orderOf } from '../reading/dateOrders.ts'
import { aboveText } from '../reading/decimals.ts'
import type { ReadLimits } from '../reading/limits.ts'
import { languageOf, lookAtTable, type TableLook, trimmedWidth } from '../reading/look.ts'
import { SourceProblem } from '../reading/problem.ts'
import type { Period } from '../reading/rowReader.ts'
import { cellText, type RawRow } from '../reading/rows.ts'
import type { Position } from '../reading/textChunks.ts'
import type { TableSource } from './contract.ts'
import { TABLE_SOURCES } from './registry.ts'

export interface TableOpening {
  readonly source: TableSource
  readonly confidence: number
  readonly look: TableLook
  readonly columns: readonly PreviewColumn[]
  readonly needs: readonly SourceNeed[]
  readonly dateOrder: DateOrder
  readonly period: Period | null
}

/** @throws SourceProblem NO_DATA, NOT_A_TABLE, TOO_MANY_COLUMNS */
export function openTable(
  rows: (position: Position) => Iterable<RawRow>,
  chosen: Partial<SourceChoices>,
  limits: ReadLimits,
): TableOpening {
  const seen = lookAtTable(rows({ bytes: 0 }))
  if (seen === null) throw new SourceProblem('NO_DATA')
  const { source, confidence } = recognise(seen, chosen.source)
  if (source.name === 'table' && seen.first.every(({ cells }) => trimmedWidth(cells) < 2))
    throw new SourceProblem('NOT_A_TABLE')
  const look = source.head?.(seen) ?? seen
  if (look.headings.length > limits.columns)
    throw new SourceProblem('TOO_MANY_COLUMNS', { limit: limits.columns, columns: look.headings.length })
  if (look.sample.length === 0) throw new SourceProblem('NO_DATA')
  const columns = chooseColumns(look, source, chosen)
  const period = chosen.period ?? source.period?.(look.above) ?? null
  const dated = columns.flatMap(({ role }, i) =>
    ['date', 'closed', 'replied', 'from', 'to'].includes(role) ? [i] : [],
  )
  const order = orderIn(rows, look, dated)
  const needs: SourceNeed[] = []
  if (!canRead(source, columns)) needs.push('mapping')
  if (order.ambiguous && !chosen.dateOrder) needs.push('dateOrder')
  if (
    source.kind(columns) === 'measures' &&
    period === null &&
    !columns.some(({ role }) => role === 'date' || role === 'from')
  )
    needs.push('period')
  const usual = languageOf(look.folded, aboveText(look.above)) === 'en' ? 'mdy' : 'dmy'
  return { source, confidence, look, columns, needs, dateOrder: chosen.dateOrder ?? order.order ?? usual, period }
}

function recognise(
  look: TableLook,
  chosen: SourceChoices['source'] | undefined,
): { source: TableSource; confidence: number } {
  const named = TABLE_SOURCES.find(({ name }) => name === chosen)
  if (named) return { source: named, confidence: 1 }
  let best = { source: TABLE_SOURCES.at(-1)!, confidence: 0 }
  for (const source of TABLE_SOURCES) {
    const confidence = source.recognise(look)
    if (confidence > best.confidence) best = { source, confidence }
  }
  return best
}

/** The guess, with what was chosen for a heading in its place. */
function chooseColumns(look: TableLook, source: TableSource, chosen: Partial<SourceChoices>): PreviewColumn[] {
  const said = new Map(chosen.columns?.map((column) => [column.heading, column]))
  const guessed = source.columns(look)
  return guessed.map((guess, i) => {
    const choice = said.get(guess.heading)
    const profile = look.profiles[i]
    const scores = guess.role === 'score' || !profile ? null : scaleOf(look.folded[i] ?? '', profile)
    const more = { examples: profile?.examples ?? [], ...(scores ? { couldScore: scores } : {}) }
    return choice ? { ...choice, sure: true, ...more } : { ...guess, ...more }
  })
}

/** Whether the columns say enough for a row to become an entry. */
export function canRead(source: TableSource, columns: readonly { readonly role: string }[]): boolean {
  const kind = source.kind(columns as PreviewColumn[])
  const has = (...roles: string[]): boolean => columns.some(({ role }) => roles.includes(role))
  switch (kind) {
    case 'answers':
      return has('date') && has('score', 'text')
    case 'cases':
      return has('date')
    case 'visits':
      return has('date', 'closed') && has('customer', 'person', 'id') && has('touchpoint', 'stage', 'page', 'channel')
    case 'measures':
      return has('measure')
    default:
      return false
  }
}

/** The order of dates in the first rows; where they leave it open, in the whole file. */
function orderIn(
  rows: (position: Position) => Iterable<RawRow>,
  look: TableLook,
  columns: readonly number[],
): OrderGuess {
  const first = orderOf(look.sample, columns)
  if (!first.ambiguous || columns.length === 0) return first
  return orderOf(afterHead(rows({ bytes: 0 }), look.headLine), columns)
}

export function* afterHead(rows: Iterable<RawRow>, headLine: number): Generator<RawRow> {
  for (const row of rows) if (row.line > headLine) yield row
}

const TOTAL = /^(total|totals|totais|totales|grand total|total geral|total general|subtotal|soma|suma)(:| \(\d+\))?$/

/** `Total`, `Total geral`, in the first cell that says something. */
export function isTotal(row: RawRow): boolean {
  const first = row.cells.find((cell) => cellText(cell).trim() !== '')
  return typeof first === 'string' && first.length < 40 && /^\s*["*]?[tgs]/i.test(first) && TOTAL.test(fold(first))
}
