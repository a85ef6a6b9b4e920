import type { CDPSession, Page } from 'playwright-core'
import { median, percentile } from './stats.ts'

export interface Frames {
  /** frames really drawn, a second */
  readonly fps: number
  readonly medianMs: number
  readonly p95Ms: number
}

interface TraceEvent {
  readonly name: string
  readonly ts: number
}

const TICK_MS = 1000 / 60

/** Records the frames that the compositor drew while `act` ran. */
async function recorded(page: Page, act: (cdp: CDPSession) => Promise<void>): Promise<Frames> {
  const cdp = await page.context().newCDPSession(page)
  const browser = page.context().browser()
  await browser?.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline'],
  })
  const from = performance.now()
  await act(cdp)
  const seconds = (performance.now() - from) / 1000
  const trace = await browser?.stopTracing()
  await cdp.detach()
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] }
  const times = traceEvents.filter((e) => e.name === 'DrawFrame').map((e) => e.ts / 1000)
  times.sort((a, b) => a - b)
  const gaps = times.slice(1).map((t, i) => t - (times[i] as number))
  return { fps: times.length / seconds, medianMs: median(gaps), p95Ms: percentile(gaps, 95) }
}

/** Sends one event a frame, as a hand does, without waiting for each; ends when the last was dealt with. */
async function stream(ticks: number, send: (i: number) => Promise<unknown>): Promise<void> {
  const sent: Promise<unknown>[] = []
  const from = performance.now()
  for (let i = 0; i < ticks; i++) {
    sent.push(send(i))
    const wait = from + (i + 1) * TICK_MS - performance.now()
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
  }
  await Promise.all(sent)
}

const AT = { x: 640, y: 360 }
const wheel = (cdp: CDPSession, deltaX: number, deltaY: number, modifiers = 0): Promise<unknown> =>
  cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...AT, deltaX, deltaY, modifiers })

const CONTROL = 2
const TICKS = 90

export const GESTURES: Readonly<Record<string, (page: Page) => Promise<Frames>>> = {
  drag: async (page) => {
    const at = await page.evaluate(() =>
      (window as unknown as { bench: { pos(i: number): { x: number; y: number } } }).bench.pos(0),
    )
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x + 12, at.y + 4)
    const frames = await recorded(page, (cdp) =>
      stream(TICKS, (i) => {
        const x = at.x + 12 + 300 * Math.sin((i / TICKS) * Math.PI)
        const y = at.y + 4 + 30 * Math.sin((i / TICKS) * 6)
        return cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'left', buttons: 1 })
      }),
    )
    await page.keyboard.press('Escape')
    await page.mouse.up()
    return frames
  },
  pan: (page) => recorded(page, (cdp) => stream(TICKS, (i) => wheel(cdp, i < TICKS / 2 ? 40 : -30, 0))),
  zoomOut: (page) => recorded(page, (cdp) => stream(TICKS, () => wheel(cdp, 0, 12, CONTROL))),
  farPan: (page) => recorded(page, (cdp) => stream(TICKS, (i) => wheel(cdp, i < TICKS / 2 ? 40 : -30, 0))),
}

/** Used heap after a collection, MB. */
export async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.enable')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  await cdp.detach()
  return usedSize / 2 ** 20
}
