import { expect, test } from './harness/percurso.ts'
import { exportedBy } from './pages/exporting.ts'
import { MapPage } from './pages/mapPage.ts'
import { PresentPage } from './pages/presentPage.ts'
import { StartPage } from './pages/startPage.ts'
import { TrayPage } from './pages/trayPage.ts'

// Would catch: a way from the first screen to the map in hand that breaks off between two screens, each of which works
// by itself.

test('new, edit, connect, feel, present, export: the whole way with the mouse', async ({ launchPercurso, home }) => {
  const running = await launchPercurso()
  const { app, page } = running
  const start = new StartPage(page)
  await expect(start.title('Qual é o seu negócio?')).toBeVisible()
  await page.getByRole('button', { name: 'Pular as perguntas' }).click()
  await page.getByRole('button', { name: 'Começar do zero' }).click()
  await page.getByRole('textbox', { name: 'Nome da jornada' }).fill('Encomenda de bolo')
  await page.getByRole('button', { name: 'Criar e abrir' }).click()
  const map = await MapPage.shown(app)

  // The first step, in the words of the customer; then the sign above it.
  await page.getByRole('button', { name: 'Escrever o primeiro passo' }).click()
  await expect(map.field).toBeFocused()
  await page.keyboard.type('Vê a foto do bolo')
  await map.pane.locator('[data-kind="stage"]').first().click()
  await map.expectStored((doc) => doc.steps[0]?.name === 'Vê a foto do bolo', 'the first step')
  const stage = (await map.stored()).stages[0]!
  await page.getByRole('complementary', { name: 'Detalhes' }).getByRole('textbox', { name: 'Nome' }).fill('Descobre')
  await map.thing('step', 'Vê a foto').click()
  await map.expectStored((doc) => doc.stages[0]?.id === stage.id && doc.stages[0].name === 'Descobre', 'the sign')

  // A touchpoint from the tray, one by the plus in its cell, a card beside.
  const tray = new TrayPage(map)
  await tray.carry('WhatsApp', await tray.cell('Pontos de', 'Vê a foto'), true)
  await expect(map.field).toBeFocused()
  await page.keyboard.type('Foto no grupo')
  await map.thing('step', 'Vê a foto').click()
  await map.expectStored((doc) => doc.touchpoints[0]?.name === 'Foto no grupo', 'the touchpoint')
  await map.thing('touchpoint', 'Foto no').click()
  await map.pane.getByRole('button', { name: 'Novo abaixo deste' }).click()
  await expect(map.field).toBeFocused()
  await page.keyboard.type('Balcão')
  await map.thing('step', 'Vê a foto').click()
  await map.expectStored((doc) => doc.touchpoints.map((t) => t.name).join() === 'Foto no grupo,Balcão', 'below it')

  // Edited in place.
  await map.write(map.thing('touchpoint', 'Balcão'))
  await page.keyboard.type(' da padaria')
  await map.thing('step', 'Vê a foto').click()
  await map.expectStored((doc) => doc.touchpoints[1]?.name === 'Balcão da padaria', 'the longer name')

  // Connected, felt.
  const end = await map.middle(map.thing('touchpoint', 'Balcão da'))
  const from = map.thing('touchpoint', 'Foto no')
  await from.hover()
  // What is chosen has handles of its own.
  const key = await from.getAttribute('data-key')
  await map.carry(map.pane.locator(`[data-handle="connect"][data-key="${key}"]`).first(), end)
  await map.expectStored(({ connections: [line], touchpoints: [upper, lower] }) => {
    return line !== undefined && line.fromId === upper?.id && line.toId === lower?.id
  }, 'the connection')
  await map.thing('step', 'Vê a foto').click()
  await map.inspector.getByRole('radio', { name: /^\+2 / }).first().click()
  await map.expectStored((doc) => doc.steps[0]?.valence[0]?.value === 2, 'the feeling')
  await expect(map.pane.locator('[data-kind="station"]').first()).toHaveAttribute('aria-label', /\+2/)

  const present = new PresentPage(page)
  await present.start()
  await page.getByRole('button', { name: 'Avançar' }).click()
  await expect(present.stop).toHaveText('Etapa 1 de 3: Descobre')
  await page.getByRole('button', { name: 'Avançar' }).click()
  await expect(present.stop).toHaveText(/^Etapa 2 de 3/)
  await page.getByRole('button', { name: 'Sair da apresentação' }).click()
  await expect(map.pane).toBeVisible()

  await page.getByRole('button', { name: 'Exportar', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Exportar o mapa' })
  await expect(dialog.locator('svg').first()).toBeVisible()
  const pdf = await exportedBy(running, home, () =>
    dialog.getByRole('button', { name: 'Exportar', exact: true }).click(),
  )
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await dialog.getByRole('button', { name: 'Fechar' }).click()
  await expect(map.thing('touchpoint', 'Balcão da')).toBeVisible()
})
