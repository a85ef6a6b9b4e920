import { expect, test } from './harness/percurso.ts'
import type { AppWindow } from './pages/appWindow.ts'
import { MapPage } from './pages/mapPage.ts'

/** A journey with a past: a version, then a name, a move, a new one and a step that went. */
async function withPast(app: AppWindow) {
  const map = await MapPage.fromTemplate(app)
  const doc = await map.stored()
  const [first, , third] = doc.touchpoints
  const journeyId = doc.journey.id
  await app.request('version.add', { journeyId, name: 'Antes da reforma' })
  await app.request('touchpoint.update', { ids: [first!.id], patch: { name: 'Papo no elevador' } })
  const to = { stepId: doc.steps[3]!.id, laneId: third!.laneId, afterId: null }
  await app.request('touchpoint.move', { ids: [third!.id], ...to })
  await app.request('touchpoint.add', { stepId: doc.steps[1]!.id, fields: { name: 'Placa nova' } })
  await app.request('records.remove', { records: [{ kind: 'step', id: doc.steps[2]!.id }] })
  return { map, doc, panel: map.page.locator('[data-timeline]') }
}

test('a version is compared with today in words and on the map, gone back to and undone', { tag: '@long' }, async ({
  launchPercurso,
}) => {
  const { map, doc, panel } = await withPast((await launchPercurso()).app)
  await map.page.getByRole('button', { name: 'Ver o que mudou' }).click()
  await map.page.getByRole('button', { name: 'Ver tudo desta jornada' }).click()
  await panel.getByRole('button', { name: /^Antes da reforma/ }).click()
  const words = panel.getByRole('region', { name: 'O que mudou' })
  await expect(words.getByText('4 diferenças')).toBeVisible()
  await expect(words.getByRole('button', { name: /Placa nova/ })).toBeVisible()
  await expect(words.getByRole('button', { name: new RegExp(`${doc.steps[2]!.name} e mais`) })).toBeVisible()
  await expect(words.getByRole('button', { name: /Papo no elevador.*nome/ })).toBeVisible()
  const drawing = panel.getByRole('img', { name: /diferenças marcadas/ })
  for (const word of ['Entrou', 'Saiu', 'Mudou de lugar', 'Mudou']) {
    await expect(drawing.locator('tspan', { hasText: new RegExp(`^${word}$`) }).first()).toBeAttached()
  }
  const steps = await map.steps()
  await panel.getByRole('button', { name: 'Voltar para esta versão' }).click()
  await map.expectStored((now) => now.steps.some((s) => s.id === doc.steps[2]!.id), 'back')
  expect(await map.stored()).toEqual(doc)
  expect(await map.steps()).toBe(steps + 1)
  await expect(map.pane).toBeVisible()
  await map.page.getByRole('button', { name: 'Desfazer' }).last().click()
  await map.expectStored((now) => !now.steps.some((s) => s.id === doc.steps[2]!.id), 'undone')
})

test('the past is walked through, looked at and gone back to with the keyboard alone', { tag: '@long' }, async ({
  launchPercurso,
}) => {
  const { map, panel } = await withPast((await launchPercurso()).app)
  const { keyboard } = map.page
  await keyboard.press('Control+Shift+h')
  await expect(panel.getByRole('complementary', { name: 'Histórico' })).toBeFocused()
  const current = panel.locator('button[aria-current]')
  for (let i = 0; i < 12; i++) {
    await keyboard.press('Tab')
    if (await panel.locator('ol button[data-moment]:focus').count()) break
  }
  await keyboard.press('ArrowDown')
  await expect(current).toContainText('Novo ponto de contato Placa nova')
  await keyboard.press('ArrowDown')
  await expect(current).toContainText('Mover o ponto de contato')
  await expect(panel.getByRole('status').filter({ hasText: '2 diferenças' })).toBeVisible()
  for (let i = 0; i < 12; i++) {
    await keyboard.press('Tab')
    if (
      await panel
        .getByRole('button', { name: 'Voltar para este momento' })
        .evaluate((b) => b === document.activeElement)
    )
      break
  }
  await keyboard.press('Enter')
  await map.expectStored((doc) => !doc.touchpoints.some((t) => t.name === 'Placa nova'), 'gone back')
  await keyboard.press('Control+Shift+h')
  await keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(map.pane).toBeVisible()
})

test('a version is kept under a name, and one taken away by mistake comes back', async ({ launchPercurso }) => {
  const { map, panel } = await withPast((await launchPercurso()).app)
  await map.page.keyboard.press('Control+Shift+h')
  await panel.getByRole('button', { name: 'Guardar' }).click()
  await expect(panel.getByText('Dê um nome, para achar depois.')).toBeVisible()
  await panel.getByLabel('Nome da versão').fill('Depois da placa')
  await panel.getByLabel('Nome da versão').press('Enter')
  const kept = panel.getByRole('button', { name: /^Depois da placa/ })
  await expect(kept).toBeVisible()
  await panel.getByRole('button', { name: 'Apagar a versão Depois da placa' }).click()
  await expect(kept).toHaveCount(0)
  await map.page.getByRole('button', { name: 'Desfazer' }).last().click()
  await expect(kept).toBeVisible()
})

test('two moments are compared, the earlier one first whichever is chosen first', async ({ launchPercurso }) => {
  const { map, panel } = await withPast((await launchPercurso()).app)
  await map.page.keyboard.press('Control+Shift+h')
  await panel.getByRole('button', { name: /^Novo ponto de contato Placa nova/ }).click()
  await panel.getByRole('combobox', { name: 'Comparar com' }).click()
  await map.page.getByRole('option', { name: 'Antes da reforma' }).click()
  const words = panel.getByRole('region', { name: 'O que mudou' })
  await expect(words.getByText('3 diferenças')).toBeVisible()
  await expect(words.getByRole('heading', { name: /Entrou/ })).toBeVisible()
  await expect(words.getByRole('heading', { name: /Saiu/ })).toHaveCount(0)
})
