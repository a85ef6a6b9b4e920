/** Words are few and come again; a hostile text cannot make this grow without end. */
const MOST = 20_000
const ids = new Map<string, number>()

/** A word's number, the same as long as the program runs; −1: there are too many words already. */
export function idOf(word: string): number {
  const known = ids.get(word)
  if (known !== undefined) return known
  if (ids.size >= MOST) return -1
  ids.set(word, ids.size)
  return ids.size - 1
}
