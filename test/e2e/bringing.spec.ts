import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seriousIn } from './harness/axe.ts'
import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

// Would catch: a table that nobody knows and that cannot be mapped, a row that goes to another touchpoint than the one
// chosen for its value, an import that undo does not take back, a recipe that is not found again next month.

test('a table that nobody knows is mapped, placed by a column, brought in and undone; next month it needs no questions', {
  tag: '@long',
}, async ({ launchPercurso, home }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { app, page } = map
  const [first, second] = (await map.stored()).touchpoints
  const table = (month: string, more = ''): string =>
    `Quando;Onde;Voto;Fala\n13/${month}/2026;${first!.name};9;Gostei muito do pão\n14/${month}/2026;Esquina;2;Fila sem fim\n15/${month}/2026;Esquina;7;Razoável\n${more}`
  const [september, october] = ['setembro.csv', 'outubro.csv'].map((name) => join(home, name)) as [string, string]
  writeFileSync(september, table('09', 'ontem;Esquina;8;Bom demais\n'))
  writeFileSync(october, table('10'))
  const total = async (filter = {}): Promise<number> => {
    const reply = await app.request('feedback.find', { filter, offset: 0, limit: 1 })
    return reply.ok ? reply.data.total : -1
  }
  const dialog = page.getByRole('dialog')
  const bring = async (file: string): Promise<void> => {
    await page.keyboard.press('Control+Shift+I')
    await dialog.locator('input[type=file]').setInputFiles(file)
  }
  const choose = async (label: string, option: string): Promise<void> => {
    await dialog.getByRole('combobox', { name: label }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  await bring(september)
  await choose('O que é “Voto”', 'Nota')
  await choose('O que é “Fala”', 'Comentário')
  await expect(dialog.getByRole('region', { name: 'Como vai ficar' })).toContainText('9 de 10')
  await expect(dialog.getByRole('region', { name: 'Como vai ficar' })).toContainText('Não entendemos “ontem” como data')
  await dialog.getByRole('button', { name: 'Continuar' }).click()

  const named = dialog.getByRole('combobox', { name: `Ponto de contato de ${first!.name}` })
  await expect(named).toHaveValue(first!.name)
  const other = dialog.getByRole('combobox', { name: 'Ponto de contato de Esquina' })
  await other.fill(second!.name)
  await page.getByRole('option').first().click()
  expect(await seriousIn(page, { part: '[role=dialog]' })).toEqual([])
  await dialog.getByRole('button', { name: 'Continuar' }).click()
  await expect(dialog.getByText('Linha 5.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Trazer 3 respostas' }).click()
  await expect(dialog.getByText('3 respostas entraram')).toBeVisible()
  expect(await total({ touchpointIds: [first!.id] })).toBe(1)
  expect(await total({ touchpointIds: [second!.id] })).toBe(2)
  await dialog.getByRole('button', { name: 'Desfazer' }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => total()).toBe(0)
  await app.request('history.redo', {})

  await bring(october)
  await expect(dialog.getByText('Lido pela receita “setembro”.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Trazer 3 respostas' }).click()
  await expect(dialog.getByText('3 respostas entraram')).toBeVisible()
  expect(await total({ touchpointIds: [second!.id] })).toBe(4)
})
