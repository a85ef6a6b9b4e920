import type { Scene, SceneStation } from '../../../shared/layout/scene.ts'

export interface MiniLine {
  /** px of the miniature for one of the map, and the margin at its ends */
  readonly scale: number
  readonly inset: number
  readonly d: string
  readonly solid: readonly string[]
  readonly stations: readonly { readonly x: number; readonly y: number; readonly key: boolean }[]
  /** A dotted track where there is no line yet. */
  readonly track: string | null
}

const INSET = 12
/** Beyond so many stations only the key ones are drawn. */
const MANY = 36

/** The main line as long as a miniature is wide, five levels in its height. */
export function miniLine(scene: Scene, w: number, h: number): MiniLine {
  const mapW = Math.max(1, scene.size.w - scene.headerW)
  const scale = (w - 2 * INSET) / mapW
  const at = (s: SceneStation): { x: number; y: number } => ({
    x: INSET + (s.x - scene.headerW) * scale,
    y: h / 2 - s.value * (h / 2 - 11) * 0.5,
  })
  const main = scene.curves.find((c) => c.main)?.stations ?? []
  const shown = main.length > MANY * 8 ? main.filter((_, i) => i % Math.ceil(main.length / (MANY * 8)) === 0) : main
  const points = shown.map(at)
  if (points.length === 0)
    return { scale, inset: INSET, d: '', solid: [], stations: [], track: `M${INSET} ${h / 2}H${w - INSET}` }
  const path = (from: number, to: number): string => {
    let d = `M${points[from]?.x ?? 0} ${points[from]?.y ?? 0}`
    for (let i = from + 1; i <= to; i++) {
      const [a, b] = [points[i - 1], points[i]]
      if (!a || !b) continue
      const run = Math.min((b.x - a.x) * 0.35, Math.abs(b.y - a.y))
      const mid = (a.x + b.x) / 2
      d += `H${mid - run / 2}L${mid + run / 2} ${b.y}H${b.x}`
    }
    return d
  }
  const solid: string[] = []
  for (let i = 0; i < shown.length; i++) {
    if (!shown[i]?.solid) continue
    let j = i
    while (shown[j + 1]?.solid) j++
    solid.push(i === j ? `M${(points[i]?.x ?? 0) - 4} ${points[i]?.y ?? 0}h8` : path(i, j))
    i = j
  }
  const stations = points.map((p, i) => ({ ...p, key: shown[i]?.key ?? false }))
  return {
    scale,
    inset: INSET,
    d: points.length === 1 ? `M${points[0]?.x ?? 0} ${points[0]?.y ?? 0}h0.1` : path(0, points.length - 1),
    solid,
    stations: shown.length > MANY ? (shown.length > MANY * 4 ? [] : stations.filter((s) => s.key)) : stations,
    track: null,
  }
}
