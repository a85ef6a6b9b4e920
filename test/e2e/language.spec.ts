import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

// Would catch: a language or a word for the touchpoint that waits for a restart, or stops short of the map.

test('language and word for a touchpoint change at once, in the window and on the map', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { page } = map
  // The head of a lane is broken into lines, which stand side by side in the markup.
  const lane = (text: string) =>
    page.locator('text', { hasText: new RegExp(`^${text.replaceAll(' ', '\\s*')}$`) }).first()
  await expect(lane('Pontos de contato')).toBeAttached()
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog')
  await settings.getByRole('radio', { name: 'Touchpoint', exact: true }).click()
  await expect(lane('Touchpoints')).toBeAttached()
  await settings.getByRole('radio', { name: 'Español' }).click()
  await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await settings.getByRole('radio', { name: 'Punto de interacción' }).click()
  await expect(settings.getByRole('radio', { name: 'Punto de interacción' })).toBeChecked()
  for (const group of await settings.getByRole('radiogroup').all()) {
    expect(await group.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(1)
  }
  await page.keyboard.press('Escape')
  await expect(
    page
      .getByText(/Puntos de\s*interacción/)
      .or(lane('Puntos de'))
      .first(),
  ).toBeAttached()
  // Words that came with the map change with the first ones.
  await expect(page.getByRole('button', { name: 'Mostrar todo' }).first()).toBeVisible()
})
