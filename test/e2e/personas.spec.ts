import { expect, test } from './harness/percurso.ts'
import type { AppWindow } from './pages/appWindow.ts'

const open = (app: AppWindow): Promise<void> => app.page.getByRole('button', { name: 'Pessoas', exact: true }).click()
async function stored(app: AppWindow) {
  const reply = await app.request('persona.list', {})
  if (!reply.ok) throw new Error(reply.code)
  return reply.data
}

test('the first persona is made, described with the keyboard alone and undone step by step', async ({
  launchPercurso,
}) => {
  const { app, page } = await launchPercurso()
  await open(app)
  await expect(page.getByRole('heading', { name: 'Quem entra pela sua porta?' })).toBeVisible()
  await page.getByRole('button', { name: 'Desenhar a primeira persona' }).press('Enter')
  await page.getByRole('textbox', { name: 'Nome', exact: true }).fill('Célia')
  await page.getByRole('textbox', { name: 'Em duas ou três palavras' }).fill('freguesa')
  await page.getByRole('button', { name: 'Novo fato' }).press('Enter')
  await page.keyboard.type('58 anos')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Mora perto')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await stored(app))[0]?.facts).toEqual(['Mora perto', '58 anos'])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Backspace')
  await page.getByRole('button', { name: 'Nova frase' }).press('Enter')
  await page.keyboard.type('A moça já sabe o meu pedido.')
  await page.keyboard.press('Tab')
  await expect
    .poll(async () => (await stored(app))[0])
    .toMatchObject({
      name: 'Célia',
      role: 'freguesa',
      facts: ['Mora perto', '58 anos'],
      quotes: ['A moça já sabe o meu pedido.'],
    })
  await page.getByRole('button', { name: 'Desfazer', exact: true }).first().click()
  await expect.poll(async () => (await stored(app))[0]?.quotes).toEqual([])
  await expect(page.getByRole('textbox', { name: 'Frase 1' })).toHaveCount(0)
})

test('a drawn face is chosen, a picture is pasted and taken away again', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  await app.request('persona.add', { fields: { name: 'Célia', role: '', description: '' } })
  await open(app)
  await page.getByRole('button', { name: 'Mudar a imagem de Célia' }).click()
  await page.getByRole('button', { name: 'Rosto redondo, coque grisalho, óculos' }).click()
  await expect.poll(async () => (await stored(app))[0]?.avatar).toBe('round-bun-grey-glasses')
  await page.keyboard.press('Escape')
  await page.getByRole('article', { name: 'Célia' }).evaluate(async (article) => {
    const canvas = document.createElement('canvas')
    canvas.width = 40
    canvas.height = 40
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([blob!], 'foto.png', { type: 'image/png' }))
    article.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect.poll(async () => (await stored(app))[0]?.pictureAssetId).not.toBeNull()
  await expect(page.getByRole('article').locator('img')).toBeVisible()
  await page.getByRole('button', { name: 'Mudar a imagem de Célia' }).click()
  await page.getByRole('button', { name: 'Tirar a foto' }).click()
  await expect.poll(async () => (await stored(app))[0]?.pictureAssetId).toBeNull()
})

test('a persona is put in a journey, taken out, removed and brought back', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  await app.request('template.use', { templateId: 'bakery', language: 'pt-BR' })
  await app.request('persona.add', { fields: { name: 'Zilda', role: '', description: '' } })
  await open(app)
  await page.getByRole('button', { name: /^Zilda/ }).click()
  await expect(page.getByText('Zilda ainda não está em nenhuma jornada.')).toBeVisible()
  await page.getByRole('button', { name: 'Pôr numa jornada' }).click()
  await page.getByRole('menuitem', { name: 'Café da manhã na padaria' }).click()
  await expect(page.getByRole('button', { name: 'Abrir Café da manhã na padaria' })).toBeVisible()
  await page.getByRole('button', { name: 'Tirar de Café da manhã na padaria' }).click()
  await expect(page.getByRole('button', { name: 'Abrir Café da manhã na padaria' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Célia/ }).click()
  await page.getByRole('button', { name: 'Apagar persona' }).click()
  const undo = await app.offered('Desfazer')
  await expect(page.getByText('A persona Célia foi apagada. Estava em 1 jornada.')).toBeVisible()
  await expect.poll(async () => (await stored(app)).some((p) => p.name === 'Célia')).toBe(false)
  await undo.click()
  await expect(page.getByRole('article', { name: 'Célia' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Abrir Café da manhã na padaria' })).toBeVisible()
})
