import { expect, test } from './harness/percurso.ts'
import { StartPage } from './pages/startPage.ts'

// Would catch: answers that do not reach the map, a start that cannot be left or done by keyboard, a start that takes
// more than one undo.

test('the owner’s own words stand on the map, and one undo takes it back with the answers kept', async ({
  launchPercurso,
}) => {
  const { page, app } = await launchPercurso()
  const start = new StartPage(page)
  await start.business('Padaria da Marta', 'Padaria e café')
  await start.field('Um nome para ele').fill('Dona Cida')
  await page.getByRole('checkbox', { name: 'WhatsApp' }).click()
  await start.field('Primeiro').fill('Me chama no zap')
  await page.getByRole('radio', { name: 'Depois' }).click()
  await start.field('O que acontece ali?').fill('Fila de vinte minutos')
  await start.forward()
  await expect(start.title('O mapa de Padaria da Marta está pronto')).toBeVisible()
  await page.getByRole('button', { name: 'Abrir o mapa' }).click()

  const map = page.locator('[data-map]')
  await expect(map.getByText('Me chama no').first()).toBeVisible()
  await expect(page.getByText('Dona Cida').first()).toBeVisible()
  const list = await app.request('journey.list', {})
  if (!list.ok) throw new Error(list.code)
  const doc = await app.request('journey.get', { journeyId: list.data[0]!.id })
  if (!doc.ok) throw new Error(doc.code)
  expect(doc.data.workspaceName).toBe('Padaria da Marta')
  expect(doc.data.cards.map((card) => card.text)).toContain('Fila de vinte minutos')
  expect(doc.data.channels.map((channel) => channel.kind)).not.toContain('google')

  await page.keyboard.press('Control+z')
  const redo = await app.offered('Refazer')
  await expect(start.title('Qual é o seu negócio?')).toBeVisible()
  expect(await app.request('journey.list', {})).toMatchObject({ ok: true, data: [] })
  await redo.click()
  await expect(map.getByText('Me chama no').first()).toBeVisible()
})

test('the whole first start with the keyboard alone, for a trade that nobody has drawn', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  const start = new StartPage(page)
  await expect(start.field('Como ele se chama?')).toBeFocused()
  await page.keyboard.type('Sapataria do Zé')
  // Enter without a trade says what is missing and keeps what was written.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Outro ramo')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Outro ramo' })).toBeChecked()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')

  await expect(start.field('Um nome para ele')).toBeFocused()
  await page.keyboard.type('Rui')
  await page.keyboard.press('Tab')
  await page.keyboard.type('entregador')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'WhatsApp' })).toBeChecked()
  await start.field('Primeiro').focus()
  await page.keyboard.type('Rasga a sola')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Abrir o mapa' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.locator('[data-map]').getByText('Rasga a sola').first()).toBeVisible()
  const list = await app.request('journey.list', {})
  expect(list).toMatchObject({ ok: true, data: [{ stepCount: 3, personas: [{ name: 'Rui', role: 'entregador' }] }] })
})

test('the questions can be left at any stop, and come back with what was answered', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  const start = new StartPage(page)
  await start.business('Loja Azul', 'Outro ramo')
  await start.field('Um nome para ele').fill('Ana')
  await page.getByRole('button', { name: 'Pular as perguntas' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Onde começa a jornada do seu cliente?' })).toBeVisible()
  await expect
    .poll(async () => (await app.request('workspace.state', {})) as unknown)
    .toMatchObject({
      data: { name: 'Loja Azul' },
    })
  await page.getByRole('button', { name: 'Fazer o mapa com perguntas' }).click()
  await expect(start.field('Um nome para ele')).toHaveValue('Ana')
})
