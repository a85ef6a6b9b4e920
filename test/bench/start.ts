import { openBoard, type Rig } from './rig.ts'
import { median, table } from './stats.ts'

/** The app opens where its user was, once it is known where. */
async function openOnce(rig: Rig, file: string): Promise<void> {
  const host = await rig.app(file)
  const { page } = await openBoard(rig, host.url)
  await page.waitForTimeout(KEPT_MS)
  await page.context().close()
  await host.close()
}

/** Longer than the window waits before it keeps a place. */
const KEPT_MS = 1_500

/** From the start of the app's process to its last journey painted, against a bare window of the same browser. */
export async function benchStart(rig: Rig): Promise<unknown> {
  const sizes = rig.options.sizes ?? [100, 1_000, 5_000]
  const rows: { touchpoints: number; 'bare ms': number; 'percurso ms': number; ratio: number }[] = []
  for (const n of sizes) {
    const [bare, app]: [number[], number[]] = [[], []]
    const file = rig.workspace(n)
    await openOnce(rig, file)
    for (let i = 0; i < rig.options.repeats; i++) {
      const before = performance.now()
      const window = await openBoard(rig, `${rig.pages}/blank.html`)
      bare.push(performance.now() - before)
      await window.page.context().close()
      const from = performance.now()
      const host = await rig.app(file)
      const { page } = await openBoard(rig, host.url)
      app.push(performance.now() - from)
      await page.context().close()
      await host.close()
    }
    const [a, b] = [median(app), median(bare)]
    rows.push({ touchpoints: n, 'bare ms': Math.round(b), 'percurso ms': Math.round(a), ratio: a / b })
  }
  table('process start to the interactive journey', rows)
  return rows
}
