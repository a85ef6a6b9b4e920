import { type Frames, GESTURES, heapOf } from './gestures.ts'
import { openBoard, type Rig } from './rig.ts'
import { median, table } from './stats.ts'

const BOARDS = ['canvas', 'flow', 'percurso'] as const
type Board = (typeof BOARDS)[number]

interface Seen {
  readonly painted: number
  readonly heap: number
  readonly frames: Readonly<Record<string, Frames>>
}

async function see(rig: Rig, board: Board, n: number): Promise<Seen> {
  const app = board === 'percurso' ? await rig.app(rig.workspace(n)) : null
  try {
    const { page, paintedMs } = await openBoard(rig, app?.url ?? `${rig.pages}/${board}.html?n=${n}`)
    try {
      const heap = await heapOf(page)
      const frames: Record<string, Frames> = {}
      if (n > 0) for (const [name, run] of Object.entries(GESTURES)) frames[name] = await run(page)
      return { painted: paintedMs, heap, frames }
    } finally {
      await page.context().close()
    }
  } finally {
    await app?.close()
  }
}

const of = (seen: readonly Seen[], name: string, key: keyof Frames): number =>
  median(seen.map((s) => s.frames[name]?.[key] ?? Number.NaN))

/** The board against one bare canvas and raw React Flow, in turns. */
export async function benchBoard(rig: Rig): Promise<unknown> {
  const sizes = rig.options.sizes ?? [100, 1_000, 5_000, 10_000]
  const empty = median([(await see(rig, 'percurso', 0)).heap])
  const results: unknown[] = []
  for (const n of sizes) {
    const seen: Record<Board, Seen[]> = { canvas: [], flow: [], percurso: [] }
    for (let i = 0; i < rig.options.repeats; i++) {
      for (const board of BOARDS) {
        // Raw React Flow takes minutes beyond this; its curve is plain by then.
        if (board === 'flow' && n > 5_000) continue
        seen[board].push(await see(rig, board, n))
      }
    }
    const painted = (b: Board): number => median(seen[b].map((s) => s.painted))
    const rows = BOARDS.filter((b) => seen[b].length > 0).map((b) => ({
      board: b,
      'painted ms': Math.round(painted(b)),
      '× canvas': painted(b) / painted('canvas'),
      'heap MB': median(seen[b].map((s) => s.heap)),
      ...Object.fromEntries(
        Object.keys(GESTURES).flatMap((name) => [
          [`${name} fps`, Math.round(of(seen[b], name, 'fps'))],
          [`÷ ${name}`, of(seen[b], name, 'fps') / of(seen.canvas, name, 'fps')],
          [`${name} p95`, Math.round(of(seen[b], name, 'p95Ms'))],
        ]),
      ),
    }))
    table(
      `board of ${n} touchpoints (÷: frames as a part of the bare canvas's; empty board ${empty.toFixed(1)} MB)`,
      rows,
    )
    results.push({ touchpoints: n, emptyHeapMB: empty, boards: seen })
  }
  return results
}
