import type { Connection } from '../../domain/journey/journey.ts'
import type { Mark } from '../mark.ts'
import type { Box, SceneNode } from '../scene.ts'
import {
  arrowHead,
  BACK,
  type ConnectionLabel,
  connectionLabel,
  connectionTitle,
  LINE,
  TRACK_H,
} from './connectionLabel.ts'
import { type Point, roundedPath } from './curvePath.ts'
import { columnX, type Drawing } from './drawing.ts'
import { moved } from './moved.ts'
import { assignTracks } from './tracks.ts'

interface Route {
  readonly connection: Connection
  readonly laneId: string
  readonly from: number
  /** null: the other end lies elsewhere */
  readonly to: number | null
  readonly label: ConnectionLabel
  /** Straight through the gutter between neighbours. */
  readonly direct: boolean
  readonly title: string
}

export interface TouchpointConnections {
  /** px to keep free below the cells of a lane */
  readonly strip: (laneId: string) => number
  /** @param bottoms lower edge of each lane's row */
  readonly nodes: (boxes: ReadonlyMap<string, Box>, bottoms: ReadonlyMap<string, number>) => SceneNode[]
}

function routesOf(d: Drawing, hidden: ReadonlySet<string>): Route[] {
  const columns = new Map(d.at.columns.map((c, i) => [c.step?.id, i]))
  const numbers = new Map(d.at.all.map((c) => [c.step?.id, c.number]))
  const byId = new Map(d.doc.touchpoints.map((t) => [t.id, t]))
  return d.doc.connections.flatMap((connection): Route[] => {
    const [from, to] = [byId.get(connection.fromId), byId.get(connection.toId)]
    if (connection.kind !== 'touchpoint' || !from || !to || hidden.has(from.laneId) || hidden.has(to.laneId)) return []
    const a = columns.get(from.stepId)
    const b = columns.get(to.stepId)
    if (a === undefined) return []
    const label = connectionLabel(d, connection, b === undefined ? `→ ${numbers.get(to.stepId)}` : '')
    const direct = b === a + 1 && label.w === 0 && from.laneId === to.laneId
    const title = connectionTitle(from.name, to.name, connection.label)
    return [{ connection, laneId: from.laneId, from: a, to: b ?? null, label, direct, title }]
  })
}

/** Connections between touchpoints: down the gutters beside the cards and along tracks below them, never over a word. */
export function layoutTouchpointConnections(d: Drawing, hidden: ReadonlySet<string>): TouchpointConnections {
  const routes = routesOf(d, hidden)
  const right = columnX(d, d.at.columns.length)
  // Lines that share a gutter stand 2.5 px apart.
  const used = new Map<number, number>()
  const gutter = (boundary: number): number => {
    const k = used.get(boundary) ?? 0
    used.set(boundary, k + 1)
    return columnX(d, boundary) + [0, 2.5, -2.5][k % 3]!
  }
  const plans = routes.map((route) => {
    const out = gutter(route.from + 1)
    const into = route.direct ? out : route.to === null ? out + route.label.w + 16 : gutter(route.to)
    const [low, high] = [Math.min(out, into), Math.max(out, into)]
    const slack = Math.max(0, (route.label.w + 20 - (high - low)) / 2)
    const centre = Math.min(
      Math.max((low + high) / 2, d.sizes.headerW + route.label.w / 2 + 4),
      right - route.label.w / 2 - 4,
    )
    return {
      route,
      out,
      into,
      centre,
      span: { id: route.connection.id, from: low - slack, to: high + slack, h: Math.max(TRACK_H, route.label.h + 5) },
    }
  })
  const lanes = new Map(
    [...new Set(routes.map((r) => r.laneId))].map((laneId) => [
      laneId,
      assignTracks(plans.filter((p) => p.route.laneId === laneId && !p.route.direct).map((p) => p.span)),
    ]),
  )
  const strip = (laneId: string): number => {
    const h = lanes.get(laneId)?.h ?? 0
    return h === 0 ? 0 : h + 4
  }
  return {
    strip,
    nodes: (boxes, bottoms) =>
      plans.flatMap(({ route, out, into, centre }): SceneNode[] => {
        const a = boxes.get(`touchpoint:${route.connection.fromId}`)
        const b = boxes.get(`touchpoint:${route.connection.toId}`)
        if (!a || (route.to !== null && !b)) return []
        const track = lanes.get(route.laneId)?.middle.get(route.connection.id) ?? 0
        const y = (bottoms.get(route.laneId) ?? 0) - strip(route.laneId) + track
        const start = { x: a.x + a.w, y: exit(a) }
        const points: Point[] = [start, { x: out, y: start.y }]
        if (!route.direct) points.push({ x: out, y }, { x: (out + into) / 2, y }, { x: into, y })
        if (b && route.to !== null) points.push({ x: into, y: entry(b) }, { x: b.x, y: entry(b) })
        const marks: Mark[] = [
          { type: 'path', d: roundedPath(points, 4), ...LINE, ...(isBack(route) && { dash: BACK }) },
          { type: 'circle', cx: start.x, cy: start.y, r: 2.8, fill: 'ink2' },
          b && route.to !== null ? arrowHead(b.x + 1, entry(b), 'right') : arrowHead(into + 6, y, 'right'),
          ...(route.direct ? [] : route.label.marks(centre, y, 'ground')),
        ]
        const xs = [
          ...points.map((p) => p.x),
          ...(route.label.w > 0 ? [centre - route.label.w / 2, centre + route.label.w / 2] : []),
        ]
        const ys = [...points.map((p) => p.y), ...(route.label.h > 0 ? [y + route.label.h / 2] : [])]
        const [x0, y0] = [Math.min(...xs) - 4, Math.min(...ys) - 4]
        const box = { x: x0, y: y0, w: Math.max(...xs) + 7 - x0, h: Math.max(...ys) + 4 - y0 }
        const key = `connection:${route.connection.id}`
        const at = marks.map((m) => moved(m, -x0, -y0))
        return [{ key, kind: 'connection', id: route.connection.id, box, cell: null, marks: at, title: route.title }]
      }),
  }
}

function isBack(route: Route): boolean {
  return route.to !== null && route.to <= route.from
}

/** Lines leave below the middle of a card and arrive above it, so that they do not meet. */
const exit = (b: Box): number => b.y + Math.min(b.h * 0.62, b.h - 12)
const entry = (b: Box): number => b.y + Math.max(Math.min(b.h * 0.38, 60), 12)
