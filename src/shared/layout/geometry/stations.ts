import { type Climb, climb, type Point } from './curvePath.ts'
import { columnX, type Drawing } from './drawing.ts'
import type { CurvePlan, Feeling } from './feelings.ts'

/** A station with its place; y counts from the level of +2 downwards. */
export interface Station extends Point {
  /** Among the columns shown. */
  readonly column: number
  readonly feeling: Feeling
  readonly r: number
}

export interface PlacedCurve {
  readonly plan: CurvePlan
  readonly stations: readonly Station[]
  readonly lineW: number
  /** The line comes in from the band before, or goes on to the next. */
  readonly entersAt: number | null
  readonly leavesAt: number | null
}

export function climbOf(d: Drawing): Climb {
  return { slope: d.sizes.slope, bend: d.sizes.bend }
}

/** Solid is what somebody measured or saw; hollow what is assumed or proposed. */
export function isSolid(f: Feeling): boolean {
  return f.evidence === 'measured' || f.evidence === 'observed'
}

/** Lines that one feeling stands on, at most: those without one of their own share nobody's. */
const MOST_STATIONS = 4
const known = new WeakMap<Feeling, Station[]>()

/** The same object as long as feeling and place are the same. */
function stationOnce(feeling: Feeling, column: number, x: number, y: number, r: number): Station {
  let own = known.get(feeling)
  if (!own) {
    own = []
    known.set(feeling, own)
  }
  const before = own.find((s) => s.column === column && s.x === x && s.y === y && s.r === r)
  if (before) return before
  const station = { x, y, column, feeling, r }
  own.unshift(station)
  if (own.length > MOST_STATIONS) own.pop()
  return station
}

const lowered = new WeakMap<Station, Station>()

/** A station `by` px further down, the same object as long as it is so far. */
export function loweredBy(station: Station, by: number): Station {
  const before = lowered.get(station)
  if (before && before.y === station.y + by) return before
  const next = { ...station, y: station.y + by }
  lowered.set(station, next)
  return next
}

/** Index of the first station at or right of x; their number where there is none. */
function firstFrom(stations: readonly Station[], x: number): number {
  let low = 0
  let high = stations.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((stations[mid] as Station).x < x) low = mid + 1
    else high = mid
  }
  return low
}

/** The stations of a curve between two x, and one beyond at either side; null where there is none beyond. */
export function stationsWithin(curve: PlacedCurve, left: number, right: number): (Station | null)[] {
  const { stations } = curve
  const from = firstFrom(stations, left)
  const within: (Station | null)[] = [stations[from - 1] ?? null]
  let at = from
  for (; at < stations.length && (stations[at] as Station).x <= right; at++) within.push(stations[at] as Station)
  within.push(stations[at] ?? null)
  return within
}

/** Places every curve's stations; where lines share a level at a step, later ones run alongside below. */
export function placeCurves(d: Drawing, plans: readonly CurvePlan[]): PlacedCurve[] {
  const { level, station, lineW } = d.sizes
  const { from, to } = d.at.range
  const shared = new Map<string, number>()
  return plans
    .filter((plan) => plan.feelings.some(Boolean))
    .map((plan) => {
      const stations: Station[] = []
      for (let i = from; i < to; i++) {
        const feeling = plan.feelings[i]
        if (!feeling) continue
        const slot = `${i}:${feeling.value}`
        const beside = shared.get(slot) ?? 0
        shared.set(slot, beside + 1)
        const offset = beside === 0 ? 0 : (lineW + 6) / 2 + 2 + (beside - 1) * 8
        const y = (2 - feeling.value) * level + offset
        const r = plan.main ? (feeling.key ? station + 4 : station) : 6.5
        stations.push(stationOnce(feeling, i - from, columnX(d, i - from) + d.columnW / 2, y, r))
      }
      const before = plan.feelings.slice(0, from).findLast((f) => f !== null)
      const after = plan.feelings.slice(to).find((f) => f !== null)
      const edge = (value: number | undefined): number | null => (value === undefined ? null : (2 - value) * level)
      return {
        plan,
        stations,
        lineW: plan.main ? lineW : 6,
        entersAt: before && stations[0] ? stations[0].y : edge(stations[0] ? undefined : before?.value),
        leavesAt: after && stations.at(-1) ? (stations.at(-1) as Station).y : null,
      }
    })
    .filter((curve) => curve.stations.length > 0)
}

/** Height of a curve's line at x, null beyond its ends; corners taken as sharp. */
export function lineAt(d: Drawing, curve: PlacedCurve, x: number): number | null {
  const { stations } = curve
  let low = 0
  let high = stations.length - 1
  const [first, last] = [stations[0] as Station, stations[high] as Station]
  if (x < first.x) return x >= first.x - d.columnW / 2 ? first.y : null
  if (x > last.x) return x <= last.x + d.columnW / 2 ? last.y : null
  while (high - low > 1) {
    const mid = (low + high) >> 1
    if ((stations[mid] as Station).x <= x) low = mid
    else high = mid
  }
  const [a, b] = [stations[low] as Station, stations[high] as Station]
  const points = [a, ...climb(a, b, climbOf(d)), b]
  const at = points.findIndex((p) => p.x >= x)
  const [p, q] = [points[Math.max(at - 1, 0)] as Point, points[at] as Point]
  return q.x === p.x ? q.y : p.y + ((q.y - p.y) * (x - p.x)) / (q.x - p.x)
}
