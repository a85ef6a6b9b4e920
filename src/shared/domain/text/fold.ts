/** Lower case, without accents, marks and doubled spaces: how words that people type are compared. */
export function fold(text: string): string {
  const letters = /[^ -~]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text
  return letters
    .toLowerCase()
    .replace(/[\s\u00a0_-]+/g, ' ')
    .trim()
}

/** Looks up folded words; the first thing that claims a word keeps it. */
export function wordIndex<T>(entries: Iterable<readonly [thing: T, words: readonly string[]]>): ReadonlyMap<string, T> {
  const index = new Map<string, T>()
  for (const [thing, words] of entries) {
    for (const word of words) {
      const key = fold(word)
      if (!index.has(key)) index.set(key, thing)
    }
  }
  return index
}
