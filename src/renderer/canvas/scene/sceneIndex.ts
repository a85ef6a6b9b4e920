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
  /** Signs, lanes and personas. */
  readonly heads: readonly SceneNode[]
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

/** What an index is made of; the next one takes it over. */
interface Parts {
  readonly nodes: Map<string, SceneNode>
  readonly columnOf: ReadonlyMap<string, number>
  readonly rowOf: ReadonlyMap<string, number>
  readonly cells: Map<number, SceneNode[]>
  readonly columns: SceneNode[][]
  readonly wide: SceneNode[]
  readonly heads: SceneNode[]
}

const partsOf = new WeakMap<SceneIndex, Parts>()
const NONE: readonly SceneNode[] = []

/**
 * @param before the index until now: where everything stays in its cell it gives its maps to the new one, so that an
 * edit of one card looks at that card alone. It is not asked for anything afterwards.
 */
export function indexScene(scene: Scene, before: SceneIndex | null = null): SceneIndex {
  const parts = (before && takenOver(scene, before)) ?? sorted(scene)
  const { nodes, columnOf, rowOf, cells, columns, wide, heads } = parts
  const index: SceneIndex = {
    scene,
    nodes,
    columnOf,
    rowOf,
    wide,
    heads,
    inCell: (column, row) => cells.get(row * scene.columns.length + column) ?? NONE,
    inColumn: (column) => columns[column] ?? NONE,
  }
  partsOf.set(index, parts)
  return index
}

function sorted(scene: Scene): Parts {
  const nodes = new Map<string, SceneNode>()
  const columnOf = new Map<string, number>()
  const rowOf = new Map<string, number>()
  scene.columns.forEach((c, i) => {
    if (c.stepId !== null) columnOf.set(c.stepId, i)
  })
  scene.rows.forEach((r, i) => {
    rowOf.set(r.laneId ?? '', i)
  })
  const parts: Parts = {
    nodes,
    columnOf,
    rowOf,
    cells: new Map(),
    columns: scene.columns.map(() => []),
    wide: [],
    heads: [],
  }
  const place = placing(scene, parts)
  for (const node of scene.nodes) {
    nodes.set(node.key, node)
    const { list, column, cell } = place(node)
    list?.push(node)
    if (column >= 0) parts.columns[column]?.push(node)
    if (cell < 0) continue
    const group = parts.cells.get(cell)
    if (group) group.push(node)
    else parts.cells.set(cell, [node])
  }
  return parts
}

interface Placing {
  /** The list that it stands in instead of a column. */
  readonly list: SceneNode[] | null
  /** −1: none */
  readonly column: number
  readonly cell: number
}

function placing(scene: Scene, parts: Parts): (node: SceneNode) => Placing {
  const emotion = scene.rows.findIndex((r) => r.role === 'emotion')
  const heads = { list: parts.heads, column: -1, cell: -1 }
  const wide = { list: parts.wide, column: -1, cell: -1 }
  return (node) => {
    if (HEADS.has(node.kind)) return heads
    if (node.kind === 'connection') return wide
    const column = columnAt(scene, node.box.x + node.box.w / 2)
    const cell = cellOf(node)
    const at = cell ? parts.columnOf.get(cell.stepId) : undefined
    const row = cell ? (node.kind === 'station' ? emotion : parts.rowOf.get(cell.laneId)) : undefined
    const known = at !== undefined && row !== undefined && row >= 0
    return { list: null, column, cell: known ? row * scene.columns.length + at : -1 }
  }
}

/** Beyond this part of all nodes sorting anew is as quick. */
const MANY = 0.3

/** The parts with the nodes that changed in the places of the old ones; null where one comes, goes or moves on. */
function takenOver(scene: Scene, before: SceneIndex): Parts | null {
  const parts = partsOf.get(before)
  const old = before.scene
  if (!parts || old.nodes.length !== scene.nodes.length || old.columns.length !== scene.columns.length) return null
  const sameColumns = scene.columns.every((c, i) => c.stepId === old.columns[i]?.stepId && c.x === old.columns[i]?.x)
  const sameRows =
    old.rows.length === scene.rows.length &&
    scene.rows.every((r, i) => r.laneId === old.rows[i]?.laneId && r.role === old.rows[i]?.role)
  if (!sameColumns || !sameRows) return null
  const place = placing(scene, parts)
  const changed: (readonly [SceneNode, SceneNode, Placing])[] = []
  for (let i = 0; i < scene.nodes.length; i++) {
    const [was, is] = [old.nodes[i] as SceneNode, scene.nodes[i] as SceneNode]
    if (was === is) continue
    if (was.key !== is.key || changed.length > MANY * scene.nodes.length) return null
    const [from, to] = [place(was), place(is)]
    if (from.list !== to.list || from.column !== to.column || from.cell !== to.cell) return null
    changed.push([was, is, to])
  }
  // Connections change together, and one by one each would be searched for among all.
  const others = new Map(changed.flatMap(([was, is, { list }]) => (list ? [[was, is]] : [])))
  for (const list of [parts.wide, parts.heads]) {
    if (others.size === 0) break
    list.forEach((node, i) => {
      list[i] = others.get(node) ?? node
    })
  }
  for (const [was, is, { list, column, cell }] of changed) {
    parts.nodes.set(is.key, is)
    if (list) continue
    replace(parts.columns[column], was, is)
    if (cell >= 0) replace(parts.cells.get(cell), was, is)
  }
  return parts
}

function replace(list: SceneNode[] | undefined, was: SceneNode, is: SceneNode): void {
  const at = list?.indexOf(was) ?? -1
  if (list && at >= 0) list[at] = is
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
