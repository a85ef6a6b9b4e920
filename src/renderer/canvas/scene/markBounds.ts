import type { Mark } from '../../../shared/layout/mark.ts'

/** Left and right end of what a mark paints, px; generous, for leaving out what is far away. */
export interface Extent {
  readonly from: number
  readonly to: number
}

const TOKEN = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/g
/** Numbers that each command takes, and which of them are x. */
const ARITY: Readonly<Record<string, { n: number; x: readonly number[] }>> = {
  m: { n: 2, x: [0] },
  l: { n: 2, x: [0] },
  h: { n: 1, x: [0] },
  v: { n: 1, x: [] },
  q: { n: 4, x: [0, 2] },
  c: { n: 6, x: [0, 2, 4] },
  a: { n: 7, x: [5] },
  z: { n: 0, x: [] },
}

/** Extent along x of SVG path data; control points count, bulges of arcs do not. */
export function pathExtent(d: string): Extent {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  let x = 0
  let command = 'M'
  let values: number[] = []
  const take = (): void => {
    const rule = ARITY[command.toLowerCase()]
    if (!rule || values.length < rule.n || rule.n === 0) return
    const relative = command >= 'a'
    for (const at of rule.x) {
      const value = (values[at] as number) + (relative ? x : 0)
      from = Math.min(from, value)
      to = Math.max(to, value)
    }
    const end = rule.x.at(-1)
    if (end !== undefined) x = (values[end] as number) + (relative ? x : 0)
    values = []
  }
  for (const [, letter, number] of d.matchAll(TOKEN)) {
    if (letter) {
      command = letter
      values = []
    } else {
      values.push(Number(number))
      if (values.length === ARITY[command.toLowerCase()]?.n) take()
    }
  }
  return { from, to }
}

const PAD = 24

export function markExtent(mark: Mark): Extent {
  switch (mark.type) {
    case 'rect':
    case 'image':
      return { from: mark.x, to: mark.x + mark.w }
    case 'circle':
      return { from: mark.cx - mark.r - PAD, to: mark.cx + mark.r + PAD }
    case 'icon':
      return { from: mark.x, to: mark.x + mark.size }
    case 'text': {
      const w = Math.max(0, ...mark.lines.map((l) => l.length)) * mark.size + (mark.indent ?? 0)
      return { from: mark.x - w, to: mark.x + w }
    }
    case 'path': {
      const { from, to } = pathExtent(mark.d)
      return { from: from + (mark.x ?? 0) - PAD, to: to + (mark.x ?? 0) + PAD }
    }
  }
}
