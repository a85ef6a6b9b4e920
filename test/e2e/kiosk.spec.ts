import { seriousIn } from './harness/axe.ts'
import { expect, test } from './harness/percurso.ts'

// Would catch: a kiosk that Esc or a wrong PIN ends, a tap that counts twice, an answer that is not on disk, a kiosk that
// is not there any more after the window was loaded anew.

test('a kiosk is set up, runs, is answered by mouse and keyboard, outlives a reload and is left with its PIN only', {
  tag: '@long',
}, async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  await page.getByRole('button', { name: 'Ouvir', exact: true }).click()
  await page.getByRole('tab', { name: 'Totem' }).click()
  await page.getByRole('button', { name: 'Novo totem' }).click()
  await page.getByRole('textbox', { name: 'PIN de 4 a 8 números' }).fill('4321')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'Pedir um comentário no fim' }).click()
  expect(await seriousIn(page)).toEqual([])
  await page.getByRole('button', { name: 'Ligar o totem' }).click()
  const question = page.getByRole('heading', { name: 'Como foi o atendimento hoje?' })
  const thanks = page.getByRole('heading', { name: /Obrigado!/ })
  // A tap counts from 0.6 s after its screen came: nobody taps what they have not seen.
  const tap = async (name: string): Promise<void> => {
    await expect(question).toBeVisible()
    await expect(async () => {
      await page.getByRole('button', { name, exact: true }).click({ timeout: 500 })
      await expect(thanks).toBeVisible({ timeout: 200 })
    }).toPass()
  }
  const answers = async (): Promise<number> => {
    const reply = await app.request('feedback.find', { filter: {}, offset: 0, limit: 10 })
    return reply.ok ? reply.data.total : -1
  }
  await expect(question).toBeVisible()
  expect(await seriousIn(page)).toEqual([])
  await tap('Ótimo')
  await expect.poll(answers).toBe(1)
  await page.reload()
  await tap('Bom')
  await expect.poll(answers).toBe(2)
  await page.reload()
  await expect(question).toBeVisible()
  await expect(async () => {
    await page.getByRole('button', { name: 'Péssimo' }).press('Enter', { timeout: 500 })
    await expect(thanks).toBeVisible({ timeout: 200 })
  }).toPass()
  await expect.poll(answers).toBe(3)

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('button', { name: /^Equipe/ }).press('Enter')
  await page.keyboard.type('0000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Esse não é o PIN. Tente de novo.')).toBeVisible()
  expect(await seriousIn(page)).toEqual([])
  await page.keyboard.type('4321')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Ligar o totem' })).toBeVisible()
  const figures = await app.request('figures.read', { language: 'pt-BR' })
  expect(figures.ok && figures.data.find((row) => row.figure.metric === 'csat')?.figure.n).toBe(3)
})
