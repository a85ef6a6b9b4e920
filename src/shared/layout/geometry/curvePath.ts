import type { PathPiece } from '../mark.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** How the line climbs: `slope` px across for each px of rise; corners are rounded over `bend` px of line. */
export interface Climb {
  readonly slope: number
  readonly bend: number
}

const round = (n: number): string => String(Math.round(n * 100) / 100)

/**
 * The points between two stations: it leaves its level, passes the middle and arrives; flat where both are level.
 * The slope is fixed, steeper only where the stations stand too close for it.
 */
export function climb(a: Point, b: Point, { slope }: Climb): Point[] {
  const mid = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  if (a.y === b.y) return [mid]
  const run = Math.min(Math.abs(b.y - a.y) * slope, Math.abs(b.x - a.x) * 0.82)
  return [{ x: mid.x - run / 2, y: a.y }, mid, { x: mid.x + run / 2, y: b.y }]
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  const t = whole === 0 ? 0 : length / whole
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
}

const start = (at: Point): string => `M${round(at.x)} ${round(at.y)}`

/** SVG path data through the points, corners rounded over at most `bend` px on either side. */
export function roundedPath(points: readonly Point[], bend: number): string {
  const first = points[0]
  return first ? start(first) + roundedOn(points, bend) : ''
}

/** The commands from the first of the points on. */
function roundedOn(points: readonly Point[], bend: number): string {
  let d = ''
  for (let i = 1; i < points.length; i++) {
    const [before, at, after] = [points[i - 1] as Point, points[i] as Point, points[i + 1]]
    const cross = after ? (at.x - before.x) * (after.y - at.y) - (at.y - before.y) * (after.x - at.x) : 0
    if (!after || Math.abs(cross) < 1e-6) {
      d += `L${round(at.x)} ${round(at.y)}`
      continue
    }
    const reach = Math.min(bend, distance(before, at), distance(at, after))
    const from = towards(at, before, reach)
    const to = towards(at, after, reach)
    d += `L${round(from.x)} ${round(from.y)}Q${round(at.x)} ${round(at.y)} ${round(to.x)} ${round(to.y)}`
  }
  return d
}

/** A piece of a path through points whose first and last are no corners, so that it can be joined to others. */
export function roundedPiece(points: readonly Point[], bend: number, begins: boolean): PathPiece {
  const [first, last] = [points[0] as Point, points.at(-1) as Point]
  const [low, high] = first.x < last.x ? [first.x, last.x] : [last.x, first.x]
  return { low, high, start: start(first), d: roundedOn(points, bend), begins }
}

/** A piece as the first of a path. */
export const begun = (piece: PathPiece): PathPiece => (piece.begins ? piece : { ...piece, begins: true })

/** Path data of pieces, one after the other. */
export function joined(pieces: readonly PathPiece[]): string {
  let d = ''
  for (const piece of pieces) d += piece.begins ? piece.start + piece.d : piece.d
  return d
}
