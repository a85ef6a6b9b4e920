import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import type { Mark } from '../mark.ts'
import type { SceneOverlay } from '../scene.ts'
import type { LayoutWords } from '../words.ts'
import { type Arrangement, arrange, type Column } from './arrange.ts'
import { climb, type Point, roundedPath } from './curvePath.ts'
import { columnX, type Drawing } from './drawing.ts'
import { type Feeling, planCurves } from './feelings.ts'
import { climbOf } from './stations.ts'

/** The line of the journey's other state, ready to be laid under the line of this one. */
export interface Overlay {
  /** What the other state is called. */
  readonly name: string
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

export function planOverlay(doc: JourneyDoc, at: Arrangement, other: JourneyDoc, words: LayoutWords): Overlay {
  const otherAt = arrange(other)
  const names = (of: JourneyDoc) => {
    const byId = new Map(of.stages.map((stage) => [stage.id, stage.name]))
    return (c: Column): string => byId.get(c.stageId) ?? ''
  }
  const match = matchColumns(at.all, otherAt.all, { here: names(doc), there: names(other) })
  const feelings = planCurves(other, otherAt)[0]?.feelings ?? []
  return {
    name: words.states[other.journey.state],
    feelings: match.map((i) => (i === null ? null : (feelings[i] ?? null))),
  }
}

interface OverlayStation extends Point {
  readonly column: number
  readonly value: Feeling['value']
}

function stationsOf(d: Drawing, overlay: Overlay, y: number): OverlayStation[] {
  return d.at.columns.flatMap((_, i): OverlayStation[] => {
    const feeling = overlay.feelings[d.at.range.from + i]
    if (!feeling) return []
    const at = { x: columnX(d, i) + d.columnW / 2, y: y + (2 - feeling.value) * d.sizes.level }
    return [{ ...at, column: i, value: feeling.value }]
  })
}

/** The other line, pale and whole, with a small ring at each station. @param y of the level of +2 */
export function drawOverlay(d: Drawing, overlay: Overlay, y: number): { marks: Mark[]; scene: SceneOverlay } {
  const stations = stationsOf(d, overlay, y)
  const runs: OverlayStation[][] = []
  for (const station of stations) {
    const run = runs.at(-1)
    if (run?.at(-1)?.column === station.column - 1) run.push(station)
    else runs.push([station])
  }
  const half = d.sizes.station + d.sizes.lineW
  const path = runs
    .map((run) => {
      const [first, last] = [run[0] as OverlayStation, run.at(-1) as OverlayStation]
      const points: Point[] = [{ x: first.x - half, y: first.y }, first]
      run.forEach((station, i) => {
        if (i > 0) points.push(...climb(run[i - 1] as OverlayStation, station, climbOf(d)), station)
      })
      return roundedPath([...points, { x: last.x + half, y: last.y }], d.sizes.bend)
    })
    .join('')
  const line: Mark = {
    type: 'path',
    d: path,
    stroke: 'line',
    strokeWidth: d.sizes.lineW,
    join: 'round',
    opacity: OPACITY,
  }
  const ring = { type: 'circle', r: 5, fill: 'ground', stroke: 'line', strokeWidth: 2.5, opacity: 0.6 } as const
  return {
    marks: path === '' ? [] : [line, ...stations.map((s): Mark => ({ ...ring, cx: s.x, cy: s.y }))],
    scene: {
      name: overlay.name,
      stations: stations.map((s) => ({
        stepId: d.at.columns[s.column]?.step?.id ?? '',
        x: s.x,
        y: s.y,
        value: s.value,
      })),
    },
  }
}
