import type { Connection } from '../../domain/journey/journey.ts'
import type { Touchpoint } from '../../domain/touchpoint/touchpoint.ts'
import type { Mark } from '../mark.ts'
import type { Box, SceneNode } from '../scene.ts'
import { type Chip, type Chips, layoutChips } from './connectionChips.ts'
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

interface KeptRoute {
  readonly source: Touchpoint
  readonly target: Touchpoint
  readonly number: string | undefined
  readonly route: Route
}

const routes = new WeakMap<Connection, KeptRoute>()

/** The same object as long as its ends and their columns are. */
function routeOnce(
  connection: Connection,
  source: Touchpoint,
  target: Touchpoint,
  from: number,
  to: number | undefined,
  number: string | undefined,
): Route {
  const way: Way = to === undefined ? 'away' : Math.abs(to - from) < 2 ? 'near' : 'far'
  const before = routes.get(connection)
  const { route } = before ?? {}
  if (before?.source === source && before.target === target && before.number === number) {
    if (route?.from === from && route.way === way && route.to === (to ?? from)) return route
  }
  const suffix = way === 'near' ? '' : `› ${number}`
  const title = connectionTitle(source.name, target.name, connection.label)
  const next = { connection, laneId: source.laneId, from, to: to ?? from, way, suffix, title }
  routes.set(connection, { source, target, number, route: next })
  return next
}

function routesOf(d: Drawing, hidden: ReadonlySet<string>): Route[] {
  const columns = new Map(d.at.columns.map((c, i) => [c.step?.id, i]))
  const numbers = d.at.all.length === d.at.columns.length ? null : new Map(d.at.all.map((c) => [c.step?.id, c.number]))
  const byId = new Map(d.doc.touchpoints.map((t) => [t.id, t]))
  const found: Route[] = []
  for (const connection of d.doc.connections) {
    const [source, target] = [byId.get(connection.fromId), byId.get(connection.toId)]
    if (connection.kind !== 'touchpoint' || !source || !target) continue
    if (hidden.has(source.laneId) || hidden.has(target.laneId)) continue
    const from = columns.get(source.stepId)
    const to = columns.get(target.stepId)
    if (from === undefined) continue
    const number = numbers ? numbers.get(target.stepId) : d.at.columns[to ?? -1]?.number
    found.push(routeOnce(connection, source, target, from, to, number))
  }
  return found
}

/**
 * Connections between touchpoints: their words stand under the card they leave, their lines keep to the gutters beside
 * the cards and to tracks below them, so that neither covers a word.
 */
export function layoutTouchpointConnections(d: Drawing, hidden: ReadonlySet<string>): TouchpointConnections {
  const shown = routesOf(d, hidden)
  const chips = layoutChips(d, shown, d.columnW - 2 * d.sizes.cell.padX)
  // Lines that share a gutter stand 2.5 px apart.
  const used = new Map<number, number>()
  const gutter = (boundary: number): number => {
    const k = used.get(boundary) ?? 0
    used.set(boundary, k + 1)
    return columnX(d, boundary) + ([0, 2.5, -2.5][k % 3] as number)
  }
  const plans = shown.map((route) => {
    const out = gutter(route.to < route.from ? route.from : route.from + 1)
    const into = route.way === 'far' ? gutter(route.to < route.from ? route.to + 1 : route.to) : out
    const span = { id: route.connection.id, from: Math.min(out, into), to: Math.max(out, into), h: TRACK }
    return { route, out, into, span }
  })
  const laneIds = [...new Set(shown.filter((r) => r.way === 'far').map((r) => r.laneId))]
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
        return [routeNode({ ...plan, chip: chips.of(route.connection.id), a, b, trackY: y })]
      }),
  }
}

/** All that the drawing of a route reads. */
interface Placed {
  readonly route: Route
  /** Where it goes down and where it comes up again, px. */
  readonly out: number
  readonly into: number
  readonly chip: Chip | undefined
  readonly a: Box
  /** Absent where it ends elsewhere. */
  readonly b: Box | undefined
  readonly trackY: number
}

const sameBox = (a: Box | undefined, b: Box | undefined): boolean =>
  a === b || (a?.x === b?.x && a?.y === b?.y && a?.w === b?.w && a?.h === b?.h)

const isSame = (p: Placed, q: Placed): boolean =>
  p.route === q.route &&
  p.out === q.out &&
  p.into === q.into &&
  p.chip === q.chip &&
  p.trackY === q.trackY &&
  sameBox(p.a, q.a) &&
  sameBox(p.b, q.b)

/** A connection of which only the box is known until it is looked at: of thousands few are in sight. */
class RouteNode implements SceneNode {
  readonly kind = 'connection'
  readonly cell = null
  readonly key: string
  readonly box: Box
  readonly #placed: Placed
  #marks: readonly Mark[] | undefined

  constructor(placed: Placed, key: string) {
    this.key = key
    this.box = boxOf(placed)
    this.#placed = placed
  }

  get id(): string {
    return this.#placed.route.connection.id
  }

  get title(): string {
    return this.#placed.route.title
  }

  get marks(): readonly Mark[] {
    this.#marks ??= drawRoute(this.#placed).map((m) => moved(m, -this.box.x, -this.box.y))
    return this.#marks
  }

  isAt(placed: Placed): boolean {
    return isSame(this.#placed, placed)
  }
}

const nodes = new WeakMap<Connection, RouteNode>()

/** The same node as long as nothing that it reads has moved. */
function routeNode(placed: Placed): SceneNode {
  const { connection } = placed.route
  const before = nodes.get(connection)
  if (before?.isAt(placed)) return before
  const node = new RouteNode(placed, before?.key ?? `connection:${connection.id}`)
  nodes.set(connection, node)
  return node
}

const chipTop = (a: Box, chip: Chip): number => a.y + a.h + chip.y

/** The corners of its line, from card to card; none where it ends elsewhere. */
function pointsOf({ route, out, into, chip, a, b, trackY }: Placed): Point[] {
  const { from, to, way } = route
  if (!b || way === 'away') return []
  const leavesLeft = to < from
  const startY = chip && !leavesLeft ? chipTop(a, chip) + 7 : a.y + Math.min(a.h * 0.62, a.h - 12)
  const start = { x: leavesLeft ? a.x : a.x + a.w, y: startY }
  // A line that turns back on its own column, or goes back to an earlier one, enters from the right.
  const end = { x: to <= from ? b.x + b.w : b.x, y: b.y + Math.max(Math.min(b.h * 0.38, 60), 12) }
  const points: Point[] = [start, { x: out, y: start.y }]
  if (way === 'far') points.push({ x: out, y: trackY }, { x: (out + into) / 2, y: trackY }, { x: into, y: trackY })
  points.push({ x: into, y: end.y }, end)
  return points
}

function boxOf(placed: Placed): Box {
  const { chip, a } = placed
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const cover = (x: number, y: number): void => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const { x, y } of pointsOf(placed)) {
    cover(x - 4, y - 5)
    cover(x + 4, y + 5)
  }
  if (chip) {
    cover(a.x, chipTop(a, chip))
    cover(a.x + a.w, chipTop(a, chip) + chip.h)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** Words and line in map px. */
function drawRoute(placed: Placed): Mark[] {
  const { route, chip, a, b } = placed
  const { from, to } = route
  const back = to < from || (to === from && (b?.y ?? 0) <= a.y)
  const marks: Mark[] = chip ? chip.marks.map((m) => moved(m, a.x, chipTop(a, chip))) : []
  const points = pointsOf(placed)
  const [start, end] = [points[0], points.at(-1)]
  if (!start || !end) return marks
  const fromRight = to <= from
  marks.push({
    type: 'path',
    d: roundedPath(points, 4),
    ...LINE,
    ...(back && { dash: backDash(Math.abs(end.x - start.x)) }),
  })
  marks.push({ type: 'circle', cx: start.x, cy: start.y, r: chip && to >= from ? 1.6 : 2.8, fill: 'ink2' })
  marks.push(arrowHead(end.x + (fromRight ? -1 : 1), end.y, fromRight ? 'left' : 'right'))
  return marks
}
