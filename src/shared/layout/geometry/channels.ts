import type { Touchpoint } from '../../domain/touchpoint/touchpoint.ts'
import type { Mark, PathPiece } from '../mark.ts'
import type { SceneNode } from '../scene.ts'
import type { ColorRole } from '../theme.ts'
import { type ChannelLook, channelMark, channelStop } from './channelLook.ts'
import { climb, joined, roundedPiece } from './curvePath.ts'
import { columnX, type Drawing } from './drawing.ts'
import { moved } from './moved.ts'
import { type TextBlock, textBlock } from './textBlock.ts'

interface Stop {
  readonly look: ChannelLook
  readonly touchpointId: string
  readonly stepId: string
  readonly title: string
  readonly x: number
}

interface Rail {
  readonly look: ChannelLook
  readonly name: TextBlock
  /** px from the top of the rails */
  readonly y: number
  readonly h: number
}

export interface ChannelRow {
  readonly h: number
  readonly empty: boolean
  readonly rules: (y: number) => Mark[]
  readonly header: (y: number) => Mark[]
  readonly nodes: (y: number, laneId: string) => SceneNode[]
}

const stops = new WeakMap<Touchpoint, Stop>()

/** The same object as long as touchpoint, channel and place are. */
function stopOnce(t: Touchpoint, look: ChannelLook, x: number): Stop {
  const before = stops.get(t)
  if (before?.look === look && before.x === x) return before
  const stop = { look, touchpointId: t.id, stepId: t.stepId, title: `${look.name}: ${t.name}`, x }
  stops.set(t, stop)
  return stop
}

/** One stop per touchpoint that has a channel; neighbours in a step that share one count once. */
function stopsOf(d: Drawing): Stop[] {
  const all: Stop[] = []
  d.at.columns.forEach((column, i) => {
    const step = column.step
    if (!step) return
    const used: [Touchpoint, ChannelLook][] = []
    for (const t of d.at.ofStep(step.id)) {
      const look = t.channelId === null ? undefined : d.channels.get(t.channelId)
      if (look && used.at(-1)?.[1] !== look) used.push([t, look])
    }
    const x = columnX(d, i)
    used.forEach(([t, look], k) => {
      all.push(stopOnce(t, look, x + (d.columnW * (k + 1)) / (used.length + 1)))
    })
  })
  return all
}

/** A rail for every channel used in the whole journey, so that bands of one map keep the same rails. */
function railsOf(d: Drawing, top: number): Rail[] {
  const looks = new Set<ChannelLook>()
  for (const column of d.at.all) {
    for (const t of column.step ? d.at.ofStep(column.step.id) : []) {
      const look = t.channelId === null ? undefined : d.channels.get(t.channelId)
      if (look) looks.add(look)
    }
  }
  let y = top
  return [...looks].map((look) => {
    const style = {
      text: look.name,
      x: d.sizes.headerW - 30,
      y: 0,
      type: { size: 12, leading: 14 },
      weight: 600,
    } as const
    const name = textBlock({ ...style, maxW: d.sizes.headerW - 40, fill: 'ink', measure: d.measure, anchor: 'end' })
    const h = Math.max(d.sizes.rail, name.h + 2)
    const rail = { look, name, y: y + h / 2, h }
    y += h
    return rail
  })
}

interface Way {
  readonly to: Stop
  readonly fromY: number
  readonly toY: number
  readonly piece: PathPiece
}

const ways = new WeakMap<Stop, Way>()
const nodes = new WeakMap<Stop, SceneNode>()

/** From a stop to the next: along the rail, or over to another one. */
function wayOnce(a: Stop, b: Stop, fromY: number, toY: number): PathPiece {
  const before = ways.get(a)
  if (before && before.to === b && before.fromY === fromY && before.toY === toY) return before.piece
  const [p, q] = [
    { x: a.x, y: fromY },
    { x: b.x, y: toY },
  ]
  const piece =
    a.look === b.look
      ? { low: p.x, high: q.x, start: `M${p.x} ${p.y}`, d: `H${q.x}`, begins: true }
      : roundedPiece([p, ...climb(p, q, { slope: 1, bend: 7 }), q], 7, true)
  ways.set(a, { to: b, fromY, toY, piece })
  return piece
}

/** The row of channels: where the customer stays in one, and where a switch can lose them. */
export function layoutChannels(d: Drawing, headerH: number): ChannelRow {
  const rails = railsOf(d, headerH + 2)
  const at = new Map(rails.map((rail) => [rail.look, rail.y]))
  const stops = stopsOf(d)
  const w = d.at.columns.length * d.columnW
  const last = rails.at(-1)
  const r = d.sizes.rail < 20 ? 6 : 7
  const place = (stop: Stop, y: number): { x: number; y: number } => ({ x: stop.x, y: y + (at.get(stop.look) ?? 0) })
  return {
    h: last ? last.y + last.h / 2 + 8 : 0,
    empty: rails.length === 0,
    header: (y) =>
      rails.flatMap((rail) => [
        { ...rail.name.mark, y: y + rail.y - rail.name.h / 2 + rail.name.mark.y },
        ...channelMark(rail.look, rail.look.shape, d.sizes.headerW - 8 - 15, y + rail.y - 7.5, 15),
      ]),
    rules(y) {
      const marks: Mark[] = rails.map((rail) => ({
        type: 'path',
        d: `M${d.sizes.headerW} ${y + rail.y}h${w}`,
        stroke: 'rule',
        strokeWidth: 0.75,
      }))
      // One path for all switches and one for each colour: thousands of touchpoints stay a handful of marks.
      const hops: PathPiece[] = []
      const stays = new Map<ColorRole, PathPiece[]>()
      for (let i = 1; i < stops.length; i++) {
        const [a, b] = [stops[i - 1] as Stop, stops[i] as Stop]
        const way = wayOnce(a, b, place(a, y).y, place(b, y).y)
        if (a.look !== b.look) hops.push(way)
        else {
          const own = stays.get(a.look.color)
          if (own) own.push(way)
          else stays.set(a.look.color, [way])
        }
      }
      if (hops.length > 0) marks.push({ type: 'path', d: joined(hops), pieces: hops, stroke: 'ink3', strokeWidth: 2 })
      for (const [stroke, pieces] of stays)
        marks.push({ type: 'path', d: joined(pieces), pieces, stroke, strokeWidth: 7, cap: 'round' })
      return marks
    },
    nodes: (y, laneId) =>
      stops.map((stop): SceneNode => {
        const p = place(stop, y)
        const before = nodes.get(stop)
        const box = { x: p.x - r - 4, y: p.y - r - 4, w: 2 * r + 8, h: 2 * r + 8 }
        if (before && before.cell?.laneId === laneId && before.box.y === box.y && before.box.h === box.h) return before
        const node: SceneNode = {
          key: `channelStop:${stop.touchpointId}`,
          kind: 'channelStop',
          id: stop.touchpointId,
          box,
          cell: { stepId: stop.stepId, laneId },
          marks: [moved(channelStop(stop.look, p.x, p.y, r), -box.x, -box.y)],
          title: stop.title,
        }
        nodes.set(stop, node)
        return node
      }),
  }
}
