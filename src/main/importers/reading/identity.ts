import { hash } from 'node:crypto'

const LETTERS = 22
/** An id of a source that is longer is told by its digest. */
const LONGEST_ID = 100

/** 132 bits of SHA-256, in 22 letters. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, LETTERS)
}

/** The source's id; an e-mail or a phone number that serves as one is never stored as it stands. */
export function idIdentity(id: string): string {
  return id.length <= LONGEST_ID && !/^\+|@/.test(id) ? `id:${id}` : `id:~${digest(id)}`
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

/**
 * Numbers equal identities of one file: the first keeps its own, the next ones get `#2`, `#3` … Of each row eight bytes
 * are remembered, 53 bits of its digest: among a million rows two different ones meet once in 18,000 files.
 */
export function ordinals(): (identity: string) => string {
  const seen = numberSet()
  const counts = new Map<number, number>()
  return (identity) => {
    const key = bitsOf(/^row:[\w-]{22}$/.test(identity) ? identity.slice(4) : digest(identity))
    if (seen.add(key)) return identity
    const count = (counts.get(key) ?? 1) + 1
    counts.set(key, count)
    return `${identity}#${count}`
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Uint8Array(128)
for (let i = 0; i < ALPHABET.length; i += 1) VALUES[ALPHABET.charCodeAt(i)] = i

/** The first nine letters of a digest as a whole number below 2^53; never 0. */
function bitsOf(letters: string): number {
  let number = 0
  for (let i = 0; i < 8; i += 1) number = number * 64 + VALUES[letters.charCodeAt(i) & 127]!
  return number * 32 + (VALUES[letters.charCodeAt(8) & 127]! >> 1) || 1
}

/** Whole numbers in a table that is at most half full. */
function numberSet(): { add(number: number): boolean } {
  let table = new Float64Array(1024)
  let size = 0
  const put = (into: Float64Array, number: number): boolean => {
    let at = number % into.length
    for (; into[at] !== 0; at = (at + 1) % into.length) if (into[at] === number) return false
    into[at] = number
    return true
  }
  return {
    add(number) {
      if (!put(table, number)) return false
      size += 1
      if (size * 2 > table.length) {
        const larger = new Float64Array(table.length * 2)
        for (const known of table) if (known !== 0) put(larger, known)
        table = larger
      }
      return true
    },
  }
}
