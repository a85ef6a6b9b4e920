import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { openBoard, type Rig } from './rig.ts'
import { median, percentile, table } from './stats.ts'

interface Watched {
  keyAt: number
  paintAt: number
  answerAt: number
}

/** From now on the page notes when a key came down, when the next frame was out, when the next answer came in. */
export function watch(): void {
  const seen = { keyAt: 0, paintAt: 0, answerAt: 0 }
  Object.assign(window, { benchWatch: seen })
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Control') return
      Object.assign(seen, { keyAt: event.timeStamp, paintAt: 0, answerAt: 0 })
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        // Runs after the frame has been handed over.
        port1.onmessage = () => {
          seen.paintAt = performance.now()
        }
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
  window.WebSocket = class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      this.addEventListener('message', () => {
        if (seen.keyAt > 0 && seen.answerAt === 0) seen.answerAt = performance.now()
      })
    }
  }
}

interface Took {
  readonly paint: number
  readonly disk: number
}

async function press(page: Page, key: string): Promise<Took> {
  await page.keyboard.press(key)
  await page.waitForFunction(
    () => {
      const seen = (window as unknown as { benchWatch: Watched }).benchWatch
      return seen.paintAt > 0 && seen.answerAt > 0
    },
    null,
    { timeout: 120_000 },
  )
  const seen = await page.evaluate(() => ({ ...(window as unknown as { benchWatch: Watched }).benchWatch }))
  // The frame is let go by before the next key.
  await page.waitForTimeout(120)
  return { paint: seen.paintAt - seen.keyAt, disk: seen.answerAt - seen.keyAt }
}

function bareInserts(count: number): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'percurso-insert-'))
  const db = new Database(join(folder, 'bare.db'))
  try {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.exec('create table note (id integer primary key, text text not null) strict')
    const insert = db.prepare('insert into note (text) values (?)')
    return Array.from({ length: count }, (_, i) => {
      const from = performance.now()
      insert.run(`note ${i}`)
      return performance.now() - from
    })
  } finally {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const KEYS = 30

/** A key pressed on a card: until it is seen and until it is on disk; and undoing a change of every card. */
export async function benchEdit(rig: Rig): Promise<unknown> {
  const rows: Record<string, number>[] = []
  for (const n of rig.options.sizes ?? [100, 1_000, 5_000]) {
    const app = await rig.app(rig.workspace(n))
    const bare: number[] = []
    const took: Took[] = []
    const undone: Took[] = []
    try {
      const { page } = await openBoard(rig, app.url, watch)
      const at = await page.evaluate(() =>
        (window as unknown as { bench: { pos(i: number): { x: number; y: number } } }).bench.pos(0),
      )
      await page.mouse.click(at.x, at.y)
      for (let i = 0; i < KEYS; i++) {
        bare.push(...bareInserts(20))
        took.push(await press(page, 'k'))
      }
      for (let i = 0; i < rig.options.repeats; i++) {
        // After an undo the keyboard stands on what came back.
        await page.mouse.click(at.x, at.y)
        await page.keyboard.press('Control+a')
        await press(page, 'k')
        // All that the change sends has come in before the next answer is waited for.
        await page.waitForTimeout(2_000)
        undone.push(await press(page, 'Control+z'))
      }
      await page.context().close()
    } finally {
      await app.close()
    }
    const insert = percentile(bare, 95)
    const goal = 1000 / 60 + 3 * insert
    rows.push({
      touchpoints: n,
      'insert p95 ms': insert,
      'paint p50': median(took.map((t) => t.paint)),
      'paint p95': percentile(
        took.map((t) => t.paint),
        95,
      ),
      'disk p50': median(took.map((t) => t.disk)),
      'disk p95': percentile(
        took.map((t) => t.disk),
        95,
      ),
      'disk ÷ goal':
        percentile(
          took.map((t) => t.disk),
          95,
        ) / goal,
      'undo of all, ms': median(undone.map((t) => t.disk)),
    })
  }
  table('a key pressed (goal: one frame + 3 × a bare insert)', rows)
  return rows
}
