import type { Mark, PathPiece } from '../mark.ts'
import { begun, climb, joined, roundedPath, roundedPiece } from './curvePath.ts'
import type { Drawing } from './drawing.ts'
import { longDash } from './longDash.ts'
import { climbOf, isSolid, type PlacedCurve, type Station } from './stations.ts'
import { textBlock } from './textBlock.ts'

/** The way from one station to the next, cut in the middle. */
interface Gap {
  readonly to: Station
  readonly slope: number
  readonly bend: number
  readonly halves: readonly [PathPiece, PathPiece]
}

const gaps = new WeakMap<Station, Gap>()

/** Level at both ends, so that pieces join without a corner. */
function halvesOf(d: Drawing, from: Station, to: Station): readonly [PathPiece, PathPiece] {
  const { slope, bend } = climbOf(d)
  const before = gaps.get(from)
  if (before && before.to === to && before.slope === slope && before.bend === bend) return before.halves
  const way = climb(from, to, climbOf(d))
  const middle = way.length >> 1
  const first = roundedPiece([from, ...way.slice(0, middle + 1)], bend, false)
  const second = roundedPiece([...way.slice(middle), to], bend, false)
  gaps.set(from, { to, slope, bend, halves: [first, second] })
  return [first, second]
}

interface Run {
  readonly stations: readonly Station[]
  /** Two for every gap between neighbours. */
  readonly halves: readonly PathPiece[]
}

/** Splits a curve where columns without a feeling lie between stations. */
function runsOf(d: Drawing, stations: readonly Station[]): Run[] {
  const runs: { stations: Station[]; halves: PathPiece[] }[] = []
  for (const station of stations) {
    const run = runs.at(-1)
    const last = run?.stations.at(-1)
    if (run && last && station.column === last.column + 1) {
      run.halves.push(...halvesOf(d, last, station))
      run.stations.push(station)
    } else runs.push({ stations: [station], halves: [] })
  }
  return runs
}

/** From the middle of the gap before station `from` to the middle of the gap after station `to`. */
function stretch(run: Run, from = 0, to = run.stations.length - 1): PathPiece[] {
  const pieces = run.halves.slice(Math.max(0, 2 * from - 1), 2 * to + 1)
  const first = pieces[0]
  if (first) pieces[0] = begun(first)
  // A station alone has no way to go.
  else pieces.push(roundedPiece([run.stations[from] as Station], 0, true))
  return pieces
}

/** The line of one persona: hollow throughout, solid over what is known, cut square halfway between stations. */
export function drawCurve(
  d: Drawing,
  curve: PlacedCurve,
  place: number,
  several: boolean,
): { marks: Mark[]; d: string } {
  const color = curve.plan.main ? 'line' : 'ink'
  const { lineW } = curve
  const hollowW = curve.plan.main ? d.sizes.hollowW : 2.6
  const stroke = (
    pieces: readonly PathPiece[],
    width: number,
    of: 'line' | 'ink' | 'ground',
    cap: 'butt' | 'round' = 'butt',
  ): Mark => ({
    type: 'path',
    d: joined(pieces),
    pieces,
    stroke: of,
    strokeWidth: width,
    cap,
    join: 'round',
  })
  const runs = runsOf(d, curve.stations)
  const marks: Mark[] = []
  let whole = ''
  runs.forEach((run, i) => {
    const previous = runs[i - 1]?.stations.at(-1)
    const first = run.stations[0] as Station
    if (previous) {
      const gap = roundedPath([previous, ...climb(previous, first, climbOf(d)), first], d.sizes.bend)
      const dash = longDash([0.1, 7], first.x - previous.x)
      marks.push({ type: 'path', d: gap, stroke: color, strokeWidth: 3, dash, cap: 'round' })
      whole += gap
    }
  })
  for (const run of runs) {
    const path = stretch(run)
    whole += joined(path)
    if (!curve.plan.main) marks.push(stroke(path, lineW + 4, 'ground', 'round'))
    marks.push(stroke(path, lineW, color), stroke(path, hollowW, 'ground'))
    for (let i = 0; i < run.stations.length; i++) {
      if (!isSolid((run.stations[i] as Station).feeling)) continue
      let j = i
      while (j + 1 < run.stations.length && isSolid((run.stations[j + 1] as Station).feeling)) j++
      marks.push(stroke(stretch(run, i, j), lineW, color))
      i = j
    }
  }
  return { marks: [...marks, ...ends(d, curve, place, several)], d: whole }
}

/** Where the line starts and ends: a buffer, a lettered disc where there are several lines, an arrow where it goes on. */
function ends(d: Drawing, curve: PlacedCurve, place: number, several: boolean): Mark[] {
  const color = curve.plan.main ? 'line' : 'ink'
  const { lineW } = curve
  const first = curve.stations[0] as Station
  const last = curve.stations.at(-1) as Station
  const marks: Mark[] = []
  const track = (x1: number, x2: number, y: number, solid: boolean): void => {
    const path = `M${x1} ${y}H${x2}`
    marks.push({ type: 'path', d: path, stroke: color, strokeWidth: lineW })
    if (!solid)
      marks.push({ type: 'path', d: path, stroke: 'ground', strokeWidth: curve.plan.main ? d.sizes.hollowW : 2.6 })
  }
  const buffer = (x: number, y: number): Mark => ({
    type: 'path',
    d: `M${x} ${y - lineW * 1.15}V${y + lineW * 1.15}`,
    stroke: color,
    strokeWidth: lineW * 0.7,
  })
  const reach = d.sizes.station + d.sizes.lineW * 1.2
  if (curve.entersAt !== null) track(first.x - d.columnW / 2, first.x, first.y, isSolid(first.feeling))
  else if (several) {
    const r = curve.plan.main ? 11 : 9
    const cx = first.x - reach - 2 - place * 24
    track(cx, first.x, first.y, isSolid(first.feeling))
    marks.push({ type: 'circle', cx, cy: first.y, r, fill: color, stroke: 'ground', strokeWidth: 2 })
    marks.push({
      type: 'text',
      x: cx,
      y: first.y + (r + 2) * 0.3485,
      lines: [curve.plan.letter],
      lineHeight: r + 4,
      size: r + 2,
      weight: 800,
      fill: curve.plan.main ? 'onLine' : 'paper',
      anchor: 'middle',
    })
  } else {
    track(first.x - reach, first.x, first.y, true)
    marks.push(buffer(first.x - reach, first.y))
  }
  if (curve.leavesAt !== null) {
    const right = last.x + d.columnW / 2 - 4
    const head = lineW * 1.3
    track(last.x, right - head, last.y, isSolid(last.feeling))
    const arrow = `M${right - head} ${last.y - head * 1.05}L${right} ${last.y}L${right - head} ${last.y + head * 1.05}Z`
    marks.push({ type: 'path', d: arrow, fill: color })
    const text = d.goesOn
    if (curve.plan.main && text !== '') {
      const style = { text, x: right, y: last.y + head * 1.05 + 3, type: d.sizes.mark, weight: 700 } as const
      marks.push(textBlock({ ...style, fill: 'line', measure: d.measure, anchor: 'end' }).mark)
    }
  } else {
    track(last.x, last.x + reach, last.y, several ? isSolid(last.feeling) : true)
    marks.push(
      curve.plan.main
        ? buffer(last.x + reach, last.y)
        : { type: 'circle', cx: last.x + reach, cy: last.y, r: 4.5, fill: color },
    )
  }
  return marks
}
