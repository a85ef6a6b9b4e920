import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

test('a filter dims what it does not ask for, says how much it found, and is kept as a view', { tag: '@long' }, async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { page } = map
  const before = await map.stored()
  const keys = before.touchpoints.filter((t) => t.isKey).length
  await page.getByRole('button', { name: 'Filtrar' }).click()
  const bar = page.getByRole('region', { name: 'Filtrar o mapa' })
  await bar.getByRole('button', { name: 'Só pontos-chave' }).click()
  await expect(bar.getByText(`${keys} de ${before.touchpoints.length}`, { exact: false })).toBeVisible()
  const other = before.touchpoints.find((t) => !t.isKey)!
  await expect(map.pane.locator(`[data-key="touchpoint:${other.id}"]`)).toHaveAttribute('data-dim', 'true')
  await expect(map.pane.locator('[data-kind="station"][data-dim]')).toHaveCount(0)

  // By the keyboard alone: the next field, one of its values, and away.
  await bar.getByRole('button', { name: 'Meio' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemcheckbox', { name: 'Digital' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(bar.getByRole('button', { name: 'Meio: Digital' })).toBeVisible()

  await bar.getByRole('button', { name: 'Vistas' }).click()
  await page.getByRole('menuitem', { name: 'Guardar esta vista' }).click()
  await page.getByLabel('Nome da vista').fill('Chaves digitais')
  await page.getByLabel('Nome da vista').press('Enter')
  await map.expectStored(
    (doc) => doc.views[0]?.filter.key === true && doc.views[0].filter.medium[0] === 'digital',
    'kept',
  )
  await bar.getByRole('button', { name: 'Limpar' }).click()
  await expect(map.pane.locator('[data-dim]')).toHaveCount(0)
  await bar.getByRole('button', { name: 'Vistas' }).click()
  await page.getByRole('menuitem', { name: 'Chaves digitais', exact: true }).click()
  await expect(bar.getByRole('button', { name: 'Meio: Digital' })).toBeVisible()
  await bar.getByRole('button', { name: 'Chaves digitais' }).click()
  await page.getByRole('menuitem', { name: 'Apagar a vista' }).click()
  await map.expectStored((doc) => doc.views.length === 0, 'gone')
  // The keys of the zoom are heard beside the map, too.
  await page.locator('[data-filter-button]').focus()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('button', { name: '100%' })).toHaveCount(0)
  await page.keyboard.press('Control+0')
  await expect(page.getByRole('button', { name: '100%' })).toBeVisible()
})

test('one stage alone keeps its numbers, goes on to the next one, and Esc leads back', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { page } = map
  const { stages, steps } = await map.stored()
  const second = steps.filter((s) => s.stageId === stages[1]!.id)
  await map.thing('stage', stages[1]!.name.slice(0, 8)).dblclick()
  await expect(page.getByText(`Etapa 2 de ${stages.length}`, { exact: false })).toBeVisible()
  await expect(map.pane.locator('[data-kind="stage"]')).toHaveCount(1)
  await expect(map.pane.locator('[data-kind="step"]')).toHaveCount(second.length)
  for (let i = 0; i < second.length; i++) await page.keyboard.press('ArrowRight')
  await expect(page.getByText(`Etapa 3 de ${stages.length}`, { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Etapa 3 de', { exact: false })).toHaveCount(0)
  await expect.poll(() => map.pane.locator('[data-kind="stage"]').count()).toBeGreaterThan(1)
})

test('a lane that is folded up shows nothing of its cards and opens again, from the mouse and from its menu', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { page } = map
  const height = async (): Promise<number> => (await map.box(map.thing('lane', 'Pontos de'))).height
  const open = await height()
  await map.thing('lane', 'Pontos de').click({ button: 'right', position: { x: 20, y: 20 } })
  await page.getByRole('menuitem', { name: 'Recolher a faixa' }).click()
  await expect.poll(height).toBeLessThan(open / 2)
  await expect(map.pane.locator('[data-kind="touchpoint"]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Abrir a faixa' }).click()
  await expect.poll(height).toBe(open)
})
