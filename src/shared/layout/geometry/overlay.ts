import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import type { Mark } from '../mark.ts'
import type { Box, SceneOverlay } from '../scene.ts'
import type { LayoutWords } from '../words.ts'
import { type Arrangement, arrange, type Column } from './arrange.ts'
import { climb, type Point, roundedPath } from './curvePath.ts'
import { columnX, type Drawing } from './drawing.ts'
import { type CurvePlan, type Feeling, planCurves } from './feelings.ts'
import { longDash } from './longDash.ts'
import { moved } from './moved.ts'
import { lineCrosses, signed } from './stationNode.ts'
import { climbOf, isSolid, type PlacedCurve } from './stations.ts'
import { textBlock } from './textBlock.ts'

/** The line of the journey's other state, ready to be laid under the line of this one. */
export interface Overlay {
  /** What this journey is called beside the other one, and the other beside it: their states, else their names. */
  readonly hereName: string
  readonly name: string
  /** How it is wanted is drawn hollow, how it is today whole. */
  readonly hollow: boolean
  /** This journey's own line is solid somewhere. */
  readonly solidHere: boolean
  /** By column of this journey's whole map; null where the other has no such step or nobody has said. */
  readonly feelings: readonly (Feeling | null)[]
}

const OPACITY = 0.3

const fold = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()

/**
 * Which column of the other state each column is: the step of the same name, first within the stage of the same name;
 * where no name fits, the step with the same number.
 * @returns places among `there`; null where the other state has no such step
 */
export function matchColumns(
  here: readonly Column[],
  there: readonly Column[],
  stageName: { readonly here: (c: Column) => string; readonly there: (c: Column) => string },
): (number | null)[] {
  const match: (number | null)[] = here.map(() => null)
  const free = new Map<string, number[]>()
  const used = new Set<number>()
  const pass = (keyHere: (c: Column) => string, keyThere: (c: Column) => string): void => {
    free.clear()
    there.forEach((c, i) => {
      const key = keyThere(c)
      if (c.step && key !== '' && !used.has(i)) free.set(key, [...(free.get(key) ?? []), i])
    })
    here.forEach((c, i) => {
      if (!c.step || match[i] !== null) return
      const found = free.get(keyHere(c))?.shift()
      if (found === undefined) return
      match[i] = found
      used.add(found)
    })
  }
  const name = (c: Column): string => fold(c.step?.name ?? '')
  const both = (stage: (c: Column) => string) => (c: Column) => (name(c) === '' ? '' : `${fold(stage(c))}\n${name(c)}`)
  pass(both(stageName.here), both(stageName.there))
  pass(name, name)
  pass(
    (c) => c.number,
    (c) => c.number,
  )
  return match
}

/** @param top the line that lies on top: the other journey's line of the same persona is laid under it, else its first */
export function planOverlay(
  doc: JourneyDoc,
  at: Arrangement,
  other: JourneyDoc,
  words: LayoutWords,
  top: CurvePlan | undefined,
): Overlay {
  const otherAt = arrange(other)
  const names = (of: JourneyDoc) => {
    const byId = new Map(of.stages.map((stage) => [stage.id, stage.name]))
    return (c: Column): string => byId.get(c.stageId) ?? ''
  }
  const match = matchColumns(at.all, otherAt.all, { here: names(doc), there: names(other) })
  const curves = planCurves(other, otherAt)
  const under = curves.find((c) => c.persona && c.persona.id === top?.persona?.id) ?? curves[0]
  const feelings = under?.feelings ?? []
  const nameOf = ({ journey }: JourneyDoc): string =>
    doc.journey.state === other.journey.state ? journey.name || words.unnamedJourney : words.states[journey.state]
  return {
    hereName: nameOf(doc),
    name: nameOf(other),
    hollow: other.journey.state === 'toBe',
    solidHere: top?.feelings.some((f) => f !== null && isSolid(f)) ?? false,
    feelings: match.map((i) => (i === null ? null : (feelings[i] ?? null))),
  }
}

interface OverlayStation extends Point {
  readonly column: number
  readonly value: Feeling['value']
}

/** The other line in the row of feelings before it has a place: y counts from the level of +2. */
export interface PlacedOverlay {
  /** Below all lines. */
  readonly marks: readonly Mark[]
  /** What differs, in words; above all lines. */
  readonly labels: readonly Mark[]
  /** Boxes of its rings and labels, so that nothing else is written there. */
  readonly covers: readonly Box[]
  scene(y: number): SceneOverlay
}

/** The other line, pale and dashed down its middle, with a small ring at each station and words where it differs. */
export function placeOverlay(d: Drawing, overlay: Overlay, curves: readonly PlacedCurve[]): PlacedOverlay {
  const stations = d.at.columns.flatMap((_, i): OverlayStation[] => {
    const feeling = overlay.feelings[d.at.range.from + i]
    if (!feeling) return []
    const at = { x: columnX(d, i) + d.columnW / 2, y: (2 - feeling.value) * d.sizes.level }
    return [{ ...at, column: i, value: feeling.value }]
  })
  const path = pathOf(d, stations)
  const ring = { type: 'circle', r: RING, fill: 'ground', stroke: 'line', strokeWidth: 2.5 } as const
  const labels: Mark[] = []
  const covers: Box[] = []
  for (const station of stations) {
    const here = curves[0]?.stations.find((s) => s.column === station.column)
    if (!here || here.feeling.value === station.value) continue
    covers.push({ x: station.x - RING - 2, y: station.y - RING - 2, w: 2 * RING + 4, h: 2 * RING + 4 })
    const drawn = drawLabel(d, curves, station, station.value > here.feeling.value)
    labels.push(...drawn.marks)
    covers.push(drawn.box)
  }
  return {
    marks:
      path === ''
        ? []
        : [...lineMarks(d, path, overlay.hollow), ...stations.map((s) => ({ ...ring, cx: s.x, cy: s.y }))],
    labels,
    covers,
    scene: (y) => ({
      name: overlay.name,
      stations: stations.map((s) => ({
        stepId: d.at.columns[s.column]?.step?.id ?? '',
        x: s.x,
        y: s.y + y,
        value: s.value,
      })),
    }),
  }
}

const RING = 5

/** Told from this journey's line by its dashes, not by its paleness alone. */
function lineMarks(d: Drawing, path: string, hollow: boolean, length = 0): Mark[] {
  const { lineW, hollowW } = d.sizes
  const line = { type: 'path', d: path, join: 'round' } as const
  const dash = longDash([5, 6], length || d.at.columns.length * d.columnW)
  return [
    { ...line, stroke: 'line', strokeWidth: lineW, opacity: OPACITY },
    ...(hollow ? [{ ...line, stroke: 'ground', strokeWidth: hollowW } as const] : []),
    { ...line, stroke: 'line', strokeWidth: 2, dash, cap: 'butt' },
  ]
}

function pathOf(d: Drawing, stations: readonly OverlayStation[]): string {
  const runs: OverlayStation[][] = []
  for (const station of stations) {
    const run = runs.at(-1)
    if (run?.at(-1)?.column === station.column - 1) run.push(station)
    else runs.push([station])
  }
  const half = d.sizes.station + d.sizes.lineW
  return runs
    .map((run) => {
      const [first, last] = [run[0] as OverlayStation, run.at(-1) as OverlayStation]
      const points: Point[] = [{ x: first.x - half, y: first.y }, first]
      run.forEach((station, i) => {
        if (i > 0) points.push(...climb(run[i - 1] as OverlayStation, station, climbOf(d)), station)
      })
      return roundedPath([...points, { x: last.x + half, y: last.y }], d.sizes.bend)
    })
    .join('')
}

/** "+2 Adora", beyond the ring as seen from this journey's station where the lines leave room. */
function drawLabel(
  d: Drawing,
  curves: readonly PlacedCurve[],
  { x, y, value }: OverlayStation,
  up: boolean,
): { marks: Mark[]; box: Box } {
  const type = d.sizes.label
  const words = `${signed(value)} ${d.words.feelings[value + 2]}`
  const w = d.measure(words, { size: type.size, weight: 700 })
  const side = (above: boolean): Box => ({
    x: x - w / 2 - 3,
    y: above ? y - d.sizes.lineW / 2 - 4 - type.leading : y + d.sizes.lineW / 2 + 4,
    w: w + 6,
    h: type.leading,
  })
  const box = [side(up), side(!up)].find((each) => !lineCrosses(d, curves, each)) ?? side(up)
  const text = { text: words, x: x - w / 2, y: box.y, type, weight: 700, fill: 'line', measure: d.measure } as const
  const plate: Mark = { type: 'rect', x: box.x, y: box.y + 1, w: box.w, h: box.h - 2, r: 3, fill: 'ground' }
  return { marks: [plate, textBlock(text).mark], box }
}

/** Which line is which, for the header of the row. @returns px that it takes, and its marks from a height on */
export function drawOverlayKey(d: Drawing): { readonly h: number; readonly marks: (y: number) => Mark[] } {
  const { overlay } = d
  if (!overlay) return { h: 0, marks: () => [] }
  const [left, sample, gap] = [8, 18, 5]
  const type = d.sizes.mark
  const style = { x: left + sample + gap, maxW: d.sizes.headerW - left - sample - gap - 4, type, weight: 600 } as const
  const here = textBlock({ ...style, text: overlay.hereName, y: 0, fill: 'ink', measure: d.measure })
  const there = textBlock({ ...style, text: overlay.name, y: 0, fill: 'ink', measure: d.measure })
  const track = (y: number): string => `M${left} ${y + type.leading / 2}h${sample}`
  return {
    h: here.h + there.h + 8,
    marks: (y) => [
      { type: 'path', d: track(y), stroke: 'line', strokeWidth: 9 },
      ...(overlay.solidHere ? [] : [{ type: 'path', d: track(y), stroke: 'ground', strokeWidth: 4 } as const]),
      moved(here.mark, 0, y),
      ...lineMarks(
        { ...d, sizes: { ...d.sizes, lineW: 9, hollowW: 5 } },
        track(y + here.h + 4),
        overlay.hollow,
        sample,
      ),
      moved(there.mark, 0, y + here.h + 4),
    ],
  }
}
