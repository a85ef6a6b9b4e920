import { blueprintLines, type Lane } from '../../domain/journey/lane.ts'
import type { Mark } from '../mark.ts'
import type { Box, SceneBlueprintLine, SceneCurve, SceneNode, SceneOverlay, SceneRow } from '../scene.ts'
import { drawLine, undergroundLanes } from './blueprint.ts'
import { type CellRow, layoutCells } from './cells.ts'
import { type ChannelRow, layoutChannels } from './channels.ts'
import type { Drawing } from './drawing.ts'
import { drawLaneHeader, type LaneHeader } from './drawLane.ts'
import { drawScale, type EmotionRow, layoutEmotion } from './emotion.ts'
import type { CurvePlan } from './feelings.ts'
import { layoutStepConnections } from './stepConnections.ts'
import { layoutTouchpointConnections } from './touchpointConnections.ts'

export interface StackedRows {
  readonly rows: readonly SceneRow[]
  readonly lines: readonly SceneBlueprintLine[]
  readonly grounds: readonly Mark[]
  readonly rules: readonly Mark[]
  readonly curves: readonly SceneCurve[]
  readonly overlay: SceneOverlay | null
  readonly nodes: readonly SceneNode[]
  readonly bottom: number
}

type Content =
  | { readonly kind: 'emotion'; readonly row: EmotionRow }
  | { readonly kind: 'channels'; readonly row: ChannelRow }
  | { readonly kind: 'cells'; readonly row: CellRow }

/** Stacks the lanes below the head, each as high as its content, with the blueprint's lines between them. */
export function stackRows(
  d: Drawing,
  plans: readonly CurvePlan[],
  lanes: readonly (Lane | null)[],
  collapsed: ReadonlySet<string>,
  top: number,
  w: number,
): StackedRows {
  const real = lanes.filter((lane) => lane !== null)
  const above = blueprintLines(real)
  const under = undergroundLanes(real)
  const firstOf = (role: Lane['role']): string | undefined => real.find((lane) => lane.role === role)?.id
  const steps = layoutStepConnections(d)
  const touchpoints = layoutTouchpointConnections(d, collapsed)
  const actionsId = lanes.includes(null) ? null : firstOf('actions')
  const [emotionId, channelsId] = [firstOf('emotion'), firstOf('channels')]

  const contentOf = (lane: Lane | null, header: LaneHeader): Content => {
    if (lane && lane.id === emotionId) {
      const row = layoutEmotion(d, plans, header.h)
      // Nobody has said a feeling yet: a low row, not an empty chart.
      if (!row.empty) return { kind: 'emotion', row }
    }
    if (lane && lane.id === channelsId) return { kind: 'channels', row: layoutChannels(d, header.h) }
    const inset = { top: (lane?.id ?? null) === actionsId ? steps.h : 0, bottom: lane ? touchpoints.strip(lane.id) : 0 }
    return { kind: 'cells', row: layoutCells(d, lane, lane?.role === 'touchpoints', inset, touchpoints.chips) }
  }

  const out = { rows: [] as SceneRow[], lines: [] as SceneBlueprintLine[], grounds: [] as Mark[], rules: [] as Mark[] }
  const curves: SceneCurve[] = []
  let overlay: SceneOverlay | null = null
  const nodes: SceneNode[] = []
  const connections: SceneNode[] = []
  const bottoms = new Map<string, number>()
  const boxes = new Map<string, Box>()
  let y = top
  for (const lane of lanes) {
    const isCollapsed = lane !== null && collapsed.has(lane.id)
    const header = drawLaneHeader(d, lane ?? { role: 'actions', name: d.words.steps })
    const underground = lane !== null && under.has(lane.id)
    const start = y
    const parted = lane ? (above.get(lane.id) ?? []) : []
    for (const kind of parted) {
      const line = drawLine(d, kind)
      out.rules.push(...line.marks(y, w))
      out.lines.push({ kind, laneId: (lane as Lane).id, y, h: line.h, label: line.label })
      y += line.h
    }
    const content = isCollapsed ? null : contentOf(lane, header)
    const least = Math.max(header.h + 7, isCollapsed ? 0 : d.sizes.emptyRow)
    const h = Math.max(least, heightOf(content))
    if (underground) out.grounds.push({ type: 'rect', x: 0, y: start, w, h: y + h - start, fill: 'ground2' })
    if (parted.length === 0 && out.rows.length > 0) {
      out.rules.push({ type: 'path', d: `M0 ${y}H${w}`, stroke: 'rule', strokeWidth: 1 })
    }
    out.rules.push({ type: 'path', d: `M${d.sizes.headerW} ${y}v${h}`, stroke: 'rule', strokeWidth: 1 })
    const own: Mark[] = [...header.marks]
    if (content?.kind === 'emotion') {
      const zero = content.row.above
      const drawn = content.row.at(y + zero, y + h)
      out.rules.push(...drawn.rules)
      curves.push(...drawn.curves)
      overlay = drawn.overlay
      nodes.push(...drawn.nodes)
      own.push(...drawScale(d)(zero))
    } else if (content?.kind === 'channels' && lane) {
      out.rules.push(...content.row.rules(y))
      nodes.push(...content.row.nodes(y, lane.id))
      own.push(...content.row.header(0))
    } else if (content?.kind === 'cells') {
      const drawn = content.row.nodes(y)
      for (const node of drawn) if (node.kind === 'touchpoint') boxes.set(node.key, node.box)
      nodes.push(...drawn)
      if ((lane?.id ?? null) === actionsId) connections.push(...steps.nodes(y))
    }
    if (lane) bottoms.set(lane.id, y + h)
    nodes.push(laneNode(d, lane, header, own, y, h))
    out.rows.push({
      laneId: lane?.id ?? null,
      role: lane?.role ?? 'actions',
      y,
      h,
      underground,
      collapsed: isCollapsed,
      empty: content === null ? false : content.row.empty,
    })
    y += h
  }
  connections.push(...touchpoints.nodes(boxes, bottoms))
  return { ...out, curves, overlay, nodes: [...nodes, ...connections], bottom: y }
}

function heightOf(content: Content | null): number {
  if (content === null) return 0
  return content.kind === 'emotion' ? content.row.above + content.row.below : content.row.h
}

function laneNode(
  d: Drawing,
  lane: Lane | null,
  header: LaneHeader,
  marks: readonly Mark[],
  y: number,
  h: number,
): SceneNode {
  const id = lane?.id ?? '-'
  const box = { x: 0, y, w: d.sizes.headerW, h }
  return { key: `lane:${id}`, kind: 'lane', id, box, cell: null, marks, title: header.title }
}
