import type { CurvePlan } from '../../../../shared/layout/geometry/feelings.ts'
import { isSolid, type Station } from '../../../../shared/layout/geometry/stations.ts'
import type { Mark } from '../../../../shared/layout/mark.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import { set } from './block.ts'
import type { Setting } from './frame.ts'
import { reachOf, saidMarks, stationMarks } from './station.ts'
import type { Story } from './story.ts'
import { buffer, type TracePoint, traceMarks } from './trace.ts'

export interface LinePlace {
  readonly w: number
  /** Top of the band of the line. */
  readonly y: number
  readonly setting: Setting
  /** Columns of the journey shown, with the middle of each on the sheet. */
  readonly shown: readonly { readonly column: number; readonly x: number }[]
}

type Known = Pick<Station, 'feeling'> & { column: number; x: number; y: number }

const zeroOf = ({ y, setting }: LinePlace): number => y + setting.lineH / 2 - 6

/** The stretch of everybody's line over the steps shown; it comes in from what was before and goes on to what follows. */
export function stageLine(story: Story, words: LayoutWords, place: LinePlace): Mark[] {
  const zero = zeroOf(place)
  const r = place.setting.level * 0.8
  const marks: Mark[] = [{ type: 'path', d: `M0 ${zero}H${place.w}`, stroke: 'ink', strokeWidth: 3, dash: [3, 9] }]
  const curves = story.lines.map((line, i) => ({
    line,
    main: i === 0,
    points: pointsOf(line, place, story.lines.slice(0, i)),
  }))
  const main = curves[0]
  if (!main) {
    const track: Mark = { type: 'path', d: `M0 ${zero}H${place.w}`, stroke: 'line', strokeWidth: 8, dash: [4, 14] }
    return [
      track,
      ...place.shown.map(
        ({ x }): Mark => ({
          type: 'circle',
          cx: x,
          cy: zero,
          r: r * 0.6,
          fill: 'paper',
          stroke: 'ink',
          strokeWidth: 5,
        }),
      ),
    ]
  }
  const left = main.points.line[0]
  if (left && Math.abs(left.y - zero) > 40 && (place.shown[0]?.x ?? 0) > 190)
    marks.push(
      set(
        {
          text: words.feelings[2].toLocaleLowerCase(words.language),
          type: { size: 22, leading: 28 },
          weight: 500,
          fill: 'ink2',
        },
        1_000,
      ).at(24, zero - 34),
    )
  for (const curve of curves.toReversed()) {
    const width = curve.main ? 24 : 9
    const hollow = curve.main ? 13 : 4
    const color = curve.main ? 'line' : 'ink'
    const look = { slope: 0.8, bend: curve.main ? 30 : 22, color, width, hollow } as const
    if (!curve.main)
      marks.push(...traceMarks(curve.points.line, { ...look, color: 'ground', width: width + 8, hollow: 0.1 }))
    marks.push(
      ...traceMarks(curve.points.line, look),
      ...curve.points.ends.map((end) => buffer(end.x, end.y, width, color)),
    )
  }
  for (const { line, main, points } of curves) {
    if (!main)
      marks.push(
        ...points.known.flatMap((p) =>
          lettered(
            p,
            line.letter,
            points.ends.some((end) => end.x < p.x),
          ),
        ),
      )
  }
  for (const p of main.points.known) {
    const plate = p.column === story.worst ? words.worstMoment : p.column === story.best ? words.bestMoment : null
    marks.push(...stationMarks(p.feeling, p.x, p.y, r), ...saidMarks(p.feeling, words, plate, p.x, p.y, r))
  }
  return marks
}

/** Somebody else's station: a disc with the letter. */
function lettered(p: Known, letter: string, first: boolean): Mark[] {
  // Clear of the words at the station, and of the buffer where the line begins.
  const x = first ? p.x + 118 : p.x - 118
  const type = { size: 20, leading: 24 }
  return [
    { type: 'circle', cx: x, cy: p.y, r: 15, fill: 'paper', stroke: 'ink', strokeWidth: 4 },
    { ...set({ text: letter, type, weight: 800 }, 100).at(x, p.y - 12), anchor: 'middle' },
  ]
}

function pointsOf(
  line: CurvePlan,
  place: LinePlace,
  others: readonly CurvePlan[],
): { line: TracePoint[]; known: Known[]; ends: { x: number; y: number }[] } {
  const zero = zeroOf(place)
  const first = place.shown[0]
  const last = place.shown.at(-1)
  if (!first || !last) return { line: [], known: [], ends: [] }
  const span = (place.shown[1]?.x ?? place.w + first.x) - first.x
  const all = line.feelings.flatMap((feeling, column) => (feeling ? [{ feeling, column }] : []))
  const xOf = (column: number): number =>
    place.shown.find((s) => s.column === column)?.x ?? (column < first.column ? first.x - span : last.x + span)
  const before = all.findLast((f) => f.column < first.column)
  const after = all.find((f) => f.column > last.column)
  const inside = all.filter((f) => f.column >= first.column && f.column <= last.column)
  const points = [...(before ? [before] : []), ...inside, ...(after ? [after] : [])].map((f) => ({
    ...f,
    x: xOf(f.column),
    // Lines that share a level run side by side.
    y:
      zero -
      f.feeling.value * place.setting.level +
      20 * others.filter((o) => o.feelings[f.column]?.value === f.feeling.value).length,
  }))
  const trace: TracePoint[] = points.map((p, i) => {
    const previous = points[i - 1]
    return { x: p.x, y: p.y, solid: isSolid(p.feeling), gap: previous !== undefined && p.column > previous.column + 1 }
  })
  const ends: { x: number; y: number }[] = []
  const start = points[0]
  const end = points.at(-1)
  const r = place.setting.level * 0.8
  if (start && !before) {
    const x = start.x - reachOf(start.feeling, r) - 46
    trace.unshift({ x, y: start.y, solid: true, gap: false })
    ends.push({ x, y: start.y })
  }
  if (end && !after) {
    const x = end.x + reachOf(end.feeling, r) + 46
    trace.push({ x, y: end.y, solid: true, gap: false })
    ends.push({ x, y: end.y })
  }
  return {
    line: trace,
    known: points.filter((p) => p !== undefined && inside.some((f) => f.column === p.column)),
    ends,
  }
}
