import { expect, test } from './harness/percurso.ts'
import { exportedBy } from './pages/exporting.ts'
import { MapPage } from './pages/mapPage.ts'
import { PresentPage } from './pages/presentPage.ts'
import { StartPage } from './pages/startPage.ts'

// Would catch: any step of the way from the first screen to the map in hand that only a mouse can take. Nothing in here
// clicks, and nothing is focused but by keys.

test('new, edit, connect, feel, present, export: the whole way with the keyboard alone', { tag: '@long' }, async ({
  launchPercurso,
  home,
}) => {
  const running = await launchPercurso()
  const { app, page } = running
  const { keyboard } = page
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key)
  }
  const start = new StartPage(page)
  await expect(start.field('Como ele se chama?')).toBeFocused()
  await app.tabTo(page.getByRole('button', { name: 'Pular as perguntas' }))
  await press('Enter')
  await app.tabTo(page.getByRole('button', { name: 'Começar do zero' }))
  await press('Enter')
  await expect(page.getByRole('textbox', { name: 'Nome da jornada' })).toBeFocused()
  await keyboard.type('Encomenda de bolo')
  await press('Enter')
  const map = await MapPage.shown(app)
  const on = (kind: string, name: RegExp) =>
    expect(map.pane.locator(`[data-kind="${kind}"]:focus`)).toHaveAttribute('aria-label', name)

  // The first step, in the words of the customer; then the sign above it.
  await app.tabTo(map.pane)
  await press('Enter')
  await expect(map.field).toBeFocused()
  await keyboard.type('Vê a foto do bolo')
  await press('Tab')
  await expect(map.field).toHaveValue('')
  await keyboard.type('Pede o bolo')
  await press('Enter')
  await map.expectStored((doc) => doc.steps.map((s) => s.name).join() === 'Vê a foto do bolo,Pede o bolo,', 'two steps')
  await on('step', /Pede o bolo/)
  await press('Home')
  await on('step', /Vê a foto do bolo/)
  for (let i = 0; i < 4 && (await map.pane.locator('[data-kind="stage"]:focus').count()) === 0; i++) {
    await press('ArrowUp')
    await app.still()
  }
  await press('Enter')
  await expect(map.field).toBeFocused()
  await press('Control+a')
  await keyboard.type('Descobre')
  await press('Enter')
  await map.expectStored((doc) => doc.stages[0]?.name === 'Descobre', 'the sign')
  await on('stage', /Descobre/)

  // Touchpoints side by side, one of them edited in place, felt and marked.
  for (let i = 0; i < 6 && (await map.pane.locator('[data-kind="step"]:focus').count()) === 0; i++) {
    await press('ArrowDown')
    await app.still()
  }
  await on('step', /Vê a foto do bolo/)
  await press('ArrowDown', 'Enter')
  await expect(map.field).toBeFocused()
  await keyboard.type('Foto no grupo')
  await press('Tab')
  await expect(map.field).toHaveValue('')
  await keyboard.type('Balcão')
  await press('Enter')
  await map.expectStored((doc) => doc.touchpoints.map((t) => t.name).join() === 'Foto no grupo,Balcão', 'side by side')
  await on('touchpoint', /Balcão/)
  await press('Enter')
  await expect(map.field).toBeFocused()
  await keyboard.type(' da padaria')
  await press('Enter')
  await map.expectStored((doc) => doc.touchpoints[1]?.name === 'Balcão da padaria', 'the longer name')
  await on('touchpoint', /Balcão da padaria/)
  await press('k', '2')
  await map.expectStored(
    ({ touchpoints: [, counter] }) => counter?.isKey === true && counter.valence[0]?.value === 2,
    'key and felt',
  )
  await press('ArrowLeft')
  await on('touchpoint', /Foto no grupo/)
  await press('Control+l', 'ArrowRight', 'Enter')
  await expect(map.field).toBeFocused()
  await keyboard.type('passa lá')
  await press('Enter')
  await map.expectStored(({ connections: [line], touchpoints: [from, to] }) => {
    return line?.label === 'passa lá' && line.fromId === from?.id && line.toId === to?.id
  }, 'the connection')

  await press('F5')
  const present = new PresentPage(page)
  await expect(present.stop).toHaveText(/^Começo/)
  await expect(page.locator('#content')).toBeFocused()
  await press('PageDown')
  await expect(present.stop).toHaveText('Etapa 1 de 3: Descobre')
  await press('PageDown')
  await expect(present.stop).toHaveText(/^Etapa 2 de 3/)
  await press('Escape')
  await expect(map.pane).toBeVisible()

  await press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Exportar o mapa' })
  await expect(dialog.locator('svg').first()).toBeVisible()
  await app.tabTo(dialog.getByRole('button', { name: 'Exportar', exact: true }))
  const pdf = await exportedBy(running, home, () => press('Enter'))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(map.thing('touchpoint', 'Balcão da')).toBeVisible()
})
