import type { Mark, PathMark } from '../../../shared/layout/mark.ts'
import type { Scene, SceneNode } from '../../../shared/layout/scene.ts'
import { clipMark } from '../scene/clipMark.ts'
import { type Extent, markExtent } from '../scene/markBounds.ts'
import { plateMarks } from '../scene/plates.ts'
import type { SceneIndex } from '../scene/sceneIndex.ts'

/** Columns that are kept together: what lies across the map is cut into such stretches once and then only looked up. */
export const CHUNK = 24

/** What reaches over more than one column, as far as it touches one stretch of the map. */
export interface Chunk {
  readonly span: Extent
  readonly rules: readonly Mark[]
  readonly curves: readonly Mark[]
  readonly connections: readonly SceneNode[]
}

export interface FarIndex {
  /** The stretch of `CHUNK` columns with this number, cut when first asked for. */
  chunk(at: number): Chunk
  readonly count: number
}

const known = new WeakMap<SceneIndex, FarIndex>()

/** The spatial index of what has no column of its own. Kept with the scene. */
export function farIndex(index: SceneIndex): FarIndex {
  let far = known.get(index)
  if (!far) {
    far = build(index)
    known.set(index, far)
  }
  return far
}

function build({ scene, wide }: SceneIndex): FarIndex {
  const count = Math.max(1, Math.ceil(scene.columns.length / CHUNK))
  const chunks: (Chunk | undefined)[] = new Array(count)
  const connections: SceneNode[][] = Array.from({ length: count }, () => [])
  const w = (scene.columns[0]?.w ?? 1) * CHUNK
  const at = (x: number): number => Math.min(count - 1, Math.max(0, Math.floor((x - scene.headerW) / w)))
  for (const node of wide) {
    for (let i = at(node.box.x); i <= at(node.box.x + node.box.w); i++) connections[i]?.push(node)
  }
  let cut: Sorted | null = null
  return {
    count,
    chunk(i) {
      cut ??= sorted(scene, count, at)
      let chunk = chunks[i]
      if (!chunk) {
        chunk = cutOut(scene, cut, i, count, connections[i] ?? [])
        chunks[i] = chunk
      }
      return chunk
    },
  }
}

interface Sorted {
  readonly rules: readonly (readonly Mark[])[]
  readonly curves: readonly (readonly Mark[])[]
}

/** Every mark into the stretches that it touches, in painting order. */
function sorted(scene: Scene, count: number, at: (x: number) => number): Sorted {
  const plates = new Set(plateMarks(scene))
  const deal = (marks: readonly Mark[]): Mark[][] => {
    const lists: Mark[][] = Array.from({ length: count }, () => [])
    for (const mark of marks) {
      if (plates.has(mark)) continue
      const { from, to } = markExtent(mark)
      for (let i = at(from); i <= at(to); i++) lists[i]?.push(mark)
    }
    return lists
  }
  return { rules: deal(scene.rules), curves: deal(scene.curves.toReversed().flatMap((c) => c.marks)) }
}

function cutOut(scene: Scene, all: Sorted, i: number, count: number, connections: readonly SceneNode[]): Chunk {
  const first = scene.columns[i * CHUNK]
  const last = scene.columns[Math.min((i + 1) * CHUNK, scene.columns.length) - 1]
  const span = {
    from: i === 0 || !first ? 0 : first.x,
    to: i === count - 1 || !last ? scene.size.w : last.x + last.w,
  }
  return {
    span,
    rules: (all.rules[i] ?? []).map((mark) => clipMark(mark, span)),
    curves: (all.curves[i] ?? []).map((mark) => clipMark(mark, span)),
    connections,
  }
}

/** The drawn line of a connection, without its head and its words. */
export function wireOf(node: SceneNode): PathMark | undefined {
  return node.marks.find((m): m is PathMark => m.type === 'path' && m.stroke !== undefined)
}
