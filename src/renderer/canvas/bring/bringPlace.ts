import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { LaneRole } from '../../../shared/domain/journey/lane.ts'
import type { Box } from '../../../shared/layout/scene.ts'
import type { NewLane } from '../../state/newThing.ts'
import { BAR, cardDrop, type Point, takes } from '../scene/dropPlace.ts'
import { cellBox, columnAt, rowAt, type SceneIndex } from '../scene/sceneIndex.ts'
import { stepOf, type TargetKey } from '../scene/target.ts'
import { type Brought, roleOf } from './brought.ts'

/** Where something from the tray would go. */
export type BringPlace =
  | {
      readonly type: 'into'
      readonly stepId: string
      /** null: a lane that the map does not have yet, see `newLane` */
      readonly laneId: string | null
      /** the sibling to follow; null: first; left out: last */
      readonly afterId?: string | null
      readonly newLane: NewLane | null
      /** The lane is folded up and has to be opened. */
      readonly folded: boolean
      /** The cell, or the edge where the new lane will stand, map px. */
      readonly cell: Box
      readonly bar: Box
    }
  /** A channel over a touchpoint becomes that touchpoint's. */
  | { readonly type: 'onto'; readonly touchpointId: string; readonly box: Box }

/** Of a card's height, how much at its top and foot stands for "between", not for "onto". */
const BETWEEN = 0.2

/**
 * Where something would go if it were let go of over a point: into its own lane of the column pointed at, between the
 * cards pointed at; a channel onto the touchpoint pointed at.
 * @param point map px
 * @returns null beside the map and over a stage without steps
 */
export function bringPlace(index: SceneIndex, doc: JourneyDoc, point: Point, brought: Brought): BringPlace | null {
  const { scene } = index
  const column = columnAt(scene, point.x)
  const at = scene.columns[column]
  if (!at?.stepId || point.x < scene.headerW || point.x > at.x + at.w) return null
  const under = scene.rows[rowAt(scene, point.y)]
  const role = roleOf(brought)
  if (brought.type !== 'card' && under?.role === role) {
    const hit = index.inCell(column, rowAt(scene, point.y)).find((n) => {
      const margin = n.box.h * BETWEEN
      return n.kind === 'touchpoint' && point.y > n.box.y + margin && point.y < n.box.y + n.box.h - margin
    })
    if (hit) return { type: 'onto', touchpointId: hit.id, box: hit.box }
  }
  const row = rowOfRole(index, role, point.y)
  if (row < 0) return intoNewLane(index, doc, column, at.stepId, role)
  const lane = scene.rows[row]
  if (!lane?.laneId) return null
  const cell = cellBox(scene, column, row)
  const base = { type: 'into', stepId: at.stepId, laneId: lane.laneId, newLane: null, cell } as const
  if (lane.collapsed) return { ...base, folded: true, bar: barAt(cell, cell.y + cell.h / 2) }
  // From any other row it goes to the end of its cell.
  const y = under === lane ? point.y : lane.y + lane.h - 1
  const drop = cardDrop(index, { x: point.x, y }, role === 'touchpoints' ? 'touchpoint' : 'card', new Set())
  return drop && { ...base, folded: false, afterId: drop.afterId, bar: drop.bar }
}

/** Where words from another program would go: into the very cell pointed at; null where it takes none. */
export function wordsPlace(index: SceneIndex, point: Point): BringPlace | null {
  const { scene } = index
  const column = columnAt(scene, point.x)
  const at = scene.columns[column]
  const row = rowAt(scene, point.y)
  const lane = scene.rows[row]
  if (!at?.stepId || !lane || point.x > at.x + at.w || point.y > lane.y + lane.h || lane.role === 'images') return null
  const kind = lane.role === 'touchpoints' ? 'touchpoint' : 'card'
  const drop = takes(lane, kind) ? cardDrop(index, point, kind, new Set()) : null
  const cell = cellBox(scene, column, row)
  return drop && { type: 'into', ...drop, newLane: null, folded: false, cell }
}

/** Where the keyboard puts something: into the cell it stands in, after what it stands on. */
export function bringAtFocus(
  index: SceneIndex,
  doc: JourneyDoc,
  focus: TargetKey | null,
  brought: Brought,
): BringPlace | null {
  const { scene } = index
  const node = focus ? index.nodes.get(focus) : undefined
  const stageStep = node?.kind === 'stage' ? doc.steps.find((s) => s.stageId === node.id)?.id : undefined
  const stepId = stageStep ?? (focus ? stepOf(index, focus) : null)
  const column = stepId ? (index.columnOf.get(stepId) ?? -1) : -1
  const at = scene.columns[column]
  if (!stepId || !at) return null
  const role = roleOf(brought)
  const y = node && node.kind !== 'stage' ? node.box.y + node.box.h / 2 : 0
  const row = rowOfRole(index, role, y)
  const place = bringPlace(
    index,
    doc,
    { x: at.x + at.w / 2, y: row < 0 ? y : (scene.rows[row]?.y ?? 0) + (scene.rows[row]?.h ?? 0) - 1 },
    brought,
  )
  if (place?.type !== 'into') return place
  const sibling = node?.cell?.stepId === stepId && node.cell.laneId === place.laneId
  return sibling ? { ...place, afterId: node.id } : place
}

/** The row of a role at y, else the nearest one; −1 where the map has none. */
function rowOfRole(index: SceneIndex, role: LaneRole, y: number): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  index.scene.rows.forEach((row, i) => {
    if (row.role !== role || row.laneId === null) return
    const distance = Math.max(row.y - y, y - row.y - row.h, 0)
    if (distance < least) {
      best = i
      least = distance
    }
  })
  return best
}

function intoNewLane(
  index: SceneIndex,
  doc: JourneyDoc,
  column: number,
  stepId: string,
  role: LaneRole,
): BringPlace | null {
  const { scene } = index
  const afterId = laneBefore(doc, role)
  const at = scene.columns[column]
  const row = scene.rows.find((r) => r.laneId === afterId)
  if (!at) return null
  const y = row && afterId !== null ? row.y + row.h : (scene.rows[0]?.y ?? scene.headH)
  const cell = { x: at.x, y, w: at.w, h: 0 }
  return { type: 'into', stepId, laneId: null, newLane: { role, afterId }, folded: false, cell, bar: barAt(cell, y) }
}

/** The lane after which a new one of a role stands: the usual order of lanes, as far as this map keeps to it. */
export function laneBefore(doc: Pick<JourneyDoc, 'lanes'>, role: LaneRole): string | null {
  const rank = (of: LaneRole): number => LaneRole.options.indexOf(of)
  let found: { id: string; rank: number } | null = null
  for (const lane of doc.lanes) {
    const own = rank(lane.role)
    if (own < rank(role) && own >= (found?.rank ?? -1)) found = { id: lane.id, rank: own }
  }
  return found?.id ?? null
}

const barAt = (cell: Box, y: number): Box => ({ x: cell.x + 4, y: y - BAR / 2, w: cell.w - 8, h: BAR })
