import { type Climb, climb, type Point, roundedPath } from '../../../../shared/layout/geometry/curvePath.ts'
import type { Mark } from '../../../../shared/layout/mark.ts'
import type { ColorRole } from '../../../../shared/layout/theme.ts'

/** A station of a line, or a place out of sight that the line comes from or goes to. */
export interface TracePoint extends Point {
  readonly solid: boolean
  /** Between the one before and this one nobody has said: the line is only dotted there. */
  readonly gap: boolean
}

export interface TraceLook extends Climb {
  readonly color: ColorRole
  readonly width: number
  readonly hollow: number
}

const same = (a: Point | undefined, b: Point): boolean => a?.x === b.x && a.y === b.y
const distinct = (points: readonly Point[]): Point[] => points.filter((p, i) => !same(points[i - 1], p))

interface Leg {
  readonly points: readonly Point[]
  readonly solid: boolean
}

/** The line cut where it turns from known to assumed, halfway between stations; and its dotted stretches. */
function legs(points: readonly TracePoint[], look: Climb): { runs: Point[][]; known: Leg[]; gaps: Point[][] } {
  const runs: Point[][] = []
  const known: Leg[] = []
  const gaps: Point[][] = []
  let run: Point[] = []
  let leg: { points: Point[]; solid: boolean } | null = null
  for (const [i, point] of points.entries()) {
    const before = points[i - 1]
    if (!before || !leg) {
      run = [point]
      leg = { points: [point], solid: point.solid }
      runs.push(run)
      known.push(leg)
      continue
    }
    const between = climb(before, point, look)
    if (point.gap) {
      gaps.push([before, ...between, point])
      run = [point]
      leg = { points: [point], solid: point.solid }
      runs.push(run)
      known.push(leg)
      continue
    }
    run.push(...between, point)
    const half = Math.floor(between.length / 2)
    if (before.solid === point.solid) leg.points.push(...between, point)
    else {
      leg.points.push(...between.slice(0, half + 1))
      leg = { points: [...between.slice(half), point], solid: point.solid }
      known.push(leg)
    }
  }
  return { runs, known, gaps }
}

/** A line as it is drawn everywhere: hollow where it is assumed, solid where it is known. */
export function traceMarks(points: readonly TracePoint[], look: TraceLook): Mark[] {
  const { runs, known, gaps } = legs(points, look)
  const stroke = (path: readonly Point[], strokeWidth: number, color: ColorRole): Mark => ({
    type: 'path',
    d: roundedPath(distinct(path), look.bend),
    stroke: color,
    strokeWidth,
    join: 'round',
  })
  return [
    ...gaps.map(
      (gap): Mark =>
        ({
          ...stroke(gap, look.width / 4, look.color),
          type: 'path',
          dash: [0.1, look.width * 0.6],
          cap: 'round',
        }) as Mark,
    ),
    ...runs
      .filter((r) => r.length > 1)
      .flatMap((r) => [stroke(r, look.width, look.color), stroke(r, look.hollow, 'ground')]),
    ...known
      .filter((leg) => leg.solid && leg.points.length > 1)
      .map((leg) => stroke(leg.points, look.width, look.color)),
  ]
}

/** The end of the line. */
export function buffer(x: number, y: number, width: number, color: ColorRole): Mark {
  return { type: 'path', d: `M${x} ${y - width * 1.15}V${y + width * 1.15}`, stroke: color, strokeWidth: width * 0.75 }
}
