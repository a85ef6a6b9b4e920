import type { IconName } from '../icon.ts'
import type { Mark } from '../mark.ts'
import type { Box, SceneNode } from '../scene.ts'
import type { Drawing } from './drawing.ts'
import { moved } from './moved.ts'
import { lineAt, type PlacedCurve, type Station } from './stations.ts'
import { baseline, textBlock } from './textBlock.ts'

const FACES: readonly IconName[] = ['face-suffers', 'face-bothers', 'face-neutral', 'face-likes', 'face-loves']

/** "+1", "0", "−2", with a real minus. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'
}

function stationMarks(station: Station, main: boolean): Mark[] {
  const { x: cx, y: cy, feeling } = station
  if (!main) {
    // Its line already says solid or hollow.
    return [{ type: 'circle', cx, cy, r: 5.5, fill: feeling.key ? 'sun' : 'paper', stroke: 'ink', strokeWidth: 2.4 }]
  }
  const { r } = station
  const dash = feeling.evidence === 'measured' ? {} : { dash: [r / 3, r / 3.75] }
  const inner = feeling.key ? r - 0.5 : r
  const size = inner * (feeling.key ? 1.72 : 1.95)
  const face: Mark = {
    type: 'icon',
    icon: FACES[feeling.value + 2] as IconName,
    x: cx - size / 2,
    y: cy - size / 2,
    size,
    color: feeling.key ? 'onSun' : 'ink',
    strokeWidth: (2.1 * 24) / size,
  }
  if (!feeling.key) return [{ type: 'circle', cx, cy, r, fill: 'paper', stroke: 'ink', strokeWidth: 3, ...dash }, face]
  return [
    { type: 'circle', cx, cy, r: r + 3.5, fill: 'paper', stroke: 'ink', strokeWidth: 2.5 },
    { type: 'circle', cx, cy, r: inner, fill: 'sun', stroke: 'ink', strokeWidth: 3, ...dash },
    face,
  ]
}

/** Whether any line or station lies in a box. */
export function lineCrosses(d: Drawing, curves: readonly PlacedCurve[], box: Box, but?: Station): boolean {
  for (const curve of curves) {
    const half = curve.lineW / 2 + 2
    for (let x = box.x; x <= box.x + box.w; x += 6) {
      const y = lineAt(d, curve, x)
      if (y !== null && y + half > box.y && y - half < box.y + box.h) return true
    }
    for (const s of curve.stations) {
      if (s === but || s.x + s.r < box.x - 40 || s.x - s.r > box.x + box.w + 40) continue
      const r = s.r + 5
      if (s.x + r > box.x && s.x - r < box.x + box.w && s.y + r > box.y && s.y - r < box.y + box.h) return true
    }
  }
  return false
}

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

export interface DrawnStation {
  readonly node: SceneNode
  /** Everything it covers, label included, in the row's px. */
  readonly covers: readonly Box[]
}

/**
 * A station with its face and label; the label stands on the side that the lines leave free.
 * @param taken boxes in which nothing else may be written
 */
export function drawStation(
  d: Drawing,
  curves: readonly PlacedCurve[],
  curve: PlacedCurve,
  station: Station,
  taken: readonly Box[] = [],
): DrawnStation {
  const { feeling } = station
  const { persona, main } = curve.plan
  const step = d.at.columns[station.column]?.step
  const id = `${step?.id}~${persona?.id ?? '-'}`
  const marks = stationMarks(station, main)
  const r = station.r + (feeling.key && main ? 5 : 2)
  let box: Box = { x: station.x - r, y: station.y - r, w: 2 * r, h: 2 * r }
  const covers: Box[] = [box]
  if (main) {
    const mark = d.sizes.label
    const font = { size: mark.size, weight: 800 } as const
    const number = signed(feeling.value)
    const evidence = d.words.evidence[feeling.evidence]
    const numberW = d.measure(`${number} `, font)
    const w = numberW + d.measure(evidence, { ...font, weight: 500 })
    const x = station.x - w / 2
    const side = (up: boolean): Box => {
      const y = up ? station.y - r - 2 - mark.leading : station.y + r + 1
      return { x, y, w, h: mark.leading }
    }
    const order = feeling.value < 0 ? [false, true] : [true, false]
    const free = order.find((o) => !lineCrosses(d, curves, side(o), station) && !taken.some((t) => meet(t, side(o))))
    const up = free ?? (order[0] as boolean)
    const label = side(up)
    const style = { x, y: label.y, type: mark, measure: d.measure } as const
    const strong = textBlock({ ...style, text: number, weight: 800, fill: 'ink' }).mark
    const soft = textBlock({ ...style, x: x + numberW, text: evidence, weight: 500, fill: 'ink2' }).mark
    // A plate of ground behind the words; a stroke around letters would turn them into Type 3 fonts in PDF.
    if (free !== undefined)
      marks.push({ type: 'rect', x: x - 3, y: label.y + 1, w: w + 6, h: label.h - 2, r: 3, fill: 'ground' })
    marks.push(strong, { ...soft, y: label.y + baseline(mark) })
    covers.push(label)
    const top = Math.min(box.y, label.y)
    const left = Math.min(box.x, label.x)
    box = { x: left, y: top, w: Math.max(box.w, w), h: Math.max(box.y + box.h, label.y + label.h) - top }
  }
  const other = main ? d.overlay?.feelings[d.at.range.from + station.column] : null
  const title = [
    persona?.name,
    `${signed(feeling.value)} ${d.words.feelings[feeling.value + 2]}`,
    d.words.evidence[feeling.evidence],
    other && other.value !== feeling.value
      ? `${d.overlay?.name}: ${signed(other.value)} ${d.words.feelings[other.value + 2]}`
      : '',
  ]
  const node: SceneNode = {
    key: `station:${id}`,
    kind: 'station',
    id,
    box,
    cell: null,
    marks: marks.map((m) => moved(m, -box.x, -box.y)),
    title: title.filter(Boolean).join(', '),
  }
  return { node, covers }
}
