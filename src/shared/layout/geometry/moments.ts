import type { Box, SceneNode } from '../scene.ts'
import type { Drawing } from './drawing.ts'
import { lineCrosses } from './stationNode.ts'
import type { PlacedCurve, Station } from './stations.ts'
import { textBlock } from './textBlock.ts'

function extreme(stations: readonly Station[], sign: 1 | -1): Station | undefined {
  const felt = stations.filter((s) => s.feeling.value * sign > 0)
  return felt.reduce<Station | undefined>((best, s) => {
    if (!best) return s
    const gain = (s.feeling.value - best.feeling.value) * sign
    return gain > 0 || (gain === 0 && s.feeling.key && !best.feeling.key) ? s : best
  }, undefined)
}

function overlaps(a: Box, b: Box, gap = 3): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap
}

/**
 * The black plates that name the worst and the best moment of the first line, each beside its station where the lines
 * and labels leave room, else beyond all of them.
 * @param covered boxes of stations and labels, in the row's px
 */
export function placeMoments(d: Drawing, curves: readonly PlacedCurve[], covered: readonly Box[]): SceneNode[] {
  const main = curves[0]
  if (!main) return []
  const whole = main.plan.feelings.filter((f) => f !== null).map((f) => f.value)
  const [low, high] = [Math.min(...whole), Math.max(...whole)]
  if (low === high) return []
  const taken = [...covered]
  const nodes: SceneNode[] = []
  for (const [sign, words] of [
    [-1, d.words.worstMoment],
    [1, d.words.bestMoment],
  ] as const) {
    const station = extreme(main.stations, sign)
    if (!station || station.feeling.value !== (sign < 0 ? low : high)) continue
    if (!isFirstOfAll(d, main, station, sign)) continue
    const { size } = d.sizes.label
    const type = { size: size + 0.5, leading: size + 4 }
    const text = textBlock({ text: words, x: 8, y: 3, type, weight: 700, fill: 'paper', measure: d.measure })
    const [w, h] = [text.w + 16, text.h + 6]
    const places = candidates(d, station, sign, w, h)
    const left = Math.min(...places.map((c) => c.x))
    const right = Math.max(...places.map((c) => c.x + w))
    const close = taken.filter((t) => t.x < right + 4 && left < t.x + t.w + 4)
    const box =
      places.find(
        (c) =>
          c.x >= d.sizes.headerW + 2 &&
          c.x + w <= d.sizes.headerW + d.at.columns.length * d.columnW - 2 &&
          !close.some((t) => overlaps(t, c)) &&
          !lineCrosses(d, curves, c, station),
      ) ?? beyond(d, station, sign, w, h, taken)
    taken.push(box)
    const id = sign < 0 ? 'worst' : 'best'
    nodes.push({
      key: `moment:${id}`,
      kind: 'moment',
      id,
      box,
      cell: null,
      marks: [{ type: 'rect', x: 0, y: 0, w, h, r: 4, fill: 'ink' }, text.mark],
      title: words,
    })
  }
  return nodes
}

/** In a band of a longer map, the plate belongs to one station of the whole journey. */
function isFirstOfAll(d: Drawing, main: PlacedCurve, station: Station, sign: 1 | -1): boolean {
  let best = -1
  main.plan.feelings.forEach((f, i) => {
    if (!f) return
    const b = main.plan.feelings[best]
    const gain = b ? (f.value - b.value) * sign : 1
    if (gain > 0 || (gain === 0 && f.key && !b?.key)) best = i
  })
  return best === station.column + d.at.range.from
}

function candidates(d: Drawing, s: Station, sign: 1 | -1, w: number, h: number): Box[] {
  const reach = s.r + 10
  // The side away from the middle first: a valley's plate lies low, a peak's high.
  const ys =
    sign < 0
      ? [s.y + 1, s.y + s.r + 4, s.y - h / 2, s.y - h - 2]
      : [s.y - h - 1, s.y - s.r - h - 4, s.y - h / 2, s.y + 2]
  const near = ys.flatMap((y) => [
    { x: s.x + reach, y, w, h },
    { x: s.x - reach - w, y, w, h },
  ])
  const far = ys.flatMap((y) => [
    { x: s.x + reach + 16, y, w, h },
    { x: s.x - reach - 16 - w, y, w, h },
  ])
  const edge = sign < 0 ? s.y + s.r + d.sizes.label.leading + 8 : s.y - s.r - d.sizes.label.leading - 8 - h
  const over = [-w / 2, 0, -w].map((dx) => ({ x: s.x + dx, y: edge, w, h }))
  return [...near, ...far, ...over]
}

function beyond(d: Drawing, s: Station, sign: 1 | -1, w: number, h: number, taken: readonly Box[]): Box {
  const right = d.sizes.headerW + d.at.columns.length * d.columnW
  const x = Math.min(Math.max(s.x - w / 2, d.sizes.headerW + 2), right - w - 2)
  const column = taken.filter((t) => t.x < x + w + 3 && x < t.x + t.w + 3)
  const y =
    sign < 0
      ? Math.max(4 * d.sizes.level + s.r, ...column.map((t) => t.y + t.h)) + 5
      : Math.min(-s.r, ...column.map((t) => t.y)) - h - 5
  return { x, y, w, h }
}
