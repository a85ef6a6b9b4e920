import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Running, test } from './harness/percurso.ts'
import { daysAgo, ImprovingPage, type Month, monthOf, printedBy, typeDay } from './pages/improvingPage.ts'

// Would catch: a way from what customers say to the proof that it helped that breaks off between two screens, each of
// which works by itself; and on it any step that only a mouse can take.

const BEFORE: Month = { endsAgo: 31, unhappy: 38, happy: 2 }
const AFTER: Month = { endsAgo: 1, unhappy: 4, happy: 36 }
const PLAN = [
  ['Antes', 'de', daysAgo(58).field],
  ['Antes', 'até', daysAgo(31).field],
  ['Depois', 'de', daysAgo(28).field],
  ['Depois', 'até', daysAgo(1).field],
] as const
const TITLE = 'Caixa só para o pão'

/** A map, two months of answers about two of its touchpoints, and what both ways end with. */
async function begun(running: Running) {
  const { app, page } = running
  const made = await app.request('template.use', { templateId: 'bakery', language: 'pt-BR' })
  if (!made.ok) throw new Error(made.code)
  const map = await app.request('journey.get', { journeyId: made.data.journeyId })
  if (!map.ok) throw new Error(map.code)
  const [hurts, fine] = ['Fila do balcão', 'Ficha da padaria no Google']
  for (const name of [hurts, fine]) expect(map.data.touchpoints.map((each) => each.name)).toContain(name)
  await expect(page.getByText('1 jornada,')).toBeVisible()
  const improvement = async () => {
    const all = await app.request('improvement.list', { filter: {} })
    return all.ok ? all.data.find(({ title }) => title === TITLE) : undefined
  }
  const helped = async (): Promise<void> => {
    const verdict = page.getByRole('listitem').filter({ hasText: TITLE })
    await expect(verdict).toContainText('Mudou')
    await expect(verdict).toContainText(`Nota média · ${hurts}`)
    await expect(verdict).toContainText('40 respostas')
    await expect(verdict).toContainText('não por que mudou')
  }
  return { hurts, fine, improvement, helped }
}

test('from a comment to the proof that it helped, with the mouse', { tag: '@long' }, async ({
  launchPercurso,
  home,
}) => {
  const running = await launchPercurso()
  const { page } = running
  const improving = new ImprovingPage(page)
  const { dialog, sheet } = improving
  const { hurts, fine, improvement, helped } = await begun(running)
  const press = (name: string | RegExp, within = page.locator('body')) =>
    within.getByRole('button', { name, exact: true }).click()
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
  const bring = async (name: string, month: Month): Promise<void> => {
    const file = join(home, name)
    writeFileSync(file, monthOf(month, hurts, fine))
    await press('Ouvir')
    await page.getByRole('button', { name: 'Trazer um arquivo' }).first().click()
    await dialog.locator('input[type=file]').setInputFiles(file)
  }

  await bring('outubro.csv', BEFORE)
  await press('Continuar', dialog)
  await expect(dialog.getByRole('combobox', { name: `Ponto de contato de ${hurts}` })).toHaveValue(hurts)
  await press('Continuar', dialog)
  await press('Trazer 60 respostas', dialog)
  await expect(dialog.getByText('60 respostas entraram')).toBeVisible()
  await press('Fechar', dialog.getByRole('banner'))

  await press('Entender')
  await tab('Pontos-chave')
  await expect(improving.worst).toContainText(hurts)
  await expect(improving.worst).toContainText('40 respostas')

  await press('Ouvir')
  await tab('Respostas')
  await page.getByRole('option', { name: 'A fila não anda' }).first().click()
  await press('Virar melhoria')
  await expect(sheet.getByLabel('O que vamos mudar')).toHaveValue(/^Resolver: A fila não anda/)
  await expect(sheet).toContainText(hurts)
  await sheet.getByLabel('O que vamos mudar').fill(TITLE)
  await press('Planejar a prova', sheet)
  for (const [side, end, day] of PLAN) await improving.day(side, end).fill(day)
  await press('Pronto', sheet)
  await expect(sheet).toContainText('Não dá para dizer')
  await sheet.getByRole('button', { name: 'Fechar' }).last().click()

  await press('Melhorar')
  for (const column of ['A fazer', 'Em andamento', 'Feito']) {
    await improving.card(TITLE).dragTo(page.getByRole('region', { name: column, exact: true }).locator('ul'))
    await expect.poll(() => improving.stands(TITLE)).toBe(column)
  }
  expect((await improvement())?.doneAt).not.toBeNull()

  await bring('novembro.csv', AFTER)
  await press('Trazer 60 respostas', dialog)
  await expect(dialog.getByText('60 respostas entraram')).toBeVisible()
  await press('Fechar', dialog.getByRole('banner'))
  await press('Melhorar')
  await tab('Resultados')
  await helped()

  await press('Entender')
  await tab('Painel')
  const report = await printedBy(running, home, () => press('Relatório completo'))
  expect(report.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(report.pages).toBeGreaterThan(1)
})

test('from a comment to the proof that it helped, with the keyboard alone', { tag: '@long' }, async ({
  launchPercurso,
  home,
}) => {
  const running = await launchPercurso()
  const { app, page } = running
  const { keyboard } = page
  const improving = new ImprovingPage(page)
  const { dialog, sheet } = improving
  const { hurts, fine, improvement, helped } = await begun(running)
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key)
  }
  const bring = async (month: Month): Promise<void> => {
    await press('Control+Shift+I')
    await app.tabTo(dialog.getByRole('textbox', { name: 'Colar' }))
    await keyboard.insertText(monthOf(month, hurts, fine))
    await app.tabTo(dialog.getByRole('button', { name: 'Ver como fica' }))
    await press('Enter')
  }
  const on = async (name: string): Promise<void> => {
    await app.tabTo(dialog.getByRole('button', { name, exact: true }).last())
    await press('Enter')
  }
  const goTo = async (screen: string, tab: string): Promise<void> => {
    await press(screen)
    const chosen = page.getByRole('tab', { selected: true })
    await app.tabTo(chosen)
    for (let i = 0; i < 5 && (await chosen.textContent()) !== tab; i++) await press('ArrowRight', 'Enter')
    await expect(chosen).toHaveText(tab)
  }

  await bring(BEFORE)
  await on('Continuar')
  await expect(dialog.getByRole('combobox', { name: `Ponto de contato de ${hurts}` })).toHaveValue(hurts)
  await on('Continuar')
  await on('Trazer 60 respostas')
  await expect(dialog.getByText('60 respostas entraram')).toBeVisible()
  await press('Escape')
  await expect(dialog).toHaveCount(0)

  await goTo('Alt+4', 'Pontos-chave')
  await expect(improving.worst).toContainText(hurts)

  await goTo('Alt+3', 'Respostas')
  const list = page.getByRole('listbox', { name: 'Lista de respostas' })
  await app.tabTo(list)
  const current = list.locator('[data-current]')
  for (let i = 0; i < 60 && !(await current.textContent())?.includes('A fila não anda'); i++) await press('j')
  await expect(current).toContainText('A fila não anda')
  await press('i')
  const title = sheet.getByLabel('O que vamos mudar')
  await expect(title).toBeFocused()
  await keyboard.type(TITLE)
  await app.tabTo(sheet.getByRole('button', { name: 'Planejar a prova' }))
  await press('Enter')
  for (const [side, end, day] of PLAN) {
    const field = improving.day(side, end)
    await app.tabTo(field)
    await typeDay(field, day)
  }
  await app.tabTo(sheet.getByRole('button', { name: 'Pronto', exact: true }))
  await press('Enter')
  await expect(sheet).toContainText('Não dá para dizer')
  await press('Escape')
  await expect(dialog).toHaveCount(0)

  await press('Alt+5')
  await app.tabTo(improving.card(TITLE))
  for (const column of ['A fazer', 'Em andamento', 'Feito']) {
    await press('Alt+ArrowRight')
    await expect.poll(() => improving.stands(TITLE)).toBe(column)
    await expect(improving.card(TITLE)).toBeFocused()
  }
  expect((await improvement())?.doneAt).not.toBeNull()

  await bring(AFTER)
  await on('Trazer 60 respostas')
  await expect(dialog.getByText('60 respostas entraram')).toBeVisible()
  await press('Escape')
  await goTo('Alt+5', 'Resultados')
  await helped()

  await goTo('Alt+4', 'Painel')
  await app.tabTo(page.getByRole('button', { name: 'Relatório completo' }))
  const report = await printedBy(running, home, () => press('Enter'))
  expect(report.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(report.pages).toBeGreaterThan(1)
})
