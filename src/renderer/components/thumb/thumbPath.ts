import { climb, type Point, roundedPath } from '../../../shared/layout/geometry/curvePath.ts'

export interface ThumbPoint {
  /** −2 … +2; null: nobody has said */
  readonly value: -2 | -1 | 0 | 1 | 2 | null
  readonly solid?: boolean
  readonly key: boolean
}

export interface ThumbFrame {
  readonly width: number
  readonly height: number
  /** px from the edge to the first and last station */
  readonly inset: number
  /** px of one level of feeling */
  readonly level: number
  readonly bend: number
}

export interface ThumbDrawing {
  /** The whole line; '' with less than two feelings known. */
  readonly line: string
  /** The stretches that are measured. */
  readonly solid: readonly string[]
  readonly stations: readonly (Point & { readonly key: boolean; readonly known: boolean })[]
}

/** The line of a journey in a small frame: flat at stations, one slope between them, solid where it is measured. */
export function thumbDrawing(points: readonly ThumbPoint[], frame: ThumbFrame): ThumbDrawing {
  const middle = frame.height / 2
  const gap = points.length > 1 ? (frame.width - 2 * frame.inset) / (points.length - 1) : 0
  // Close stations rise less, so that the line still lies flat at each of them.
  const level = points.length > 1 ? Math.min(frame.level, gap * 0.6) : frame.level
  const stations = points.map((point, at) => ({
    x: points.length > 1 ? frame.inset + at * gap : frame.width / 2,
    y: middle - (point.value ?? 0) * level,
    key: point.key,
    known: point.value !== null,
    solid: point.solid === true && point.value !== null,
  }))
  const known = stations.filter((station) => station.known)
  const through: (Point & { solid: boolean })[] = []
  known.forEach((station, at) => {
    const before = known[at - 1]
    if (before) {
      const between = climb(before, station, { slope: 1, bend: frame.bend })
      const half = (between.length - 1) / 2
      between.forEach((point, i) => {
        // The middle is where one stretch ends and the next begins.
        if (i === half) through.push({ ...point, solid: before.solid }, { ...point, solid: station.solid })
        else through.push({ ...point, solid: i < half ? before.solid : station.solid })
      })
    }
    through.push(station)
  })
  const solid: string[] = []
  let run: Point[] = []
  const close = (): void => {
    if (run.length > 1) solid.push(roundedPath(unique(run), frame.bend))
    run = []
  }
  for (const point of through) {
    if (point.solid) run.push(point)
    else close()
  }
  close()
  return { line: known.length > 1 ? roundedPath(unique(through), frame.bend) : '', solid, stations }
}

function unique(points: readonly Point[]): Point[] {
  return points.filter((point, at) => {
    const before = points[at - 1]
    return !before || before.x !== point.x || before.y !== point.y
  })
}
