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

/** SVG path data through the points, corners rounded over at most `bend` px on either side. */
export function roundedPath(points: readonly Point[], bend: number): string {
  const first = points[0]
  if (!first) return ''
  let d = `M${round(first.x)} ${round(first.y)}`
  for (let i = 1; i < points.length; i++) {
    const [before, at, after] = [points[i - 1] as Point, points[i] as Point, points[i + 1]]
    const cross = after ? (at.x - before.x) * (after.y - at.y) - (at.y - before.y) * (after.x - at.x) : 0
    if (!after || Math.abs(cross) < 1e-6) {
      d += `L${round(at.x)} ${round(at.y)}`
      continue
    }
    const reach = Math.min(bend, distance(before, at), distance(at, after))
    const start = towards(at, before, reach)
    const end = towards(at, after, reach)
    d += `L${round(start.x)} ${round(start.y)}Q${round(at.x)} ${round(at.y)} ${round(end.x)} ${round(end.y)}`
  }
  return d
}
