import { seriousIn } from './harness/axe.ts'
import { expect, test } from './harness/percurso.ts'
import type { AppWindow } from './pages/appWindow.ts'

async function said(app: AppWindow, text: string, day: string): Promise<void> {
  const fields = {
    at: day,
    touchpointId: null,
    personaId: null,
    question: '',
    scale: null,
    score: null,
    text,
    language: 'pt-BR' as const,
    channel: '',
  }
  const reply = await app.request('feedback.add', { fields })
  if (!reply.ok) throw new Error(reply.code)
}

async function stored(app: AppWindow) {
  const reply = await app.request('feedback.find', { filter: {}, offset: 0, limit: 10 })
  if (!reply.ok) throw new Error(reply.code)
  return reply.data.rows
}

// Would catch: a key that acts on another answer than the one seen, a list that does not follow what is done or undone.
test('answers are found, put at a touchpoint, corrected, noted and taken back with the keyboard', async ({
  launchPercurso,
}) => {
  const { app, page } = await launchPercurso()
  await app.request('template.use', { templateId: 'bakery', language: 'pt-BR' })
  await page.getByRole('button', { name: 'Ouvir', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'O que os clientes dizem entra aqui' })).toBeVisible()
  expect(await seriousIn(page)).toEqual([])
  for (const [text, day] of [
    ['Pão quentinho', '2026-09-01'],
    ['A fila estava enorme', '2026-09-02'],
    ['Fila de novo', '2026-09-03'],
  ] as const)
    await said(app, text, day)
  const list = page.getByRole('listbox', { name: 'Lista de respostas' })
  await expect(list.getByRole('option')).toHaveCount(3)
  await list.press('/')
  await page.keyboard.type('fila')
  await expect(list.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Enter')

  await page.keyboard.press('a')
  await page.keyboard.type('caixa')
  const choice = page.getByRole('dialog').getByRole('option', { selected: true })
  const name = (await choice.locator('span > span').first().textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await stored(app)).filter((f) => f.touchpointId !== null).map((f) => f.text))
    .toHaveLength(1)
  const first = (await stored(app)).find((f) => f.touchpointId !== null)!.text
  await expect(list.getByRole('option', { name: first })).toContainText(name)
  // The next one is at hand.
  await expect(page.getByRole('complementary', { name: 'Resposta escolhida' })).not.toContainText(first)
  await page.keyboard.press('1')
  await expect
    .poll(async () => (await stored(app)).find((f) => f.sentimentBy === 'user'))
    .toMatchObject({ sentiment: 'positive' })
  expect((await stored(app)).find((f) => f.sentimentBy === 'user')?.text).not.toBe(first)
  expect(await seriousIn(page)).toEqual([])

  await page.keyboard.press('n')
  await page.keyboard.press('9')
  await page.keyboard.type('Achei o troco')
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Anotar resposta' })
  await expect(form.getByText('1 anotada')).toBeVisible()
  expect(await seriousIn(page, { part: '[role="dialog"]' })).toEqual([])
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => (await stored(app))[0])
    .toMatchObject({ text: 'Achei o troco', score: 9, source: 'hand' })
  await list.press('z')
  await expect.poll(async () => (await stored(app)).length).toBe(3)
  await list.press('z')
  await expect.poll(async () => (await stored(app)).some((f) => f.sentimentBy === 'user')).toBe(false)
})
