import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

test('a touchpoint opens the journey it leads to, and the trail leads back to that touchpoint', {
  tag: '@long',
}, async ({ launchPercurso }) => {
  const { app } = await launchPercurso()
  const other = await app.request('journey.add', { name: 'Encomenda de bolo', language: 'pt-BR' })
  if (!other.ok) throw new Error(other.code)
  const map = await MapPage.fromTemplate(app)
  const { page } = map
  const { journey, touchpoints } = await map.stored()
  const door = touchpoints.find((t) => t.name.startsWith('Conversa'))!
  await app.request('touchpoint.update', { ids: [door.id], patch: { linkedJourneyId: other.data.journeyId } })
  const mark = map.thing('touchpoint', 'Conversa no').locator('[data-linked]')
  await mark.focus()
  await expect(mark).toBeFocused()
  await page.keyboard.press('Enter')
  const trail = page.getByRole('navigation', { name: 'Caminho de volta' })
  await expect(trail.getByText('Encomenda de bolo')).toBeVisible()
  await trail.getByRole('button', { name: journey.name }).click()
  await expect(trail).toHaveCount(0)
  await expect(map.thing('touchpoint', 'Conversa no')).toHaveAttribute('data-selected', 'true')

  // The same from the card itself, and any other way out forgets the trail.
  await map.app.still()
  await map.thing('touchpoint', 'Conversa no').click({ position: { x: 30, y: 40 } })
  await expect(map.thing('touchpoint', 'Conversa no')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(trail).toBeVisible()
  await page.getByRole('button', { name: 'Início', exact: true }).click()
  await page.getByRole('button', { name: 'Mapas', exact: true }).click()
  await expect(trail).toHaveCount(0)
})
