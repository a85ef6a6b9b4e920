import type { Point } from './dropPlace.ts'

const TOKEN = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/g

/** First and last point of path data in absolute M, L, H, V, Q, C and A; null for anything else. */
export function pathEnds(d: string): { readonly from: Point; readonly to: Point } | null {
  let command = ''
  let from: Point | null = null
  let at: Point = { x: 0, y: 0 }
  let values: number[] = []
  const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7 }
  for (const [, letter, number] of d.matchAll(TOKEN)) {
    if (letter) {
      if (letter === 'Z' || letter === 'z') continue
      if (!sizes[letter]) return null
      command = letter
      values = []
      continue
    }
    values.push(Number(number))
    if (values.length !== sizes[command]) continue
    const [last, before] = [values.at(-1) as number, values.at(-2) as number]
    at = command === 'H' ? { x: last, y: at.y } : command === 'V' ? { x: at.x, y: last } : { x: before, y: last }
    from ??= at
    values = []
  }
  return from ? { from, to: at } : null
}
