import { expect, test } from './harness/percurso.ts'

// Would catch: a setting that waits for a restart or is forgotten by one, letters that grow out of their controls.

test('letters, motion, theme and language change at once and stay', async ({ launchPercurso }) => {
  const first = await launchPercurso({ motion: 'full' })
  await first.page.keyboard.press('Control+,')
  const size = (): Promise<number> =>
    first.page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  const before = await size()
  await first.page.getByRole('radio', { name: 'Maior', exact: true }).click()
  await expect.poll(size).toBeCloseTo(before * 1.3, 1)
  await first.page.getByRole('radio', { name: 'Sem movimento' }).click()
  await first.page.getByRole('radio', { name: 'Escuro' }).click()
  await first.page.getByRole('radio', { name: 'English' }).click()
  await expect(first.page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  const worn = { theme: 'dark', text: 'larger', motion: 'reduced' }
  expect(await first.page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(worn)
  await expect
    .poll(() =>
      first.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--m-move').trim()),
    )
    .toMatch(/^0m?s$/)
  await first.close()

  const { page } = await launchPercurso()
  await expect(page.getByRole('heading', { level: 1, name: 'What is your business?' })).toBeVisible()
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(worn)
})

test('with the largest letters no button’s words leave it', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  await app.request('template.use', { templateId: 'bakery', language: 'pt-BR' })
  await app.request('settings.set', { patch: { textSize: 'larger' } })
  await expect(page.locator('html')).toHaveAttribute('data-text', 'larger')
  await expect(page.getByRole('heading', { name: 'Suas jornadas' })).toBeVisible()
  await app.still()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('header button, nav button')]
      .filter((button) => button.scrollWidth > button.clientWidth + 1)
      .map((button) => button.textContent),
  )
  expect(cut).toEqual([])
})
