const LAUGHS: readonly (readonly [start: string, letters: string])[] = [
  ['kk', 'k'],
  ['rsr', 'rs'],
  ['haha', 'ha'],
  ['hehe', 'he'],
  ['jaja', 'ja'],
  ['jeje', 'je'],
  ['huehue', 'hue'],
]

/** "kkkk", "rsrs", "jajaja": all are the word ":haha". */
export function laughter(word: string): string | null {
  if (word === 'rs' || word === 'lol' || word === 'kk') return ':haha'
  for (const [start, letters] of LAUGHS) {
    if (!word.startsWith(start)) continue
    let all = true
    for (let index = 0; index < word.length && all; index += 1) all = letters.includes(word[index]!)
    if (all) return ':haha'
  }
  return null
}
