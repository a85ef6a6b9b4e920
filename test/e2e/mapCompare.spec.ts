import { expect, test } from './harness/percurso.ts'
import type { AppWindow } from './pages/appWindow.ts'
import { MapPage } from './pages/mapPage.ts'

// Would catch: a line of another journey that cannot be told from this one's, that needs the mouse, that is forgotten,
// that does not follow its own journey, or that is not printed.

/** The same journey as it is wanted: the second step is loved instead of shrugged at. */
async function wanted(app: AppWindow, map: MapPage): Promise<string> {
  const { journey } = await map.stored()
  const made = await app.request('journey.duplicate', { journeyId: journey.id, name: 'Café sem fila' })
  if (!made.ok) throw new Error(made.code)
  const { journeyId } = made.data
  await app.request('journey.update', { journeyId, patch: { state: 'toBe' } })
  await feel(app, journeyId, 2)
  return journeyId
}

async function feel(app: AppWindow, journeyId: string, value: 1 | 2): Promise<void> {
  const doc = await app.request('journey.get', { journeyId })
  if (!doc.ok) throw new Error(doc.code)
  const [{ id: personaId } = { id: null }] = doc.data.personas
  await app.request('feeling.set', { kind: 'step', ids: [doc.data.steps[1]!.id], personaId, value })
}

test('another journey is laid under this one by name: its line, a key, and words where they differ; it follows its own changes', async ({
  launchPercurso,
}) => {
  const { app, page } = await launchPercurso()
  const map = await MapPage.fromTemplate(app)
  const otherId = await wanted(app, map)
  await page.getByRole('combobox', { name: 'Comparar a linha com' }).click()
  await page.getByRole('option', { name: 'Café sem fila · Como queremos' }).click()
  await expect(map.pane.getByText('+2 Adora', { exact: true })).toBeVisible()
  const key = map.thing('lane', 'Emoção')
  await expect(key).toContainText('Como é hoje')
  await expect(key).toContainText('Como')
  await expect(key).toContainText('queremos')
  await feel(app, otherId, 1)
  await expect(map.pane.getByText('+1 Gosta', { exact: true })).toBeVisible()
  await page.getByRole('combobox', { name: 'Comparar a linha com' }).click()
  await page.getByRole('option', { name: 'Nenhuma' }).click()
  await expect(map.pane.getByText('+1 Gosta', { exact: true })).toHaveCount(0)
})

test('by keyboard from the field that finds everything; kept as a look of this journey; it goes along into the export', async ({
  launchPercurso,
}) => {
  const { app, page } = await launchPercurso()
  const map = await MapPage.fromTemplate(app)
  await wanted(app, map)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('comparar com café sem')
  await expect(page.getByRole('option').first()).toContainText('Comparar com Café sem fila')
  await page.keyboard.press('Enter')
  await expect(map.pane.getByText('+2 Adora', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Início', exact: true }).click()
  await map.open()
  await expect(map.pane.getByText('+2 Adora', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Exportar o mapa' })
  const along = dialog.getByRole('checkbox', { name: 'Com a linha de Café sem fila por baixo' })
  await expect(along).toBeChecked()
  await expect(dialog.getByText('+2 Adora', { exact: true })).toHaveCount(1)
  await along.click()
  await expect(dialog.getByText('+2 Adora', { exact: true })).toHaveCount(0)
})
