import type { Connection } from '../../domain/journey/journey.ts'
import type { Mark } from '../mark.ts'
import type { SceneNode } from '../scene.ts'
import {
  arrowHead,
  backDash,
  type ConnectionLabel,
  connectionLabel,
  connectionTitle,
  LINE,
  TRACK_H,
} from './connectionLabel.ts'
import { roundedPath } from './curvePath.ts'
import { columnX, type Drawing } from './drawing.ts'
import { moved } from './moved.ts'
import { assignTracks } from './tracks.ts'

interface Route {
  readonly connection: Connection
  readonly label: ConnectionLabel
  readonly title: string
  /** x of the two ends; equal columns make a loop. `to` null: the other end lies elsewhere. */
  readonly from: number
  readonly to: number | null
  readonly back: boolean
}

export interface ConnectionStrip {
  /** px to keep free */
  readonly h: number
  readonly nodes: (y: number) => SceneNode[]
}

interface KeptLabel {
  readonly suffix: string
  readonly measure: Drawing['measure']
  readonly label: ConnectionLabel
}

const labels = new WeakMap<Connection, KeptLabel>()

function labelOnce(d: Drawing, connection: Connection, suffix: string): ConnectionLabel {
  let kept = labels.get(connection)
  if (kept?.suffix !== suffix || kept.measure !== d.measure) {
    kept = { suffix, measure: d.measure, label: connectionLabel(d, connection, suffix) }
    labels.set(connection, kept)
  }
  return kept.label
}

interface KeptNode {
  /** All numbers and words that its drawing reads. */
  readonly from: readonly (number | string | boolean | null)[]
  readonly label: ConnectionLabel
  readonly node: SceneNode
}

const nodes = new WeakMap<Connection, KeptNode>()

function routesOf(d: Drawing): Route[] {
  const shown = new Map(d.at.columns.map((c, i) => [c.step?.id, i]))
  const all = new Map(d.at.all.map((c) => [c.step?.id, c]))
  const wanted = d.doc.connections.filter((c) => c.kind === 'step' && shown.has(c.fromId) && all.has(c.toId))
  const ends = new Map<number, number>()
  const port = (column: number): number => {
    const k = ends.get(column) ?? 0
    ends.set(column, k + 1)
    // 0, +12, −12, +24 … around the middle, within the column.
    const side = k % 2 === 1 ? (k + 1) / 2 : -k / 2
    const reach = d.columnW / 2 - 14
    return columnX(d, column) + d.columnW / 2 + Math.max(-reach, Math.min(reach, side * 12))
  }
  return wanted.map((connection) => {
    const from = shown.get(connection.fromId) as number
    const to = shown.get(connection.toId)
    const [source, target] = [all.get(connection.fromId), all.get(connection.toId)]
    const order = (id: string): number => d.at.all.findIndex((c) => c.step?.id === id)
    return {
      connection,
      label: labelOnce(d, connection, to === undefined ? `› ${target?.number}` : ''),
      title: connectionTitle(`${source?.number}`, `${target?.number}`, connection.label),
      from: port(from),
      to: to === undefined ? null : port(to),
      back: to === undefined ? order(connection.toId) < order(connection.fromId) : to <= from,
    }
  })
}

/** Connections between steps: arches over the customer's actions, with the words on the arch. */
export function layoutStepConnections(d: Drawing): ConnectionStrip {
  const routes = routesOf(d)
  const right = columnX(d, d.at.columns.length)
  const spans = routes.map((r) => {
    const end = r.to ?? r.from + (r.back ? -1 : 1) * (r.label.w / 2 + 16)
    const [low, high] = [Math.min(r.from, end), Math.max(r.from, end)]
    // A label wider than its arch stands on both sides of it, but within the map.
    const slack = Math.max(0, (r.label.w + 24 - (high - low)) / 2)
    const centre = Math.min(Math.max((low + high) / 2, d.sizes.headerW + r.label.w / 2 + 4), right - r.label.w / 2 - 4)
    // On a long arch the words interrupt the line; over a short one they stand above it.
    const over = r.label.w > 0 && r.label.w + 36 > high - low
    const h = over ? r.label.h + 12 : Math.max(TRACK_H, r.label.h + 5)
    return { id: r.connection.id, from: low - slack, to: high + slack, h, end, centre, over }
  })
  const tracks = assignTracks(spans)
  const h = routes.length === 0 ? 0 : tracks.h + 12
  return {
    h,
    nodes: (top) =>
      routes.map((route, i): SceneNode => {
        const span = spans[i] as (typeof spans)[number]
        const foot = top + h - 1
        const middle = top + h - 10 - (tracks.middle.get(route.connection.id) ?? 0)
        const y = span.over ? middle + route.label.h / 2 + 2 : middle
        const { title, from, to, back } = route
        const reads = [
          title,
          from,
          to,
          back,
          foot,
          middle,
          span.from,
          span.to,
          span.h,
          span.end,
          span.centre,
          span.over,
        ]
        const before = nodes.get(route.connection)
        if (before?.label === route.label && reads.every((value, k) => value === before.from[k])) return before.node
        const points = [
          { x: route.from, y: foot },
          { x: route.from, y },
          { x: (route.from + span.end) / 2, y },
          { x: span.end, y },
        ]
        if (route.to !== null) points.push({ x: route.to, y: foot - 6 })
        const marks: Mark[] = [
          {
            type: 'path',
            d: roundedPath(points, 7),
            ...LINE,
            ...(route.back && { dash: backDash(Math.abs(span.end - route.from)) }),
          },
          { type: 'circle', cx: route.from, cy: foot - 1, r: 2.6, fill: 'ink2' },
        ]
        if (route.to !== null) marks.push(arrowHead(route.to, foot, 'down'))
        else marks.push(arrowHead(span.end + (route.back ? -6 : 6), y, route.back ? 'left' : 'right'))
        marks.push(...route.label.marks(span.centre, span.over ? y - route.label.h / 2 - 3 : y, 'ground'))
        const box = { x: span.from, y: middle - span.h / 2, w: span.to - span.from, h: foot - middle + span.h / 2 }
        const node: SceneNode = {
          key: `connection:${route.connection.id}`,
          kind: 'connection',
          id: route.connection.id,
          box,
          cell: null,
          marks: marks.map((m) => moved(m, -box.x, -box.y)),
          title,
        }
        nodes.set(route.connection, { from: reads, label: route.label, node })
        return node
      }),
  }
}
