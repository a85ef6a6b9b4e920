import type { Mark } from '../mark.ts'
import type { SceneNode } from '../scene.ts'
import type { ColorRole } from '../theme.ts'
import { type ChannelLook, channelMark, channelStop } from './channelLook.ts'
import { climb, roundedPath } from './curvePath.ts'
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

/** One stop per touchpoint that has a channel; neighbours in a step that share one count once. */
function stopsOf(d: Drawing): Stop[] {
  return d.at.columns.flatMap((column, i): Stop[] => {
    const step = column.step
    if (!step) return []
    const used: Omit<Stop, 'x'>[] = []
    for (const t of d.at.ofStep(step.id)) {
      const look = t.channelId === null ? undefined : d.channels.get(t.channelId)
      if (!look || used.at(-1)?.look === look) continue
      used.push({ look, touchpointId: t.id, stepId: step.id, title: `${look.name}: ${t.name}` })
    }
    const x = columnX(d, i)
    return used.map((stop, k) => ({ ...stop, x: x + (d.columnW * (k + 1)) / (used.length + 1) }))
  })
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
      let hops = ''
      const stays = new Map<ColorRole, string>()
      for (let i = 1; i < stops.length; i++) {
        const [a, b] = [stops[i - 1] as Stop, stops[i] as Stop]
        const [p, q] = [place(a, y), place(b, y)]
        if (a.look === b.look) stays.set(a.look.color, `${stays.get(a.look.color) ?? ''}M${p.x} ${p.y}H${q.x}`)
        else hops += roundedPath([p, ...climb(p, q, { slope: 1, bend: 7 }), q], 7)
      }
      if (hops !== '') marks.push({ type: 'path', d: hops, stroke: 'ink3', strokeWidth: 2 })
      for (const [stroke, d] of stays) marks.push({ type: 'path', d, stroke, strokeWidth: 7, cap: 'round' })
      return marks
    },
    nodes: (y, laneId) =>
      stops.map((stop): SceneNode => {
        const p = place(stop, y)
        const box = { x: p.x - r - 4, y: p.y - r - 4, w: 2 * r + 8, h: 2 * r + 8 }
        return {
          key: `channelStop:${stop.touchpointId}`,
          kind: 'channelStop',
          id: stop.touchpointId,
          box,
          cell: { stepId: stop.stepId, laneId },
          marks: [moved(channelStop(stop.look, p.x, p.y, r), -box.x, -box.y)],
          title: stop.title,
        }
      }),
  }
}
