import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

/** How many glides a move starts, and whether anything but a transform moves. */
async function glides(map: MapPage): Promise<{ count: number; others: number }> {
  await map.page.evaluate(() => {
    const seen = { count: 0, others: 0 }
    Object.assign(window, { seen })
    const animate = Element.prototype.animate
    Element.prototype.animate = function (this: Element, frames, options) {
      if (this.closest('[data-map]')) {
        seen.count++
        const keys = (frames as Keyframe[]).flatMap((frame) => Object.keys(frame))
        if (keys.some((key) => key !== 'transform')) seen.others++
      }
      return animate.call(this, frames, options)
    }
  })
  await map.thing('touchpoint', 'Conversa no').click()
  await map.page.keyboard.press('Alt+ArrowRight')
  await map.expectStored((doc) => doc.touchpoints[0]?.name.startsWith('Conversa') === false, 'moved')
  // The store has answered by then, and what came of it is drawn.
  await map.app.still()
  return map.page.evaluate(() => (window as unknown as { seen: { count: number; others: number } }).seen)
}

test('cards glide to their new order by their transform alone, once each', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso({ motion: 'full' })).app)
  const { count, others } = await glides(map)
  expect(count).toBeGreaterThan(1)
  // The answer of the store is no second move.
  expect(count).toBeLessThan(60)
  expect(others).toBe(0)
})

test('nothing glides where the system asks for less motion', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  expect((await glides(map)).count).toBe(0)
})

test('nothing glides where the settings ask for no motion', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso({ motion: 'full' })
  await app.request('settings.set', { patch: { motion: 'reduced' } })
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced')
  expect((await glides(await MapPage.fromTemplate(app))).count).toBe(0)
})
