import { type Field, readField } from '../../../shared/domain/draft/words/fieldWords.ts'
import { readLaneWord } from '../../../shared/domain/draft/words/laneWords.ts'
import { fold } from '../../../shared/domain/text/fold.ts'

/** Where each field stands in a row. */
export type Columns = ReadonlyMap<Field, number>

const PLAIN: readonly Field[] = ['stage', 'step', 'lane', 'text']

/**
 * The columns that a head names, in any order and in any of our languages; undefined if the row is no head: it must
 * name the stage or the step, and something else.
 */
export function readHead(cells: readonly string[]): Columns | undefined {
  const columns = new Map<Field, number>()
  cells.forEach((cell, i) => {
    const field = cell.length > 100 ? undefined : readField(fold(cell))
    if (field !== undefined && !columns.has(field)) columns.set(field, i)
  })
  // "Etapa;Ponto de contato": a column of touchpoints may stand for the text.
  return (columns.has('stage') || columns.has('step')) && columns.size >= 2 ? columns : undefined
}

/** Without a head: stage, step, lane, text. */
export function plainColumns(): Columns {
  return new Map(PLAIN.map((field, i) => [field, i]))
}

/** Heads that no field answers to, by position. */
export function unknownHeads(cells: readonly string[], columns: Columns): string[] {
  const used = new Set(columns.values())
  return cells.filter((cell, i) => !used.has(i) && cell.trim() !== '').map((c) => c.trim())
}

/** Does the third cell of most rows name a lane? Then the file has our four columns and no head. */
export function looksHeadless(rows: readonly (readonly string[])[]): boolean {
  const wide = rows.filter((r) => r.length >= 4)
  if (wide.length < rows.length * 0.8 || wide.length === 0) return false
  const known = wide.filter((r) => {
    const word = r[2]!.trim()
    return word !== '' && word.length <= 200 && readLaneWord(word, fold) !== undefined
  })
  return known.length >= wide.length * 0.5
}
