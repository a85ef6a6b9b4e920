import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

test('a click selects one, Ctrl adds, Esc lets go: never something else than what was clicked', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  await map.thing('touchpoint', 'Ficha da').click()
  await expect(map.selected).toHaveCount(1)
  await expect(map.inspector.getByRole('textbox', { name: 'Nome' })).toHaveValue(/Ficha da padaria/)
  await map.thing('touchpoint', 'Conversa no').click({ modifiers: ['Control'] })
  await expect(map.selected).toHaveCount(2)
  await expect(map.inspector).toContainText('2 escolhidos')
  await map.page.keyboard.press('Escape')
  await expect(map.selected).toHaveCount(0)
})

test('what is written in place is stored once, and Esc stores nothing', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.steps()
  await map.write(map.thing('touchpoint', 'Conversa no'))
  await map.page.keyboard.type(' do prédio')
  await map.page.keyboard.press('Enter')
  await map.expectStored(
    (doc) => doc.touchpoints.some((t) => t.name === 'Conversa no elevador do prédio'),
    'the new name',
  )
  expect(await map.steps()).toBe(before + 1)
  await map.write(map.thing('touchpoint', 'Ficha da'))
  await map.page.keyboard.type(' que ninguém quer')
  await map.page.keyboard.press('Escape')
  await expect(map.thing('touchpoint', 'ninguém quer')).toHaveCount(0)
  expect(await map.steps()).toBe(before + 1)
})

test('typing survives a change that comes from elsewhere in the meantime', { tag: '@long' }, async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const target = (await map.stored()).touchpoints.find((t) => t.name.startsWith('Conversa'))!
  await map.write(map.thing('touchpoint', 'Conversa no'))
  await map.page.keyboard.type(' e na escada')
  await map.app.request('touchpoint.update', { ids: [target.id], patch: { owner: 'Bia' } })
  await map.app.request('stage.add', { journeyId: (await map.stored()).journey.id, name: 'Depois' })
  await expect(map.field).toHaveValue('Conversa no elevador e na escada')
  await map.page.keyboard.type('!')
  await map.page.keyboard.press('Enter')
  await map.expectStored(
    (doc) => doc.touchpoints.some((t) => t.name === 'Conversa no elevador e na escada!' && t.owner === 'Bia'),
    'both changes',
  )
})

test('a new card that stays blank was never there; one with words is one step', { tag: '@long' }, async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.steps()
  const count = (await map.stored()).touchpoints.length
  await map.thing('touchpoint', 'Conversa no').click()
  await map.pane.getByRole('button', { name: 'Novo abaixo deste' }).click()
  await expect(map.field).toBeFocused()
  await map.page.keyboard.press('Escape')
  await expect(map.field).toHaveCount(0)
  expect((await map.stored()).touchpoints.length).toBe(count)
  await map.thing('touchpoint', 'Conversa no').click()
  await map.pane.getByRole('button', { name: 'Novo abaixo deste' }).click()
  await expect(map.field).toBeFocused()
  await map.page.keyboard.type('Bilhete no elevador')
  await map.page.keyboard.press('Enter')
  await map.expectStored((doc) => {
    const made = doc.touchpoints.find((t) => t.name === 'Bilhete no elevador')
    const beside = doc.touchpoints.find((t) => t.name.startsWith('Conversa'))
    return made !== undefined && made.stepId === beside?.stepId
  }, 'the new touchpoint in the same cell')
  expect(await map.steps()).toBe(before + 1)
})

test('deleting is one step, and the toast brings everything back', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  await map.thing('touchpoint', 'Conversa no').click()
  await map.thing('touchpoint', 'Ficha da').click({ modifiers: ['Shift'] })
  await map.page.keyboard.press('Delete')
  const undo = await map.app.offered('Desfazer')
  await map.expectStored((doc) => doc.touchpoints.length === before.touchpoints.length - 2, 'two are gone')
  await undo.click()
  await map.expectStored((doc) => doc.touchpoints.length === before.touchpoints.length, 'both are back')
  expect(await map.stored()).toEqual(before)
})

test('undo and redo by keys and buttons show what is stored', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  await map.thing('touchpoint', 'Ficha da').click()
  await map.page.keyboard.press('k')
  await map.expectStored((doc) => doc.touchpoints.some((t) => t.name.startsWith('Ficha') && t.isKey), 'marked as key')
  await map.page.keyboard.press('Control+z')
  await map.expectStored((doc) => doc.touchpoints.every((t) => !t.name.startsWith('Ficha') || !t.isKey), 'undone')
  await expect(map.thing('touchpoint', 'Ficha da')).not.toContainText('Chave')
  await map.page.getByRole('button', { name: 'Refazer', exact: true }).click()
  await expect(map.thing('touchpoint', 'Ficha da')).toContainText('Chave')
})

test('a blank journey says the one thing to do, and does it', async ({ launchPercurso }) => {
  const map = await MapPage.blank((await launchPercurso()).app)
  await map.page.getByRole('button', { name: 'Escrever o primeiro passo' }).click()
  await expect(map.field).toBeFocused()
  await map.page.keyboard.type('Sente o cheiro de pão')
  await map.page.keyboard.press('Enter')
  await map.expectStored((doc) => doc.steps[0]?.name === 'Sente o cheiro de pão', 'the first step')
  await expect(map.page.getByText('O que o cliente faz primeiro?')).toHaveCount(0)
})

test('what was drawn is there again after a reload', { tag: '@long' }, async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  await map.write(map.thing('step', 'Vê se a padaria'))
  await map.page.keyboard.press('Control+a')
  await map.page.keyboard.type('Olha se a porta está aberta')
  await map.page.keyboard.press('Enter')
  await map.expectStored((doc) => doc.steps.some((s) => s.name.startsWith('Olha se')), 'stored')
  // While anything is unsaved the page does not let itself be left.
  await expect(map.page.getByRole('status').filter({ hasText: /Salvo \d/ })).toBeVisible()
  await map.page.reload()
  await map.app.ready()
  await map.open()
  await expect(map.thing('step', 'Olha se a porta')).toBeVisible()
})
