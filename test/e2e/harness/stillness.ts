import type { Page } from '@playwright/test'

/**
 * Waits until nothing on the page moves: every animation that has an end has ended, the document has followed the
 * moving map, and what stands on it lies where it lay a frame before. Whoever takes a box before that takes a place that is being left.
 */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
    const moves = (): boolean =>
      document.querySelector('[data-cover]:not([hidden])') !== null ||
      document
        .getAnimations()
        .some((each) => each.playState === 'running' && each.effect?.getComputedTiming().endTime !== Infinity)
    const places = (): string =>
      [...document.querySelectorAll('[data-map], [data-map] [data-key], [data-map] [data-handle], aside')]
        .map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect()
          return `${x} ${y} ${width} ${height}`
        })
        .join()
    let before = ''
    for (let same = 0; same < 2; ) {
      await frame()
      const now = places()
      same = now === before && !moves() ? same + 1 : 0
      before = now
    }
  })
}
