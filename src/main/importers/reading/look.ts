import { isMoment, readDate } from './dates.ts'
import { foldHeading, namedHeadings, tidyHeading } from './headings.ts'
import { looksNumeric } from './numbers.ts'
import { type ColumnProfile, isAddress, profileColumns } from './profile.ts'
import { cellText, isBlank, type RawRow } from './rows.ts'
import { zoneOf } from './zones.ts'

/** A first look at a table: its head, and what its columns hold. */
export interface TableLook {
  /** the first rows as they stand, blank ones left out */
  readonly first: readonly RawRow[]
  /** rows above the head: titles, comments */
  readonly above: readonly RawRow[]
  readonly headings: readonly string[]
  /** the same, as words are compared */
  readonly folded: readonly string[]
  /** cells of the head as they stand; empty where there is none */
  readonly head: readonly string[]
  /** 1-based line of the last row of the head; 0: the table has no head */
  readonly headLine: number
  /** data rows that were looked at */
  readonly sample: readonly RawRow[]
  readonly profiles: readonly ColumnProfile[]
}

const FIRST_ROWS = 600
const HEAD_WITHIN = 40

/** @returns null where there is no row at all */
export function lookAtTable(rows: Iterable<RawRow>): TableLook | null {
  const first: RawRow[] = []
  for (const row of rows) {
    if (!isBlank(row.cells)) first.push(row)
    if (first.length >= FIRST_ROWS) break
  }
  if (first.length === 0) return null
  const at = headIndex(first)
  if (at < 0) return withHead(first, [], 0, -1)
  const cells = grouped(first, at)
  return withHead(first, cells, first[at]!.line, at)
}

/** The same table under another head: of several rows, or further down. @param lastHeadIndex in `first` */
export function withHead(
  first: readonly RawRow[],
  cells: readonly string[],
  headLine: number,
  lastHeadIndex: number,
): TableLook {
  const sample = first.slice(lastHeadIndex + 1)
  const width = Math.max(trimmedWidth(cells), ...sample.map((row) => trimmedWidth(row.cells)))
  const headings = namedHeadings(cells, cells.length === 0 ? width : Math.max(trimmedWidth(cells), 1))
  return {
    first,
    above: first.slice(0, Math.max(0, lastHeadIndex)),
    headings,
    folded: headings.map(foldHeading),
    head: cells,
    headLine,
    sample,
    profiles: profileColumns(sample, headings.length),
  }
}

/** Cells up to the last one that says something. */
export function trimmedWidth(cells: readonly (string | number)[]): number {
  let width = cells.length
  while (width > 0 && cellText(cells[width - 1]).trim() === '') width -= 1
  return width
}

/**
 * The first row that is as wide as the table is and looks like names, not like data. −1: none does.
 */
function headIndex(first: readonly RawRow[]): number {
  const widths = first.slice(0, 200).map(({ cells }) => filled(cells))
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const usual = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0]
  const needed = Math.max(1, Math.ceil(usual * 0.6))
  for (let i = 0; i < Math.min(first.length, HEAD_WITHIN); i += 1) {
    const row = first[i]!
    if (widths[i]! < needed || isComment(row)) continue
    return looksLikeNames(row) ? i : -1
  }
  return -1
}

const filled = (cells: RawRow['cells']): number => cells.filter((cell) => cellText(cell).trim() !== '').length

/** `# Start date: 20240101`; a head whose first cell is a bare `#` is none. */
export function isComment(row: RawRow): boolean {
  const start = cellText(row.cells[0]).trim()
  return start.startsWith('#') && start.length > 1 && trimmedWidth(row.cells) <= 1
}

const ANY = { order: 'dmy', zone: zoneOf('UTC') } as const
const OTHER = { ...ANY, order: 'mdy' } as const

function looksLikeNames(row: RawRow): boolean {
  const cells = row.cells.filter((cell) => cellText(cell).trim() !== '')
  const data = cells.filter((cell) => {
    if (typeof cell === 'number') return true
    return (
      looksNumeric(cell) || isMoment(readDate(cell, ANY)) || isMoment(readDate(cell, OTHER)) || isAddress(cell.trim())
    )
  })
  return data.length === 0 || data.length < cells.length * 0.3
}

/** The head, with the group above it where its own names are missing or repeat: `Loja – Nota`. */
function grouped(first: readonly RawRow[], at: number): string[] {
  const cells = first[at]!.cells.map(tidyHeading)
  const above = first[at - 1]
  if (!above || above.line !== first[at]!.line - 1 || isComment(above) || filled(above.cells) < 2) return cells
  const groups: string[] = []
  let group = ''
  for (let i = 0; i < cells.length; i += 1) {
    group = tidyHeading(above.cells[i]) || group
    groups.push(group)
  }
  return cells.map((cell, i) => {
    if (cell === '') return groups[i]!
    return cells.indexOf(cell) !== cells.lastIndexOf(cell) && groups[i] ? `${groups[i]} – ${cell}` : cell
  })
}

export type TableLanguage = 'pt' | 'en' | 'es' | null

/** The language that most headings are in; null: no word told. */
export function languageOf(folded: readonly string[], above: readonly string[] = []): TableLanguage {
  const text = ` ${[...folded, ...above].join(' ').replace(/[^\p{L}\d]+/gu, ' ')} `
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const pt = count(
    / (data|nota|voce|nao|comentario|avaliacao|carimbo|usuarios|visualizacoes|sessoes|canal|nome|qual|como|seu|sua|nosso|loja|inicio|termino|pagina|da|do|em|criacao|atendimento|mensagem)(?= )/g,
  )
  const es = count(
    / (fecha|puntuacion|usted|comentarios|valoracion|marca temporal|usuarios activos|vistas|sesiones|nombre|cual|su|tienda|pagina|de la|del|el|los|las|creacion)(?= )/g,
  )
  const en = count(
    / (date|score|you|comment|comments|rating|timestamp|users|views|sessions|channel|name|what|how|your|our|the|created|time|status|start|end|id)(?= )/g,
  )
  const best = Math.max(pt, es, en)
  if (best === 0) return null
  return pt === best ? 'pt' : es === best ? 'es' : 'en'
}
