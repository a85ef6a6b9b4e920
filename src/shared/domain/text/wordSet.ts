import { foldWord } from './folding.ts'

/** A set of folded words written with spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => (word === 'é' ? 'eh' : foldWord(word))),
  )
}

/** A set of pairs of folded words written with commas. */
export function pairSet(pairs: string): ReadonlySet<string> {
  return new Set(pairs.split(',').map((pair) => pair.trim().split(' ').map(foldWord).join(' ')))
}
