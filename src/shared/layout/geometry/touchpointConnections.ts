import type { Connection } from '../../domain/journey/journey.ts'
import type { Mark } from '../mark.ts'
import type { Box, SceneNode } from '../scene.ts'
import { type Chips, layoutChips } from './connectionChips.ts'
import { arrowHead, backDash, connectionTitle, LINE } from './connectionLabel.ts'
import { type Point, roundedPath } from './curvePath.ts'
import { columnX, type Drawing } from './drawing.ts'
import { moved } from './moved.ts'
import { assignTracks } from './tracks.ts'

/** near: through the gutter between neighbours or beside one column; far: along a track below; away: ends elsewhere. */
type Way = 'near' | 'far' | 'away'

interface Route {
  readonly connection: Connection
  readonly laneId: string
  readonly from: number
  readonly to: number
  readonly way: Way
  readonly suffix: string
  readonly title: string
}

export interface TouchpointConnections {
  readonly chips: Chips
  /** px to keep free below the cells of a lane */
  readonly strip: (laneId: string) => number
  /** @param bottoms lower edge of each lane's row */
  readonly nodes: (boxes: ReadonlyMap<string, Box>, bottoms: ReadonlyMap<string, number>) => SceneNode[]
}

const TRACK = 12

function routesOf(d: Drawing, hidden: ReadonlySet<string>): Route[] {
  const columns = new Map(d.at.columns.map((c, i) => [c.step?.id, i]))
  const numbers = new Map(d.at.all.map((c) => [c.step?.id, c.number]))
  const byId = new Map(d.doc.touchpoints.map((t) => [t.id, t]))
  return d.doc.connections.flatMap((connection): Route[] => {
    const [source, target] = [byId.get(connection.fromId), byId.get(connection.toId)]
    if (connection.kind !== 'touchpoint' || !source || !target) return []
    if (hidden.has(source.laneId) || hidden.has(target.laneId)) return []
    const from = columns.get(source.stepId)
    const to = columns.get(target.stepId)
    if (from === undefined) return []
    const way: Way = to === undefined ? 'away' : Math.abs(to - from) < 2 ? 'near' : 'far'
    const suffix = way === 'near' ? '' : `› ${numbers.get(target.stepId)}`
    const title = connectionTitle(source.name, target.name, connection.label)
    return [{ connection, laneId: source.laneId, from, to: to ?? from, way, suffix, title }]
  })
}

/**
 * Connections between touchpoints: their words stand under the card they leave, their lines keep to the gutters beside
 * the cards and to tracks below them, so that neither covers a word.
 */
export function layoutTouchpointConnections(d: Drawing, hidden: ReadonlySet<string>): TouchpointConnections {
  const routes = routesOf(d, hidden)
  const chips = layoutChips(d, routes, d.columnW - 2 * d.sizes.cell.padX)
  // Lines that share a gutter stand 2.5 px apart.
  const used = new Map<number, number>()
  const gutter = (boundary: number): number => {
    const k = used.get(boundary) ?? 0
    used.set(boundary, k + 1)
    return columnX(d, boundary) + ([0, 2.5, -2.5][k % 3] as number)
  }
  const plans = routes.map((route) => {
    const out = gutter(route.to < route.from ? route.from : route.from + 1)
    const into = route.way === 'far' ? gutter(route.to < route.from ? route.to + 1 : route.to) : out
    const span = { id: route.connection.id, from: Math.min(out, into), to: Math.max(out, into), h: TRACK }
    return { route, out, into, span }
  })
  const laneIds = [...new Set(routes.filter((r) => r.way === 'far').map((r) => r.laneId))]
  const lanes = new Map(
    laneIds.map((laneId) => {
      const own = plans.filter((p) => p.route.laneId === laneId && p.route.way === 'far')
      return [laneId, assignTracks(own.map((p) => p.span))]
    }),
  )
  const strip = (laneId: string): number => lanes.get(laneId)?.h ?? 0
  return {
    chips,
    strip,
    nodes: (boxes, bottoms) =>
      plans.flatMap((plan): SceneNode[] => {
        const { route } = plan
        const a = boxes.get(`touchpoint:${route.connection.fromId}`)
        const b = boxes.get(`touchpoint:${route.connection.toId}`)
        if (!a || (route.way !== 'away' && !b)) return []
        const track = lanes.get(route.laneId)?.middle.get(route.connection.id) ?? 0
        const y = (bottoms.get(route.laneId) ?? 0) - strip(route.laneId) - 3 + track
        return [drawRoute(plan, chips, a, b, y)]
      }),
  }
}

function drawRoute(
  { route, out, into }: { route: Route; out: number; into: number },
  chips: Chips,
  a: Box,
  b: Box | undefined,
  trackY: number,
): SceneNode {
  const { connection, from, to, way } = route
  const chip = chips.of(connection.id)
  const back = to < from || (to === from && (b?.y ?? 0) <= a.y)
  const leavesLeft = to < from
  const marks: Mark[] = []
  const boxes: Box[] = []
  if (chip) {
    const top = a.y + a.h + chip.y
    marks.push(...chip.marks.map((m) => moved(m, a.x, top)))
    boxes.push({ x: a.x, y: top, w: a.w, h: chip.h })
  }
  if (b && way !== 'away') {
    const startY = chip && !leavesLeft ? a.y + a.h + chip.y + 7 : a.y + Math.min(a.h * 0.62, a.h - 12)
    const start = { x: leavesLeft ? a.x : a.x + a.w, y: startY }
    // A line that turns back on its own column, or goes back to an earlier one, enters from the right.
    const fromRight = to <= from
    const end = { x: fromRight ? b.x + b.w : b.x, y: b.y + Math.max(Math.min(b.h * 0.38, 60), 12) }
    const points: Point[] = [start, { x: out, y: start.y }]
    if (way === 'far') points.push({ x: out, y: trackY }, { x: (out + into) / 2, y: trackY }, { x: into, y: trackY })
    points.push({ x: into, y: end.y }, end)
    marks.push({
      type: 'path',
      d: roundedPath(points, 4),
      ...LINE,
      ...(back && { dash: backDash(Math.abs(end.x - start.x)) }),
    })
    marks.push({ type: 'circle', cx: start.x, cy: start.y, r: chip && !leavesLeft ? 1.6 : 2.8, fill: 'ink2' })
    marks.push(arrowHead(end.x + (fromRight ? -1 : 1), end.y, fromRight ? 'left' : 'right'))
    const xs = points.map((p) => p.x)
    const ys = points.map((p) => p.y)
    const [x, y] = [Math.min(...xs) - 4, Math.min(...ys) - 5]
    boxes.push({ x, y, w: Math.max(...xs) + 4 - x, h: Math.max(...ys) + 5 - y })
  }
  const x = Math.min(...boxes.map((r) => r.x))
  const y = Math.min(...boxes.map((r) => r.y))
  const w = Math.max(...boxes.map((r) => r.x + r.w)) - x
  const h = Math.max(...boxes.map((r) => r.y + r.h)) - y
  const at = marks.map((m) => moved(m, -x, -y))
  const key = `connection:${connection.id}`
  return { key, kind: 'connection', id: connection.id, box: { x, y, w, h }, cell: null, marks: at, title: route.title }
}
