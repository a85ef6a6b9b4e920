import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

// While the map moves under a hand it is a picture over the document. Would catch: a press that meets what lay there
// before, a press that meets only the picture (it goes a frame after the document has come), a picture that stays, a
// document that stays behind.

test('a press while the map still moves meets what one sees, and the document follows', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  const map = await MapPage.fromTemplate(app)
  const card = map.pane.locator('[data-kind="touchpoint"]').nth(3)
  const key = (await card.getAttribute('data-key')) ?? ''
  const { x, y, width, height } = await map.box(card)
  const middle = y + height / 2
  const cover = map.pane.locator('[data-cover]')
  const turn = async (dx: number): Promise<void> => {
    // A turn of the wheel reaches the window in its own time, and is seen in the frame after it.
    const turned = await page.evaluateHandle(() => {
      const seen = new Promise<void>((done) => {
        const drawn = (): number => requestAnimationFrame(() => requestAnimationFrame(() => done()))
        window.addEventListener('wheel', drawn, { once: true, capture: true })
      })
      return { seen }
    })
    await page.mouse.wheel(dx, 0)
    await turned.evaluate(({ seen }) => seen)
  }
  // Early in the movement, late in it, and while the document comes.
  for (const [times, after] of [0, 120, 140].entries()) {
    const [here, there] = times % 2 === 0 ? [x, x - 90] : [x - 90, x]
    await page.mouse.move(here + width / 2, middle)
    await turn(here - there)
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), after)
    await page.mouse.click(there + width / 2, middle)
    await expect(map.selected).toHaveAttribute('data-key', key)
    await expect(cover).toBeHidden()
    expect((await map.box(card)).x).toBeCloseTo(there, 0)
    await page.keyboard.press('Escape')
    await expect(map.selected).toHaveCount(0)
  }

  await page.mouse.wheel(60, 0)
  await app.still()
  await expect(cover).toBeHidden()
  expect((await map.box(card)).x).toBeCloseTo(x - 150, 0)
})
