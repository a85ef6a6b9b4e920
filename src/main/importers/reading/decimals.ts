import type { Decimal } from '../../../shared/domain/listening/sourceChoices.ts'
import { languageOf, type TableLook } from './look.ts'
import { bareNumber, readNumber, saidDecimal } from './numbers.ts'
import { cellText, type RawRow } from './rows.ts'

/**
 * The mark before decimals, column by column: what the column's own numbers show, else what the file's do, else what
 * is usual in the language of the headings.
 */
export function guessDecimals(
  look: TableLook,
  width: number,
): { readonly file: Decimal; readonly columns: readonly Decimal[] } {
  const counts = Array.from({ length: width }, () => ({ comma: 0, point: 0 }))
  const all = { comma: 0, point: 0 }
  for (const { cells } of look.sample) {
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i]
      if (typeof cell !== 'string' || cell.length > 40 || readNumber(cell, 'point') === null) continue
      const decimal = saidDecimal(bareNumber(cell))
      if (decimal === null) continue
      all[decimal] += 1
      if (i < width) counts[i]![decimal] += 1
    }
  }
  const language = languageOf(look.folded, aboveText(look.above))
  const usual: Decimal = language === 'pt' || language === 'es' ? 'comma' : 'point'
  const file = all.comma === all.point ? usual : all.comma > all.point ? 'comma' : 'point'
  return {
    file,
    columns: counts.map(({ comma, point }) => (comma === point ? file : comma > point ? 'comma' : 'point')),
  }
}

export function aboveText(above: readonly RawRow[]): string[] {
  return above.map(({ cells }) => cellText(cells[0]).slice(0, 200))
}
