import type { Box, Cell, Scene, SceneColumn, SceneNode, SceneRow } from '../../../shared/layout/scene.ts'

/** What the canvas asks of a scene many times a second, found once. */
export interface SceneIndex {
  readonly scene: Scene
  readonly nodes: ReadonlyMap<string, SceneNode>
  /** Columns by their step. */
  readonly columnOf: ReadonlyMap<string, number>
  /** Rows by their lane; the row of steps without a lane stands under ''. */
  readonly rowOf: ReadonlyMap<string, number>
  /** What stands in a cell, from the top. */
  inCell(column: number, row: number): readonly SceneNode[]
  /** The nodes whose boxes begin in a column; connections and signs are not among them. */
  inColumn(column: number): readonly SceneNode[]
  /** Connections and other nodes that reach over several columns. */
  readonly wide: readonly SceneNode[]
}

/** Kinds that are drawn in the headers, not on the map's ground. */
const HEADS = new Set<SceneNode['kind']>(['stage', 'lane', 'persona'])

/** A station's id names its step: `${stepId}~${personaId}`. */
export function stationStep(id: string): string {
  return id.slice(0, id.lastIndexOf('~'))
}

/** The persona of a station's id; null for nobody in particular. */
export function stationPersona(id: string): string | null {
  const persona = id.slice(id.lastIndexOf('~') + 1)
  return persona === '-' ? null : persona
}

export function indexScene(scene: Scene): SceneIndex {
  const nodes = new Map<string, SceneNode>()
  const columnOf = new Map<string, number>()
  const rowOf = new Map<string, number>()
  scene.columns.forEach((c, i) => {
    if (c.stepId !== null) columnOf.set(c.stepId, i)
  })
  scene.rows.forEach((r, i) => {
    rowOf.set(r.laneId ?? '', i)
  })
  const cells = new Map<number, SceneNode[]>()
  const columns: SceneNode[][] = scene.columns.map(() => [])
  const wide: SceneNode[] = []
  const emotion = scene.rows.findIndex((r) => r.role === 'emotion')
  for (const node of scene.nodes) {
    nodes.set(node.key, node)
    if (HEADS.has(node.kind)) continue
    if (node.kind === 'connection') {
      wide.push(node)
      continue
    }
    columns[columnAt(scene, node.box.x + node.box.w / 2)]?.push(node)
    const cell = cellOf(node)
    if (!cell) continue
    const column = columnOf.get(cell.stepId)
    const row = node.kind === 'station' ? emotion : rowOf.get(cell.laneId)
    if (column === undefined || row === undefined || row < 0) continue
    const at = row * scene.columns.length + column
    const group = cells.get(at)
    if (group) group.push(node)
    else cells.set(at, [node])
  }
  const none: readonly SceneNode[] = []
  return {
    scene,
    nodes,
    columnOf,
    rowOf,
    wide,
    inCell: (column, row) => cells.get(row * scene.columns.length + column) ?? none,
    inColumn: (column) => columns[column] ?? none,
  }
}

/** The cell of a node; a station's lane is left open, and steps without a lane of actions stand in lane ''. */
function cellOf(node: SceneNode): Cell | null {
  if (node.cell) return node.cell
  if (node.kind === 'station') return { stepId: stationStep(node.id), laneId: '' }
  if (node.kind === 'step') return { stepId: node.id, laneId: '' }
  return null
}

/** Index of the column that holds x, the nearest one beyond the ends; −1 where there is none. */
export function columnAt(scene: Pick<Scene, 'columns'>, x: number): number {
  const { columns } = scene
  let low = 0
  let high = columns.length - 1
  while (low < high) {
    const mid = (low + high + 1) >> 1
    if ((columns[mid] as SceneColumn).x <= x) low = mid
    else high = mid - 1
  }
  return columns.length === 0 ? -1 : low
}

/** Index of the row that holds y, the nearest one beyond the ends; −1 where there is none. */
export function rowAt(scene: Pick<Scene, 'rows'>, y: number): number {
  const { rows } = scene
  if (rows.length === 0) return -1
  const at = rows.findLastIndex((r) => r.y <= y)
  return Math.max(at, 0)
}

/** The whole cell, from rule to rule. */
export function cellBox(scene: Scene, column: number, row: number): Box {
  const c = scene.columns[column] as SceneColumn
  const r = scene.rows[row] as SceneRow
  return { x: c.x, y: r.y, w: c.w, h: r.h }
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
