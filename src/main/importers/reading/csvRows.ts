import type { ReadLimits } from './limits.ts'
import { SourceProblem } from './problem.ts'
import type { RawRow } from './rows.ts'

/** Quotes that never close are mended this many times in a file; then the file is refused. */
const MENDS = 20

/**
 * Rows of a table in text, block by block; blank lines are kept out. A quoted cell may hold separators, line ends and
 * doubled quotes; what follows a closing quote in the same cell is taken as it stands, as spreadsheets do. A quote that
 * is never closed costs its own line only: that row is marked and reading goes on with the next line.
 * @throws SourceProblem LINE_TOO_LONG, TOO_MANY_ROWS, TOO_MANY_COLUMNS, QUOTES_BROKEN
 */
export function* csvRows(chunks: Iterable<string>, separator: string, limits: ReadLimits): Generator<RawRow> {
  let text = ''
  let line = 1
  let mends = 0
  const separators = finder(separator)
  const source = chunks[Symbol.iterator]()
  let ended = false
  let first = true

  for (;;) {
    let at = 0
    for (;;) {
      if (line > limits.lines) throw new SourceProblem('TOO_MANY_ROWS', { limit: limits.lines }, line)
      const end = text.indexOf('\n', at)
      const quote = text.indexOf('"', at)
      if (quote < 0 || (end >= 0 && quote > end)) {
        // no quote in what is left, or none in this line: every line up to the quote is plain
        const plainEnd = quote < 0 ? text.length : quote
        let from = at
        for (let stop = end; stop >= 0 && stop < plainEnd; stop = text.indexOf('\n', from)) {
          if (stop > from) yield plainRow(text.slice(from, stop), line, separator, limits)
          from = stop + 1
          line += 1
        }
        at = from
        if (quote < 0) break
        continue
      }
      const row = quotedRow(text, at, separators, ended)
      if (row === 'open') {
        if (!ended && text.length - at <= limits.row) break
        if (end < 0 && !ended) throw new SourceProblem('LINE_TOO_LONG', { limit: limits.row }, line)
        mends += 1
        if (mends > MENDS) throw new SourceProblem('QUOTES_BROKEN', {}, line)
        const stop = end < 0 ? text.length : end
        yield { ...plainRow(text.slice(at, stop), line, separator, limits), broken: true }
        line += 1
        at = end < 0 ? text.length : end + 1
        if (at >= text.length) break
        continue
      }
      if (row === 'more') break
      check(row.cells.length, row.end - at, line, limits)
      if (row.cells.length > 1 || row.cells[0]!.trim() !== '') yield { line, cells: row.cells }
      line += 1 + row.lines
      at = row.end + 1
      if (at >= text.length) break
    }
    const rest = at >= text.length ? '' : text.slice(at)
    if (ended) {
      if (rest !== '') yield plainRow(rest, line, separator, limits)
      return
    }
    if (rest.length > limits.row) throw new SourceProblem('LINE_TOO_LONG', { limit: limits.row }, line)
    const next = source.next()
    if (next.done) {
      ended = true
      text = rest
    } else {
      text = rest + (first ? next.value.replace(/^\ufeff/, '') : next.value)
      first = false
    }
  }
}

function plainRow(text: string, line: number, separator: string, limits: ReadLimits): RawRow {
  const cells = text.split(separator)
  check(cells.length, text.length, line, limits)
  return { line, cells }
}

function check(columns: number, length: number, line: number, limits: ReadLimits): void {
  if (length > limits.row) throw new SourceProblem('LINE_TOO_LONG', { limit: limits.row }, line)
  if (columns > limits.columns) throw new SourceProblem('TOO_MANY_COLUMNS', { limit: limits.columns, columns }, line)
}

/** Finds the next separator and remembers it, so that a text without any is looked through once. */
function finder(separator: string): (text: string, from: number) => number {
  let known = ''
  let since = 0
  let found = -1
  return (text, from) => {
    if (text === known && from >= since && found >= from) return found
    known = text
    since = from
    const at = text.indexOf(separator, from)
    found = at < 0 ? Number.POSITIVE_INFINITY : at
    return found
  }
}

interface QuotedRow {
  readonly cells: string[]
  /** index of the line end (or of the end of the text) */
  readonly end: number
  /** line ends within the row */
  readonly lines: number
}

/** One row with a quote in it. `more`: it may go on in the next block; `open`: a quote is still open at the end. */
function quotedRow(
  text: string,
  start: number,
  separators: ReturnType<typeof finder>,
  ended: boolean,
): QuotedRow | 'more' | 'open' {
  const cells: string[] = []
  let lines = 0
  let at = start
  for (;;) {
    let value = ''
    let quotedEnd = at
    if (text[at] === '"') {
      let from = at + 1
      for (;;) {
        const close = text.indexOf('"', from)
        if (close < 0) return 'open'
        if (close + 1 >= text.length && !ended) return 'more'
        value += text.slice(from, close)
        if (text[close + 1] !== '"') {
          quotedEnd = close + 1
          break
        }
        value += '"'
        from = close + 2
      }
      for (let i = value.indexOf('\n'); i >= 0; i = value.indexOf('\n', i + 1)) lines += 1
    }
    const comma = separators(text, quotedEnd)
    const newline = text.indexOf('\n', quotedEnd)
    if (newline < 0 && !ended) return 'more'
    const lineEnd = newline < 0 ? text.length : newline
    const cellEnd = Math.min(comma, lineEnd)
    cells.push(value + text.slice(quotedEnd, cellEnd))
    if (cellEnd === lineEnd) return { cells, end: lineEnd, lines }
    at = cellEnd + 1
  }
}
