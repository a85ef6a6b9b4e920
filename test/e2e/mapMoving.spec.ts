import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

// While the map moves under a hand it is a picture over the document. Would catch: a press that meets what lay there
// before, a picture that stays, a document that stays behind.

test('a press while the map still moves meets what one sees, and the document follows', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  const map = await MapPage.fromTemplate(app)
  const card = map.pane.locator('[data-kind="touchpoint"]').nth(3)
  const key = (await card.getAttribute('data-key')) ?? ''
  const { x, y, width, height } = await map.box(card)
  const at = { x: x + width / 2, y: y + height / 2 }
  const cover = map.pane.locator('[data-cover]')
  await page.mouse.move(at.x, at.y)
  await page.mouse.wheel(90, 0)
  // A turn of the wheel is seen in the frame after it.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  )
  await page.mouse.click(at.x - 90, at.y)
  await expect(map.selected).toHaveAttribute('data-key', key)
  await expect(cover).toBeHidden()
  expect((await map.box(card)).x).toBeCloseTo(x - 90, 0)

  await page.mouse.wheel(60, 0)
  await app.still()
  await expect(cover).toBeHidden()
  expect((await map.box(card)).x).toBeCloseTo(x - 150, 0)
})
