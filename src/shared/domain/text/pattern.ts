import { foldWord } from './folding.ts'

/**
 * One piece of an expression.
 * - `word`: one of the exact words or beginnings of words
 * - `any`: one word, whichever
 * - `number`, `duration`: a figure; a stretch of time
 * - `gap`: up to three words in the same breath
 */
export type Piece =
  | { readonly is: 'word'; readonly words: ReadonlySet<string>; readonly stems: readonly string[] }
  | { readonly is: 'any' | 'number' | 'duration' | 'gap' }

export interface Pattern {
  readonly pieces: readonly Piece[]
  /** pieces that had to be there, the measure of which of two readings says more */
  readonly literal: number
}

/** Names for lists of words, used in expressions as `<name>`. */
export type WordClasses = ReadonlyMap<string, readonly string[]>

/** Reads "nobody: nadie, ninguno" lines. */
export function readClasses(lines: string): WordClasses {
  const classes = new Map<string, readonly string[]>()
  for (const line of lines.split('\n')) {
    const cut = line.indexOf(':')
    if (cut < 0) continue
    classes.set(line.slice(0, cut).trim(), entriesOf(line.slice(cut + 1)))
  }
  return classes
}

/** The entries of a list that is written with commas. */
export function entriesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

const MOST_OPTIONAL = 4

/**
 * Compiles an expression: words apart by spaces; `a|b` either; `stem*` any word that begins so; `word?` may be missing;
 * `_` one word; `..` up to three words; `#` a number; `#t` a stretch of time; `<name>` one of a list of words.
 * @returns one pattern for each way in which the optional words can be missing
 * @throws if the expression is malformed: lists are part of the program, and a test compiles them all
 */
export function compile(expression: string, classes: WordClasses): readonly Pattern[] {
  let ways: { pieces: Piece[]; literal: number }[] = [{ pieces: [], literal: 0 }]
  let optional = 0
  for (const part of expression.split(/\s+/)) {
    const mayMiss = part.length > 1 && part.endsWith('?')
    const piece = pieceOf(mayMiss ? part.slice(0, -1) : part, classes, expression)
    const weight = piece.is === 'gap' || piece.is === 'any' ? 0 : 1
    const withIt = ways.map((way) => ({ pieces: [...way.pieces, piece], literal: way.literal + weight }))
    if (mayMiss) {
      optional += 1
      if (optional > MOST_OPTIONAL) throw new Error(`Too many optional words: ${expression}`)
    }
    ways = mayMiss ? [...withIt, ...ways] : withIt
  }
  return ways.filter((way) => way.pieces.some((piece) => piece.is !== 'gap' && piece.is !== 'any'))
}

function pieceOf(part: string, classes: WordClasses, expression: string): Piece {
  if (part === '_') return { is: 'any' }
  if (part === '..') return { is: 'gap' }
  if (part === '#') return { is: 'number' }
  if (part === '#t') return { is: 'duration' }
  const words = new Set<string>()
  const stems: string[] = []
  const add = (raw: string): void => {
    if (raw === '') throw new Error(`Empty word in: ${expression}`)
    const stem = raw.endsWith('*') && raw.length > 1
    const folded = raw === 'é' ? 'eh' : foldWord(stem ? raw.slice(0, -1) : raw.replace(/['’]/g, ''))
    if (stem) stems.push(folded)
    else words.add(folded)
    if (folded === 'eh' && !stem) words.add('e')
  }
  for (const one of part.split('|')) {
    const named = /^<(.+)>$/.exec(one)
    if (!named) {
      add(one)
      continue
    }
    const list = classes.get(named[1]!)
    if (!list) throw new Error(`No list of words named ${named[1]} for: ${expression}`)
    for (const word of list) add(word)
  }
  return { is: 'word', words, stems }
}
