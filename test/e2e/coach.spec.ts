import { expect, test } from './harness/percurso.ts'

// Would catch: a question whose gesture does nothing, one that stays after it was resolved or put aside, and a grid that
// needs the mouse.
test('a question is resolved and put aside, and what channels say is written with the keyboard alone', {
  tag: '@long',
}, async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  await app.request('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const stored = async () => {
    const reply = await app.request('consistency.read', {})
    if (!reply.ok) throw new Error(reply.code)
    return reply.data
  }
  await page.keyboard.press('Alt+4')
  await page.getByRole('tab', { name: 'Perguntas' }).click()
  await page.getByRole('button', { name: /^Pontos-chave · 2/ }).click()
  await page.getByRole('button', { name: 'Marcar como ponto-chave' }).first().press('Enter')
  await expect(page.getByRole('button', { name: /^Pontos-chave · 1/ })).toBeVisible()
  await page.getByRole('button', { name: /^Outras coisas a fazer/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'Não perguntar mais disto' }).press('Enter')
  await expect(page.getByRole('button', { name: '1 pergunta guardada' })).toBeVisible()

  await page.getByRole('tab', { name: 'O que cada canal diz' }).click()
  await page.getByRole('button', { name: 'Preço', exact: true }).press('Enter')
  const grid = page.getByRole('grid', { name: 'Fatos por canal' })
  await grid.locator('[tabindex="0"]').focus()
  await page.keyboard.type('R$ 6,50')
  await page.keyboard.press('Tab')
  await page.keyboard.type('6,50 reais')
  await page.keyboard.press('Tab')
  await page.keyboard.type('R$ 7')
  await page.keyboard.press('Enter')
  await expect(grid.getByText('combina', { exact: true })).toHaveCount(1)
  await expect(grid.getByText('contradiz', { exact: true })).toHaveCount(1)
  expect((await stored()).readings.map(({ says }) => says).toSorted()).toEqual(['6,50 reais', 'R$ 7'])
  await grid.locator('[tabindex="0"]').press('Delete')
  await expect.poll(async () => (await stored()).readings.length).toBe(1)
  await page.keyboard.press('Control+Z')
  await expect.poll(async () => (await stored()).readings.length).toBe(2)
})
