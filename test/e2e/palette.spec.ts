import { expect, test } from './harness/percurso.ts'

// Would catch: a find that opens the map but not the thing, accents that hide a find, a palette that needs the mouse.

test('a word of a card, without its accent, leads to the card: selected and in sight', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  const made = await app.request('template.use', { templateId: 'bakery', language: 'pt-BR' })
  if (!made.ok) throw new Error(made.code)
  const doc = await app.request('journey.get', { journeyId: made.data.journeyId })
  if (!doc.ok) throw new Error(doc.code)
  const wanted = doc.data.steps.find((step) => step.name === 'Encomenda o bolo de sábado')!
  await expect(page.getByRole('heading', { name: 'Suas jornadas' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('bolo de sabado')
  const first = page.getByRole('group', { name: 'Escrito nos mapas' }).getByRole('option').first()
  await expect(first).toContainText(wanted.name)
  await page.keyboard.press('Enter')

  const selected = page.locator('[data-map] [data-selected]')
  await expect(selected).toContainText('Encomenda o')
  await expect(selected).toBeInViewport()
  await expect(page.getByRole('complementary', { name: 'Detalhes' })).toContainText(wanted.name)
})

test('every command is there by name and runs by Enter; Escape gives the focus back', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  await app.request('template.use', { templateId: 'salon', language: 'pt-BR' })
  const find = page.getByRole('button', { name: /^Procurar uma jornada/ })
  await find.click()
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(find).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('ajus')
  await expect(page.getByRole('option').first()).toContainText('Ajustes')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible()
})

test('what is nowhere is said so, with what to try', async ({ launchPercurso }) => {
  const { page } = await launchPercurso()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('qwertyzxcv')
  await expect(page.getByText('Nada com “qwertyzxcv”')).toBeVisible()
  await expect(page.getByRole('option')).toHaveCount(0)
})
