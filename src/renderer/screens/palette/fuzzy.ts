import { fold } from '../../../shared/domain/text/fold.ts'

const START = 3
const INSIDE = 2
const SPREAD = 1

/** How a word stands in a text: at the start of a word, inside one, or with its letters spread out; 0: not at all. */
function scoreOf(word: string, text: string): number {
  const at = text.indexOf(word)
  if (at === 0 || (at > 0 && ` ${text}`.includes(` ${word}`))) return START
  if (at > 0) return INSIDE
  let from = 0
  for (const letter of word) {
    const found = text.indexOf(letter, from)
    if (found === -1) return 0
    from = found + 1
  }
  // Letters spread over a whole sentence are no find.
  return word.length > 1 && from - text.indexOf(word[0]!) <= word.length * 3 ? SPREAD : 0
}

/** How well a text answers what was typed, accents and case aside; 0: not at all. Every word has to stand in it. */
export function fuzzyScore(typed: string, text: string): number {
  const words = fold(typed).split(' ').filter(Boolean)
  const folded = fold(text)
  let sum = 0
  for (const word of words) {
    const score = scoreOf(word, folded)
    if (score === 0) return 0
    sum += score
  }
  return words.length === 0 ? 1 : sum / words.length
}

/** Every word typed begins one of these words, or one of the name beside which they stand. */
function isMeant(typed: string, text: string, also: string | undefined): boolean {
  const known = ` ${fold(`${text} ${also ?? ''}`)}`
  const words = fold(typed).split(' ').filter(Boolean)
  return words.length > 0 && words.every((word) => known.includes(` ${word}`))
}

/**
 * Those that answer, best first; of equals the order they came in.
 * @param alsoOf other words for the same thing, which come after what is called so
 */
export function fuzzyFilter<T>(
  typed: string,
  things: readonly T[],
  textOf: (thing: T) => string,
  alsoOf: (thing: T) => string | undefined = () => undefined,
): T[] {
  const score = (thing: T): number => {
    const text = textOf(thing)
    return fuzzyScore(typed, text) || (alsoOf(thing) && isMeant(typed, text, alsoOf(thing)) ? SPREAD : 0)
  }
  return things
    .map((thing) => ({ thing, score: score(thing) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ thing }) => thing)
}
