import { hash } from 'node:crypto'

const LETTERS = 22
/** An id of a source that is longer is told by its digest. */
const LONGEST_ID = 100

/** 132 bits of SHA-256, in 22 letters. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, LETTERS)
}

export function idIdentity(id: string): string {
  return id.length <= LONGEST_ID ? `id:${id}` : `id:~${digest(id)}`
}

/** What a row says, column by column in a fixed order: a column that is added later and empty, or moved, changes nothing. */
export function rowIdentity(
  headings: readonly string[],
  order: readonly number[],
  cells: readonly (string | number)[],
): string {
  let said = ''
  for (const i of order) {
    const cell = cells[i]
    if (cell !== undefined && cell !== '') said += `${headings[i]}\u001f${cell}\u001e`
  }
  return `row:${digest(said)}`
}

/** Positions in the order of their headings. */
export function headingOrder(headings: readonly string[]): number[] {
  return headings
    .map((_, i) => i)
    .sort((a, b) => (headings[a]! < headings[b]! ? -1 : headings[a]! > headings[b]! ? 1 : a - b))
}

/** Numbers equal identities of one file: the first keeps its own, the next ones get `#2`, `#3` … */
export function ordinals(): (identity: string) => string {
  const seen = new Map<string, number>()
  return (identity) => {
    const count = (seen.get(identity) ?? 0) + 1
    seen.set(identity, count)
    return count === 1 ? identity : `${identity}#${count}`
  }
}
