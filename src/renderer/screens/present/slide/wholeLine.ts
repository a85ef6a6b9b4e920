import { isSolid } from '../../../../shared/layout/geometry/stations.ts'
import type { Mark } from '../../../../shared/layout/mark.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import { plateMarks, reachOf, stationMarks } from './station.ts'
import type { Story } from './story.ts'
import { buffer, type TracePoint, traceMarks } from './trace.ts'

interface WholePlace {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Names the worst and the best moment on it. */
  readonly named: boolean
}

/** The journey from end to end, as large as its place allows; far away only its key stations remain. */
export function wholeLine(story: Story, words: LayoutWords, place: WholePlace): Mark[] {
  const count = Math.max(1, story.lines[0]?.feelings.length ?? 1)
  const room = place.named ? 64 : 16
  const zero = place.y + place.h / 2
  const inset = 86
  const gap = count > 1 ? (place.w - 2 * inset) / (count - 1) : 0
  const r = Math.min(30, Math.max(9, gap * 0.3), place.h / 8)
  const level = Math.min((place.h / 2 - room - r * 1.4) / 2, Math.max(gap * 0.75, 16))
  const xOf = (column: number): number => (count > 1 ? place.x + inset + column * gap : place.x + place.w / 2)
  const marks: Mark[] = []
  if (story.lines.length === 0) {
    const d = `M${place.x + inset} ${zero}H${place.x + place.w - inset}`
    return [
      { type: 'path', d, stroke: 'line', strokeWidth: 10, dash: [5, 15] },
      buffer(place.x + inset, zero, 14, 'line'),
      { type: 'circle', cx: place.x + inset + 60, cy: zero, r: 16, fill: 'paper', stroke: 'ink', strokeWidth: 5 },
    ]
  }
  marks.push({
    type: 'path',
    d: `M${place.x + 20} ${zero}H${place.x + place.w - 20}`,
    stroke: 'ink',
    strokeWidth: 3,
    dash: [3, 9],
  })
  for (const [order, line] of [...story.lines.entries()].toReversed()) {
    const main = order === 0
    const width = main ? Math.min(20, Math.max(9, r * 0.75)) : 7
    const known = line.feelings.flatMap((feeling, column) =>
      feeling ? [{ feeling, column, x: xOf(column), y: zero - feeling.value * level + order * (width + 4) }] : [],
    )
    const trace: TracePoint[] = known.map((p, i) => ({
      x: p.x,
      y: p.y,
      solid: isSolid(p.feeling),
      gap: i > 0 && p.column > (known[i - 1]?.column ?? 0) + 1,
    }))
    const [first, last] = [trace[0], trace.at(-1)]
    if (!first || !last) continue
    const color = main ? 'line' : 'ink'
    const ends = [first.x - Math.min(54, r * 2.2 + 8), last.x + Math.min(54, r * 2.2 + 8)] as const
    const path = [{ ...first, x: ends[0], solid: true }, ...trace, { ...last, x: ends[1], solid: true, gap: false }]
    marks.push(
      ...traceMarks(path, {
        slope: 0.8,
        bend: Math.min(26, level * 0.6),
        color,
        width,
        hollow: main ? width * 0.52 : 3,
      }),
    )
    marks.push(buffer(ends[0], first.y, width, color), buffer(ends[1], last.y, width, color))
    if (!main) continue
    for (const p of known) {
      const plate = p.column === story.worst ? words.worstMoment : p.column === story.best ? words.bestMoment : null
      if (gap >= 34 || p.feeling.key || plate) marks.push(...stationMarks(p.feeling, p.x, p.y, r))
      if (!place.named || plate === null) continue
      const reach = reachOf(p.feeling, r) + 8
      const half = plate.length * 6.5 + 20
      const cx = Math.min(Math.max(p.x, place.x + half), place.x + place.w - half)
      marks.push(...plateMarks(plate, cx, p.feeling.value < 0 ? p.y + reach : p.y - reach - 40))
    }
  }
  return marks
}
