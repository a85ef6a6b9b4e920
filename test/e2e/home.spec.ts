import { expect, test } from './harness/percurso.ts'
import type { AppWindow } from './pages/appWindow.ts'

// Would catch: a journey that is lost in the trash, several that take several undos, a home that only a mouse can use,
// two hundred journeys that freeze it.

async function make(app: AppWindow, names: readonly string[]): Promise<string[]> {
  const replies = await app.requests(
    'journey.add',
    names.map((name) => ({ name, language: 'pt-BR' })),
  )
  return replies.map((reply) => {
    if (!reply.ok) throw new Error(reply.code)
    return reply.data.journeyId
  })
}

test('into the trash, undone from the notice, away for good and back again', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  await make(app, ['Bolo', 'Pão'])
  const card = page.getByRole('button', { name: 'Pão', exact: true })
  await page.getByRole('button', { name: 'Opções de Pão' }).click()
  await page.getByRole('menuitem', { name: 'Jogar fora' }).click()
  await expect(card).toHaveCount(0)
  await page.getByRole('button', { name: 'Desfazer', exact: true }).last().click()
  await expect(card).toBeVisible()

  await card.focus()
  await page.keyboard.press('Delete')
  await page.getByRole('radio', { name: 'Lixeira 1' }).click()
  await expect(page.getByText('faltam 30 dias')).toBeVisible()
  await page.getByRole('button', { name: 'Esvaziar a lixeira' }).click()
  await expect(page.getByRole('heading', { name: 'A lixeira está vazia' })).toBeVisible()
  await page.getByRole('button', { name: 'Desfazer', exact: true }).last().click()
  await page.getByRole('button', { name: 'Opções de Pão' }).click()
  await page.getByRole('menuitem', { name: 'Trazer de volta' }).click()
  await page.getByRole('radio', { name: 'Em uso 2' }).click()
  await expect(card).toBeVisible()
})

test('several journeys by keyboard: walked, chosen, archived as one step', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  await make(app, ['Um', 'Dois', 'Três'])
  await expect(page.locator('[data-card]')).toHaveCount(3)
  await page.locator('[data-card]').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  const bar = page.getByRole('region', { name: 'O que fazer com as escolhidas' })
  await expect(bar).toContainText('2 escolhidas')
  await bar.getByRole('button', { name: 'Arquivar' }).click()
  await expect(page.locator('[data-card]')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-card]')).toHaveCount(3)
})

test('tags filter, and a journey without the tag is not shown', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  const [first] = await make(app, ['Bolo', 'Pão'])
  await app.request('journey.update', { journeyId: first!, patch: { tags: ['festa'] } })
  await page.getByRole('button', { name: 'Etiquetas' }).click()
  await page.getByRole('menuitem', { name: 'festa' }).click()
  await expect(page.locator('[data-card]')).toHaveText(['Bolo'])
  await page.getByRole('button', { name: 'Tirar a etiqueta festa' }).click()
  await expect(page.locator('[data-card]')).toHaveCount(2)
})

test('two hundred journeys are found as one types', { tag: '@long' }, async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  await make(
    app,
    Array.from({ length: 200 }, (_, i) => `Jornada ${i + 1}`),
  )
  await expect(page.locator('[data-card]')).toHaveCount(200)
  await page.getByRole('searchbox', { name: 'Procurar jornada' }).fill('jornáda 137')
  await expect(page.locator('[data-card]')).toHaveText(['Jornada 137'])
})
