import type { Step } from '../../domain/journey/journey.ts'
import type { Persona } from '../../domain/persona/persona.ts'
import type { IconName } from '../icon.ts'
import type { Mark } from '../mark.ts'
import type { Box, SceneNode } from '../scene.ts'
import { measure as exactMeasure } from '../text/measure.ts'
import type { Drawing } from './drawing.ts'
import type { Feeling } from './feelings.ts'
import { moved } from './moved.ts'
import { lineAt, type PlacedCurve, type Station, stationsWithin } from './stations.ts'
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

/** Beyond this no station reaches, px. */
const NEAR = 40

/** Whether any line or station lies in a box. */
export function lineCrosses(d: Drawing, curves: readonly PlacedCurve[], box: Box, but?: Station): boolean {
  for (const curve of curves) {
    const half = curve.lineW / 2 + 2
    for (let x = box.x; x <= box.x + box.w; x += 6) {
      const y = lineAt(d, curve, x)
      if (y !== null && y + half > box.y && y - half < box.y + box.h) return true
    }
    for (const s of stationsWithin(curve, box.x - NEAR, box.x + box.w + NEAR)) {
      if (s === null || s === but) continue
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

interface KeptStation {
  readonly words: Drawing['words']
  readonly measure: Drawing['measure']
  readonly sizes: Drawing['sizes']
  readonly columnW: number
  readonly persona: Persona | null
  readonly main: boolean
  readonly step: Step | null | undefined
  /** The stations that it has to keep clear of. */
  readonly near: readonly (Station | null)[]
  readonly drawn: DrawnStation
}

const kept = new WeakMap<Station, KeptStation>()

/**
 * `drawStation`, remembered by the station as long as what stands around it is the same.
 * @param taken boxes in which nothing else may be written; only beside another journey's line
 */
export function stationOnce(
  d: Drawing,
  curves: readonly PlacedCurve[],
  curve: PlacedCurve,
  station: Station,
  taken: readonly Box[] = [],
): DrawnStation {
  // What the other state feels like is said as well.
  if (d.overlay) return drawStation(d, curves, curve, station, taken)
  const { persona, main } = curve.plan
  const step = d.at.columns[station.column]?.step
  const reach = main ? labelOf(d, station.feeling).w / 2 + NEAR : 0
  const near = main ? curves.flatMap((c) => stationsWithin(c, station.x - reach, station.x + reach)) : []
  const before = kept.get(station)
  if (
    before &&
    before.words === d.words &&
    before.measure === d.measure &&
    before.sizes === d.sizes &&
    before.columnW === d.columnW &&
    before.persona === persona &&
    before.main === main &&
    before.step?.id === step?.id &&
    before.near.length === near.length &&
    near.every((s, i) => s === before.near[i])
  )
    return before.drawn
  const drawn = drawStation(d, curves, curve, station)
  const { words, measure, sizes, columnW } = d
  kept.set(station, { words, measure, sizes, columnW, persona, main, step, near, drawn })
  return drawn
}

interface StationLabel {
  readonly number: string
  readonly evidence: string
  readonly numberW: number
  readonly w: number
}

const labels = new WeakMap<Drawing['sizes'], WeakMap<Drawing['words'], Map<string, StationLabel>>>()

/** How many said so; that they are few, where they do not fill the line. */
function heardWords(d: Drawing, n: number, evidence: Feeling['evidence']): string {
  const count = d.words.n.replace('{n}', new Intl.NumberFormat(d.words.language).format(n))
  return evidence === 'assumed' ? `${count} ${d.words.few}` : count
}

/** What stands at a station: there are but a few of them. */
function labelOf(d: Drawing, { value, evidence, heard }: Feeling): StationLabel {
  let bySize = labels.get(d.sizes)
  if (!bySize) {
    bySize = new WeakMap()
    labels.set(d.sizes, bySize)
  }
  let byWords = bySize.get(d.words)
  if (!byWords) {
    byWords = new Map()
    bySize.set(d.words, byWords)
  }
  const key = `${value}${evidence}${heard?.n ?? ''}`
  let label = d.measure === exactMeasure ? byWords.get(key) : undefined
  if (!label) {
    const font = { size: d.sizes.label.size, weight: 800 } as const
    const number = signed(value)
    const word = heard ? heardWords(d, heard.n, evidence) : d.words.evidence[evidence]
    const numberW = d.measure(`${number} `, font)
    label = { number, evidence: word, numberW, w: numberW + d.measure(word, { ...font, weight: 500 }) }
    if (d.measure === exactMeasure) byWords.set(key, label)
  }
  return label
}

const around = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y }
}

const GUESS_R = 8

/** What was assumed where customers say otherwise: a small hollow station, tied to the one that they make. */
function drawGuess(d: Drawing, station: Station, guess: Feeling): { marks: Mark[]; box: Box } {
  const cx = station.x
  const cy = station.y + (station.feeling.value - guess.value) * d.sizes.level
  const type = d.sizes.mark
  const text = `${signed(guess.value)} ${d.words.evidence[guess.evidence]}`
  const word = textBlock({
    text,
    x: cx + GUESS_R + 5,
    y: cy - type.leading / 2,
    type,
    weight: 500,
    fill: 'ink2',
    measure: d.measure,
  })
  return {
    marks: [
      { type: 'path', d: `M${cx} ${station.y}V${cy}`, stroke: 'ruleStrong', strokeWidth: 1.5, dash: [2, 3] },
      // No circle of its own: from far away a station's circles are all that is left of it.
      {
        type: 'path',
        d: `M${cx - GUESS_R} ${cy}a${GUESS_R} ${GUESS_R} 0 1 1 ${2 * GUESS_R} 0a${GUESS_R} ${GUESS_R} 0 1 1 ${-2 * GUESS_R} 0Z`,
        fill: 'ground',
        stroke: 'ink',
        strokeWidth: 1.6,
        dash: [3, 2.4],
      },
      { type: 'rect', x: cx + GUESS_R + 3, y: cy - type.leading / 2, w: word.w + 4, h: type.leading, fill: 'ground' },
      word.mark,
    ],
    box: { x: cx - GUESS_R - 1, y: cy - GUESS_R - 1, w: 2 * GUESS_R + 8 + word.w, h: 2 * GUESS_R + 2 },
  }
}

/** Where the label may stand, best first: its top, px; beyond the small station of what was assumed where both sides are taken. */
function labelPlaces(station: Station, r: number, h: number, ghost: Box | undefined): number[] {
  const above = station.y - r - 2 - h
  const below = station.y + r + 1
  const sides = station.feeling.value < 0 ? [below, above] : [above, below]
  if (!ghost) return sides
  return [...sides, ghost.y > station.y ? ghost.y + ghost.h + 1 : ghost.y - h - 1]
}

/**
 * A station with its face and label; the label stands on the side that the lines leave free.
 * @param taken boxes in which nothing else may be written
 */
function drawStation(
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
  const guess = main ? feeling.heard?.assumed : null
  const ghost = guess && guess.value !== feeling.value ? drawGuess(d, station, guess) : null
  const full = ghost ? [...taken, ghost.box] : taken
  let box: Box = { x: station.x - r, y: station.y - r, w: 2 * r, h: 2 * r }
  const covers: Box[] = [box]
  if (main) {
    const mark = d.sizes.label
    const { number, evidence, numberW, w } = labelOf(d, feeling)
    const x = station.x - w / 2
    const places = labelPlaces(station, r, mark.leading, ghost?.box).map((y): Box => ({ x, y, w, h: mark.leading }))
    const free = places.find((at) => !lineCrosses(d, curves, at, station) && !full.some((t) => meet(t, at)))
    // Over a line it can still be read; over other words it cannot.
    const label = free ?? places.find((at) => !full.some((t) => meet(t, at))) ?? (places[0] as Box)
    const style = { x, y: label.y, type: mark, measure: d.measure } as const
    const strong = textBlock({ ...style, text: number, weight: 800, fill: 'ink' }).mark
    const soft = textBlock({ ...style, x: x + numberW, text: evidence, weight: 500, fill: 'ink2' }).mark
    // A plate of ground behind the words; a stroke around letters would turn them into Type 3 fonts in PDF.
    if (free) marks.push({ type: 'rect', x: x - 3, y: label.y + 1, w: w + 6, h: label.h - 2, r: 3, fill: 'ground' })
    marks.push(strong, { ...soft, y: label.y + baseline(mark) })
    covers.push(label)
    const top = Math.min(box.y, label.y)
    const left = Math.min(box.x, label.x)
    box = { x: left, y: top, w: Math.max(box.w, w), h: Math.max(box.y + box.h, label.y + label.h) - top }
  }
  if (ghost) {
    marks.unshift(...ghost.marks)
    covers.push(ghost.box)
    box = around(box, ghost.box)
  }
  const other = main ? d.overlay?.feelings[d.at.range.from + station.column] : null
  const title = [
    persona?.name,
    `${signed(feeling.value)} ${d.words.feelings[feeling.value + 2]}`,
    feeling.heard ? `${d.words.evidence.measured}, ${feeling.heard.note}` : d.words.evidence[feeling.evidence],
    guess && ghost
      ? `${d.words.evidence[guess.evidence]}: ${signed(guess.value)} ${d.words.feelings[guess.value + 2]}`
      : '',
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
