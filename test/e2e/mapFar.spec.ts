import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

// The map from far away has no card in the document; what is only painted must behave as if it were there.

/** How large the map is drawn, percent. */
async function zoomOf({ page }: MapPage): Promise<number> {
  const level = page.getByTitle(/100\s?%|Tamanho/).first()
  return Number(/\d+/.exec((await level.textContent()) ?? '')?.[0])
}

/** Turns the wheel with Ctrl until the map is as small as wanted. */
async function zoomTo(map: MapPage, percent: number): Promise<void> {
  await map.page.mouse.move(500, 300)
  await map.page.keyboard.down('Control')
  for (let now = await zoomOf(map); now > percent; now = await zoomOf(map)) {
    await map.page.mouse.wheel(0, Math.min(120, 240 * Math.log2(now / percent) + 1))
    // A turn of the wheel is told of before it is carried out.
    await expect.poll(() => zoomOf(map)).toBeLessThan(now)
  }
  await map.page.keyboard.up('Control')
  await map.app.still()
}

test('a click at 30 % selects the card that is painted there, and keys walk on from it', { tag: '@long' }, async ({
  launchPercurso,
}) => {
  const { app, page } = await launchPercurso()
  const map = await MapPage.fromTemplate(app)
  const doc = await map.stored()
  const card = map.pane.locator('[data-kind="touchpoint"]').first()
  const key = (await card.getAttribute('data-key')) ?? ''
  const touchpoint = doc.touchpoints.find((t) => `touchpoint:${t.id}` === key)
  const near = await map.box(card)
  const pane = await map.box(map.pane)
  if (!touchpoint) throw new Error('no card in sight')

  await zoomTo(map, 30)
  await expect(map.pane.locator('canvas')).toBeVisible()
  await expect(map.pane.locator('[data-kind="touchpoint"]')).toHaveCount(0)
  await expect(map.pane.locator('[data-kind="stage"]').first()).toBeVisible()

  const zoom = (await zoomOf(map)) / 100
  // At the map's left edge both views begin at the pane's corner; the band of signs is higher than its share.
  const head = await map.box(map.pane.locator('[data-kind="stage"]').first())
  const below = head.height - 40 * zoom
  const x = pane.x + (near.x + near.width / 2 - pane.x) * zoom
  const y = pane.y + (near.y + near.height / 2 - pane.y) * zoom + below
  await page.mouse.click(x, y)
  await expect(map.selected).toHaveCount(1)
  await expect(map.selected).toHaveAttribute('data-key', key)
  await expect(
    map.inspector
      .getByText(touchpoint.name)
      .or(map.inspector.locator(`[value="${touchpoint.name}"]`))
      .first(),
  ).toBeVisible()

  // What one stands on is a real element with its name, and has the focus.
  await expect(map.selected).toBeFocused()
  await expect(map.selected).toHaveAttribute('aria-label', new RegExp(touchpoint.name.slice(0, 12)))
  await page.keyboard.press('ArrowRight')
  await expect(map.selected).not.toHaveAttribute('data-key', key)
  await expect(page.locator('[data-map] [data-key]:focus')).toHaveCount(1)
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('[data-map] [data-key]:focus')).toHaveAttribute('data-key', key)

  // The menu is about what is painted under the pointer.
  await page.mouse.click(x, y, { button: 'right' })
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')

  // A key changes it, as near; coming near again keeps the keyboard's place.
  await page.locator('[data-map] [data-key]:focus').press('k')
  await map.expectStored(
    (d) => d.touchpoints.find((t) => t.id === touchpoint.id)?.isKey === !touchpoint.isKey,
    'K marks it from far away',
  )
  await page.keyboard.press('Control+0')
  await expect(map.pane.locator('canvas')).toBeHidden()
  await expect(map.selected.first()).toHaveAttribute('data-key', key)
})

test('a marquee at 30 % takes what is painted inside it', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  const map = await MapPage.fromTemplate(app)
  await zoomTo(map, 30)
  const pane = await map.box(map.pane)
  await page.mouse.move(pane.x + 60, pane.y + 95)
  await page.mouse.down()
  await page.mouse.move(pane.x + 200, pane.y + 150)
  await page.mouse.move(pane.x + 420, pane.y + 420, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => map.selected.count()).toBeGreaterThan(1)
})
