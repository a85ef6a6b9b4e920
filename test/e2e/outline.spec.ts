import { expect, test } from './harness/percurso.ts'
import type { AppWindow } from './pages/appWindow.ts'
import { MapPage } from './pages/mapPage.ts'

const names = (rows: readonly { name: string }[]): string =>
  rows
    .map((row) => row.name)
    .filter(Boolean)
    .join()

/** The list of a journey, entered from its map. */
async function listOf(app: AppWindow, from: 'template' | 'blank' = 'template') {
  const map = from === 'blank' ? await MapPage.blank(app) : await MapPage.fromTemplate(app)
  await map.page.keyboard.press('Control+Shift+L')
  const list = map.page.locator('[data-outline]')
  await expect(list).toBeVisible()
  return { map, list, line: (text: string) => list.locator('textarea').filter({ hasText: text }).first() }
}

test('a journey is written straight through with the keyboard alone, and undone', async ({ launchPercurso }) => {
  const { map, list } = await listOf((await launchPercurso()).app, 'blank')
  const { keyboard } = map.page
  const steps = await map.steps()
  await list
    .getByLabel(/^Novo passo em/)
    .first()
    .focus()
  await keyboard.type('Sente o cheiro')
  await keyboard.press('Enter')
  await keyboard.type('Entra na fila')
  await keyboard.press('Enter')
  // Left without a word, the next one was never there.
  await keyboard.press('Backspace')
  await map.expectStored((doc) => names(doc.steps) === 'Sente o cheiro,Entra na fila', 'two steps by Enter')
  await list.getByLabel('Novo em Pontos de contato, Sente o cheiro').focus()
  await keyboard.type('Calçada')
  await keyboard.press('Enter')
  await keyboard.type('Vitrine')
  await keyboard.press('Alt+ArrowUp')
  await keyboard.press('Enter')
  await map.expectStored((doc) => doc.touchpoints.map((t) => t.name).join() === 'Calçada,Vitrine', 'two touchpoints')
  await keyboard.press('Backspace')
  await expect(list.locator('textarea:focus')).toHaveValue('Vitrine')
  await keyboard.press('Alt+ArrowUp')
  await map.expectStored((doc) => doc.touchpoints.map((t) => t.name).join() === 'Vitrine,Calçada', 'moved up')
  await expect(list.locator('textarea:focus')).toHaveValue('Vitrine')
  await keyboard.press('Alt+k')
  await keyboard.press('Alt+-')
  await map.expectStored(
    (doc) => doc.touchpoints[0]!.isKey && doc.touchpoints[0]!.valence[0]?.value === -1,
    'key, felt',
  )
  for (let i = await map.steps(); i > steps; i = await map.steps()) {
    await keyboard.press('Control+z')
    await expect.poll(() => map.steps()).toBe(i - 1)
  }
  expect((await map.stored()).touchpoints).toEqual([])
  expect(await list.evaluate((pane) => pane.contains(document.activeElement))).toBe(true)
})

test('an emptied line goes with Backspace, a step that holds things does not', async ({ launchPercurso }) => {
  const { map, list } = await listOf((await launchPercurso()).app)
  const before = await map.stored()
  const touchpoint = before.touchpoints[0]!
  const field = list.locator(`[data-line="touchpoint:${touchpoint.id}"]`)
  await field.fill('')
  await field.press('Backspace')
  await map.expectStored((doc) => !doc.touchpoints.some((t) => t.id === touchpoint.id), 'gone')
  await map.page.keyboard.press('Control+z')
  await map.expectStored((doc) => doc.touchpoints.some((t) => t.id === touchpoint.id), 'back')
  const step = list.locator(`[data-line="step:${touchpoint.stepId}"]`)
  await step.fill('')
  await step.press('Backspace')
  await step.press('Escape')
  await step.blur()
  expect((await map.stored()).steps.map((s) => s.name)).toEqual(before.steps.map((s) => s.name))
})

test('what is chosen on the map is where the list begins, and the way back', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  await map.thing('touchpoint', 'Ficha da').click()
  await map.page.keyboard.press('Control+Shift+L')
  const list = map.page.locator('[data-outline]')
  await expect(list.locator('textarea:focus')).toHaveValue(/Ficha da/)
  await map.page.keyboard.press('ArrowDown')
  const next = await list.locator('textarea:focus').inputValue()
  await map.page.getByRole('radio', { name: 'Mapa' }).click()
  await expect(map.pane.locator(`[data-selected][aria-label*="${next}"]`).first()).toBeVisible()
})

test('headings, tables and row heads read in order, whatever is far from sight', async ({ launchPercurso }) => {
  const { app } = await launchPercurso()
  const { map, list } = await listOf(app)
  const doc = await map.stored()
  const heads = await list.getByRole('heading').allTextContents()
  const wanted = doc.stages.flatMap((stage, s) => [
    `Etapa ${s + 1}: ${stage.name}`,
    ...doc.steps.filter((x) => x.stageId === stage.id).map((x, i) => `Passo ${s + 1}.${i + 1}: ${x.name}`),
  ])
  expect(heads.slice(0, wanted.length)).toEqual(wanted)
  await expect(list.getByRole('table')).toHaveCount(doc.steps.length)
  const first = list.getByRole('table').first()
  expect(await first.getByRole('rowheader').allTextContents()).toContain('Pontos de contato')
})

test('channel, key, importance and feelings are set beside the words', async ({ launchPercurso }) => {
  const { map, list } = await listOf((await launchPercurso()).app)
  const { id, name } = (await map.stored()).touchpoints[0]!
  await list.getByLabel(`Canal de ${name}`).selectOption({ label: 'WhatsApp' })
  await list.getByRole('button', { name: `Ponto-chave: ${name}` }).click()
  await list.getByLabel(`Importância de ${name}`).selectOption('2')
  await list
    .getByLabel(new RegExp(`^Como .* se sente em ${name}$`))
    .first()
    .selectOption('-2')
  await map.expectStored((doc) => {
    const t = doc.touchpoints.find((x) => x.id === id)!
    const kind = doc.channels.find((c) => c.id === t.channelId)?.kind
    return kind === 'whatsapp' && t.importance === 2 && t.valence.some((v) => v.value === -2)
  }, 'set in place')
  // A step leads on to another one, too.
  const [first, , third] = (await map.stored()).steps
  const leads = list.getByLabel(`Levar o passo ${first!.name} a outro`)
  // The other steps are listed once somebody asks for them.
  await leads.focus()
  await leads.selectOption(third!.id)
  await map.expectStored(
    (doc) => doc.connections.some((c) => c.kind === 'step' && c.fromId === first!.id && c.toId === third!.id),
    'the step leads on',
  )
  await expect(list.getByRole('table').first().getByRole('button', { name: third!.name })).toBeVisible()
})
