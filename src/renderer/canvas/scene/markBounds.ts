import type { Mark, PathPiece } from '../../../shared/layout/mark.ts'

/** Left and right end of what a mark paints, px; generous, for leaving out what is far away. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** How many numbers each command takes, and which of them are x. */
const SHAPES: Readonly<Record<string, { n: number; x: readonly number[] }>> = {
  m: { n: 2, x: [0] },
  l: { n: 2, x: [0] },
  h: { n: 1, x: [0] },
  v: { n: 1, x: [] },
  q: { n: 4, x: [0, 2] },
  c: { n: 6, x: [0, 2, 4] },
  a: { n: 7, x: [5] },
  z: { n: 0, x: [] },
}

const isNumber = (code: number): boolean => (code >= 48 && code <= 57) || code === 46 || code === 45

/** Extent along x of SVG path data; control points count, bulges of arcs do not. */
export function pathExtent(d: string): Extent {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  let x = 0
  let shape = SHAPES.m
  let relative = false
  let count = 0
  let next = x
  for (let i = 0; i < d.length; i++) {
    const code = d.charCodeAt(i)
    if (!isNumber(code)) {
      const known = SHAPES[(d[i] as string).toLowerCase()]
      if (known) {
        shape = known
        relative = code >= 97
        count = 0
      }
      continue
    }
    const start = i
    // A minus or a second point begins another number; an exponent belongs to this one.
    let point = code === 46
    while (i + 1 < d.length) {
      const follow = d.charCodeAt(i + 1)
      if (follow === 46 && !point) point = true
      else if (follow === 101) i++
      else if (follow < 48 || follow > 57) break
      i++
    }
    if (!shape) continue
    if (shape.x.includes(count)) {
      next = Number(d.slice(start, i + 1)) + (relative ? x : 0)
      if (next < from) from = next
      if (next > to) to = next
    }
    count++
    if (count < shape.n) continue
    count = 0
    if (shape.x.length > 0) x = next
  }
  return { from, to }
}

const PAD = 24
const known = new WeakMap<Mark, Extent>()

/** Extent of a mark, read once. */
export function markExtent(mark: Mark): Extent {
  let extent = known.get(mark)
  if (!extent) {
    extent = extentOf(mark)
    known.set(mark, extent)
  }
  return extent
}

function extentOf(mark: Mark): Extent {
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
      const { pieces } = mark
      const { from, to } = pieces?.[0]
        ? { from: pieces[0].low, to: (pieces.at(-1) as PathPiece).high }
        : pathExtent(mark.d)
      return { from: from + (mark.x ?? 0) - PAD, to: to + (mark.x ?? 0) + PAD }
    }
  }
}
