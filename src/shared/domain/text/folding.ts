import { interned } from './interned.ts'

/** What one character is to a reader of words. */
export type CharKind = 'letter' | 'digit' | 'mark' | 'emoji' | 'other'

export interface FoldedChar {
  readonly kind: CharKind
  /** lower case without accents; may be more than one letter (ß → ss) or none */
  readonly folded: string
}

const MARKS = /\p{M}+/gu
const LETTER = /^\p{L}/u
const DIGIT = /^\p{Nd}$/u
const MARK = /^[\p{M}\u200d]$/u
const EMOJI = /^\p{Extended_Pictographic}$/u
/** Enough for every script that feedback is written in; a hostile text cannot make it grow without end. */
const MOST_REMEMBERED = 4096
const remembered = new Map<number, FoldedChar>()

/** @param codePoint as `String.codePointAt` gives it; half a surrogate pair is 'other' */
export function foldChar(codePoint: number): FoldedChar {
  const known = remembered.get(codePoint)
  if (known) return known
  const found = look(codePoint)
  if (remembered.size < MOST_REMEMBERED) remembered.set(codePoint, found)
  return found
}

function look(codePoint: number): FoldedChar {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return { kind: 'other', folded: '' }
  const char = String.fromCodePoint(codePoint)
  if (MARK.test(char)) return { kind: 'mark', folded: '' }
  if (DIGIT.test(char)) return { kind: 'digit', folded: char.normalize('NFKD') }
  if (EMOJI.test(char)) return { kind: 'emoji', folded: char }
  if (LETTER.test(char)) return { kind: 'letter', folded: char.normalize('NFKD').replace(MARKS, '').toLowerCase() }
  return { kind: 'other', folded: char }
}

/** Lower case and without accents, letter by letter, so that every language folds alike. */
export function foldWord(word: string): string {
  let folded = ''
  for (const char of word) folded += foldChar(char.codePointAt(0)!).folded
  return interned(folded)
}
