import type { Mark, PathMark, PathPiece } from '../../../shared/layout/mark.ts'
import { type Extent, markExtent } from './markBounds.ts'

const LEVEL = /^M(-?[\d.]+) (-?[\d.]+)([hH])(-?[\d.]+)$/
const COMMAND = /([MLHVQ])([^MLHVQ]*)/g
/** Longer than this a path is cut down to what is near; dashes of a whole journey cost more than all the rest. */
const LONG = 4_000

/** What of a mark is within a stretch, a little more at the ends; the mark itself where it is short. */
export function clipMark(mark: Mark, span: Extent): Mark {
  if (mark.type !== 'path' || mark.x || mark.y) return mark
  const { from, to } = markExtent(mark)
  if (to - from < LONG) return mark
  if (mark.pieces) return { ...mark, pieces: [], d: within(mark.pieces, span) }
  return { ...mark, d: level(mark, span) ?? winding(mark, span) ?? mark.d }
}

/** The pieces that reach into the stretch; they stand from left to right. */
function within(pieces: readonly PathPiece[], span: Extent): string {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((pieces[mid] as PathPiece).high < span.from - 40) low = mid + 1
    else high = mid
  }
  let d = ''
  for (let i = low; i < pieces.length; i++) {
    const piece = pieces[i] as PathPiece
    if (piece.low > span.to + 40) break
    d += i === low || piece.begins ? piece.start + piece.d : piece.d
  }
  return d
}

/** A level line keeps its dashes where they were. */
function level(mark: PathMark, span: Extent): string | null {
  const match = LEVEL.exec(mark.d)
  if (!match) return null
  const [x, y, command, end] = [Number(match[1]), match[2], match[3], Number(match[4])]
  const period = (mark.dash ?? [1]).reduce((sum, n) => sum + n, 0)
  const right = command === 'h' ? x + end : end
  const skipped = Math.max(0, Math.floor((span.from - 40 - x) / period) * period)
  return `M${x + skipped} ${y}H${Math.min(right, span.to + 40)}`
}

interface Stroke {
  readonly text: string
  readonly from: { readonly x: number; readonly y: number }
  readonly low: number
  readonly high: number
  /** The first after a move. */
  readonly begins: boolean
}

const strokes = new WeakMap<PathMark, readonly Stroke[] | null>()

/** The drawing commands of an absolute path, read once; null where it has others. */
function strokesOf(mark: PathMark): readonly Stroke[] | null {
  const known = strokes.get(mark)
  if (known !== undefined) return known
  const read = /[^MLHVQ\d\s.,eE-]/.test(mark.d) ? null : readStrokes(mark.d)
  strokes.set(mark, read)
  return read
}

function readStrokes(d: string): Stroke[] {
  const list: Stroke[] = []
  let at = { x: 0, y: 0 }
  let begins = true
  for (const [text, command, rest] of d.matchAll(COMMAND)) {
    const n = (rest ?? '').match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
    const [last, before] = [n.at(-1) ?? 0, n.at(-2) ?? 0]
    const end = command === 'H' ? { x: last, y: at.y } : command === 'V' ? { x: at.x, y: last } : { x: before, y: last }
    if (command !== 'M') list.push({ text, from: at, low: Math.min(at.x, end.x), high: Math.max(at.x, end.x), begins })
    begins = command === 'M'
    at = end
  }
  return list
}

/** The commands that reach into the stretch. */
function winding(mark: PathMark, span: Extent): string | null {
  const all = strokesOf(mark)
  if (!all) return null
  let out = ''
  let joined = false
  for (const stroke of all) {
    const near = stroke.high >= span.from - 40 && stroke.low <= span.to + 40
    // After a gap, or where a new line begins, the pen is set down again.
    if (near) out += joined && !stroke.begins ? stroke.text : `M${stroke.from.x} ${stroke.from.y}${stroke.text}`
    joined = near
  }
  return out
}
