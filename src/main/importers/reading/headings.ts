import { fold } from '../../../shared/domain/text/fold.ts'
import type { Cell } from './rows.ts'
import { cellText } from './rows.ts'

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const LONGEST = 1_000

/** A heading without what cannot be seen, on one line. */
export function tidyHeading(cell: Cell | undefined): string {
  return cellText(cell)
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, LONGEST)
}

/** Headings that can be told apart: an empty one is called by its letter, one that repeats carries its number. */
export function namedHeadings(cells: readonly (Cell | undefined)[], width: number): string[] {
  const taken = new Set<string>()
  return Array.from({ length: width }, (_, i) => {
    const plain = tidyHeading(cells[i]) || columnLetters(i)
    let name = plain
    for (let count = 2; taken.has(name); count += 1) name = `${plain} (${count})`
    taken.add(name)
    return name
  })
}

/** Folded, with brackets and punctuation as they are; the number of a repeated heading left out. */
export function foldHeading(heading: string): string {
  return fold(heading.replace(/ \(\d+\)$/, ''))
    .replace(/[*:]+$/, '')
    .trim()
}

/** A, B … Z, AA: how spreadsheets call a column. */
export function columnLetters(index: number): string {
  let letters = ''
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return letters
}
