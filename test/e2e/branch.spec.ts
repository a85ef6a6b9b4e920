import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

// Would catch: a wanted journey that has lost what it was drawn from, a difference that is not told, or an improvement
// made from it that does not explain it.

test('how it should be is drawn by keyboard from how it is, and what it changes becomes an improvement in one gesture', {
  tag: '@long',
}, async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  const map = await MapPage.fromTemplate(app)
  const today = await map.stored()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('desenhar como deve ser')
  await expect(page.getByRole('option').first()).toContainText('Desenhar como deve ser')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Nome da jornada' })).toHaveValue(/\(como queremos\)$/)
  const journeys = await app.request('journey.list', {})
  const wish = journeys.ok && journeys.data.find(({ state }) => state === 'toBe')
  if (!wish) throw new Error('there is no wanted journey')
  await page.keyboard.press('Control+Shift+d')
  await expect(page.getByText('Ainda está igual a hoje')).toBeVisible()
  const doc = await app.request('journey.get', { journeyId: wish.id })
  if (!doc.ok) throw new Error(doc.code)
  const changed = doc.data.touchpoints[1]!
  await app.request('touchpoint.update', { ids: [changed.id], patch: { name: 'Agenda pelo site' } })
  const list = page.getByRole('complementary', { name: 'Diferenças' })
  await expect(list).toContainText(`era “${today.touchpoints[1]!.name}”`)
  await list.getByRole('button', { name: 'Criar melhoria: Agenda pelo site' }).press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Melhoria' })
  await expect(sheet).toContainText('Veio de como a jornada deve ser')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(list).toContainText('1 de 1 com melhoria')
})
