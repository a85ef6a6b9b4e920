import { join } from 'node:path'
import type { Rig } from './rig.ts'
import { median, table } from './stats.ts'

/** From the command to the file, and to the journey's text, against a command that only opens and names it. */
export async function benchPdf(rig: Rig): Promise<unknown> {
  const sizes = rig.options.sizes ?? [30, 300, 3_000]
  const rows: Record<string, number>[] = []
  for (const n of sizes) {
    const file = rig.workspace(n)
    const [bare, show, pdf]: [number[], number[], number[]] = [[], [], []]
    for (let i = 0; i < rig.options.repeats; i++) {
      bare.push(timed(() => rig.cli(['journeys', file])))
      show.push(timed(() => rig.cli(['show', file])))
      pdf.push(timed(() => rig.cli(['export', file, '--to', join(file, '..', `${n}-${i}.pdf`)])))
    }
    const [a, b] = [median(pdf), median(bare)]
    rows.push({
      touchpoints: n,
      'bare command ms': Math.round(b),
      'show ms': Math.round(median(show)),
      'pdf ms': Math.round(a),
      ratio: a / b,
    })
  }
  table('PDF', rows)
  return rows
}

function timed(run: () => void): number {
  const from = performance.now()
  run()
  return performance.now() - from
}
