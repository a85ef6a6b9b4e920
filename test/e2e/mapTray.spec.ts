import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'
import { TrayPage } from './pages/trayPage.ts'

// Would catch: a piece that goes elsewhere than its mark and words said, one that needs the mouse, a drop that Esc
// cannot give up, a lane and its card as two steps of undo, a tray that does not stay as it was left.

test('a channel carried between two touchpoints makes a third there, open for writing, as one step', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const tray = new TrayPage(map)
  const before = await map.stored()
  const steps = await map.steps()
  const above = before.touchpoints.find((t) => t.name.startsWith('Conversa'))!
  const box = await map.box(map.thing('touchpoint', 'Conversa no'))
  await tray.carry('WhatsApp', { x: box.x + box.width / 2, y: box.y + box.height + 4 }, false)
  await expect(map.page.locator('[data-drop]')).toBeVisible()
  await expect(tray.ghost).toHaveText('WhatsApp1.1 · Pontos de contato')
  await map.page.mouse.up()
  await expect(map.field).toBeFocused()
  await map.page.keyboard.type('Grupo da rua')
  await map.page.keyboard.press('Enter')
  await map.expectStored((doc) => {
    const made = doc.touchpoints.find((t) => t.name === 'Grupo da rua')
    const cell = doc.touchpoints.filter((t) => t.stepId === above.stepId && t.laneId === above.laneId)
    const channel = doc.channels.find((c) => c.id === made?.channelId)
    return channel?.kind === 'whatsapp' && cell[cell.findIndex((t) => t.id === above.id) + 1]?.id === made?.id
  }, 'a touchpoint on WhatsApp right below')
  await map.expectOneStepBack(before, steps)
})

test('a channel carried onto a touchpoint becomes its channel, and Esc gives a piece up', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const tray = new TrayPage(map)
  const before = await map.stored()
  const steps = await map.steps()
  const over = await map.middle(map.thing('touchpoint', 'Conversa no'))
  await tray.carry('Fachada', over, false)
  await expect(map.page.locator('[data-onto]')).toBeVisible()
  await expect(tray.ghost).toContainText('Troca o canal de Conversa no elevador')
  await map.page.keyboard.press('Escape')
  await expect(tray.ghost).toHaveCount(0)
  await map.page.mouse.up()
  expect(await map.stored()).toEqual(before)
  await tray.carry('Fachada', over, true)
  await map.expectStored((doc) => {
    const { channelId } = doc.touchpoints.find((t) => t.name.startsWith('Conversa'))!
    return doc.channels.find((c) => c.id === channelId)?.kind === 'facade'
  }, 'its channel is the shop front')
  expect(await map.steps()).toBe(steps + 1)
})

test('a piece whose lane is not there brings it along, both as one step; without words neither comes', {
  tag: '@long',
}, async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const tray = new TrayPage(map)
  const before = await map.stored()
  const steps = await map.steps()
  expect(before.lanes.some((l) => l.role === 'metrics')).toBe(false)
  const over = await map.middle(map.thing('touchpoint', 'Ficha da'))
  await tray.carry('Métrica', over, false)
  await expect(tray.ghost).toContainText('1.2 · abre a faixa Métricas')
  await map.page.mouse.up()
  await expect(map.field).toBeFocused()
  await map.page.keyboard.press('Escape')
  await expect(map.field).toHaveCount(0)
  expect(await map.stored()).toEqual(before)
  // The map has moved up to show the new lane: the column is the same.
  await tray.carry('Métrica', over, true)
  await expect(map.field).toBeFocused()
  await map.page.keyboard.type('Buscas por semana')
  await map.page.keyboard.press('Enter')
  await map.expectStored((doc) => {
    const lane = doc.lanes.find((l) => l.role === 'metrics')
    return doc.cards.some((c) => c.laneId === lane?.id && c.text === 'Buscas por semana' && c.kind === 'metric')
  }, 'lane and card')
  await map.expectOneStepBack(before, steps)
})

test('by keyboard: F6 leads to the pieces, arrows walk them, Enter puts one where the map stands', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const tray = new TrayPage(map)
  const { stepId } = (await map.stored()).touchpoints.find((t) => t.name.startsWith('Ficha'))!
  await map.thing('touchpoint', 'Ficha da').click()
  await expect(map.thing('touchpoint', 'Ficha da')).toBeFocused()
  await map.page.keyboard.press('Shift+F6')
  await expect(tray.bar.locator(':focus')).toHaveCount(1)
  await map.page.keyboard.press('End')
  await expect(tray.piece('Anotação')).toBeFocused()
  await map.page.keyboard.press('Home')
  await map.page.keyboard.press('ArrowUp')
  await expect(tray.piece('Anotação')).toBeFocused()
  await tray.piece('Dor').focus()
  await map.page.keyboard.press('Enter')
  await expect(map.field).toBeFocused()
  await map.page.keyboard.type('Horário errado')
  await map.page.keyboard.press('Enter')
  await map.expectStored(
    (doc) => doc.cards.some((c) => c.kind === 'pain' && c.text === 'Horário errado' && c.stepId === stepId),
    'a pain in that step',
  )
})

test('a channel with a name of its own asks for it where it is put; Shift Enter changes a chosen touchpoint’s', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const tray = new TrayPage(map)
  await map.thing('touchpoint', 'Ficha da').click()
  await expect(map.thing('touchpoint', 'Ficha da')).toBeFocused()
  await tray.piece('Outro…').focus()
  await map.page.keyboard.press('Enter')
  const name = map.page.getByRole('dialog', { name: 'Outro canal' }).getByRole('textbox')
  await expect(name).toBeFocused()
  await map.page.keyboard.type('Rádio da praça')
  await map.page.keyboard.press('Enter')
  await expect(map.field).toBeFocused()
  await map.page.keyboard.press('Enter')
  await map.expectStored((doc) => {
    const channel = doc.channels.find((c) => c.name === 'Rádio da praça')
    return channel !== undefined && doc.touchpoints.some((t) => t.channelId === channel.id && t.name === '')
  }, 'a touchpoint on the new channel, though it has no words')
  await map.thing('touchpoint', 'Conversa no').click()
  await expect(map.thing('touchpoint', 'Conversa no')).toBeFocused()
  await tray.bar.getByRole('button', { name: 'Mais canais' }).click()
  await tray.piece('Rádio da praça').focus()
  await map.page.keyboard.press('Shift+Enter')
  await map.expectStored((doc) => {
    const channel = doc.channels.find((c) => c.name === 'Rádio da praça')
    return doc.touchpoints.find((t) => t.name.startsWith('Conversa'))?.channelId === channel?.id
  }, 'the chosen touchpoint took it')
})

test('the tray stays closed as it was left, and its pieces are found by name all the same', { tag: '@long' }, async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const tray = new TrayPage(map)
  await map.page.getByRole('button', { name: 'Fechar as peças' }).click()
  await expect(tray.bar).toHaveCount(0)
  await expect(map.page.getByRole('button', { name: 'Peças', exact: true })).toBeFocused()
  await map.page.reload()
  await map.app.ready()
  await map.open()
  await expect(tray.bar).toHaveCount(0)
  const { stepId } = (await map.stored()).touchpoints.find((t) => t.name.startsWith('Ficha'))!
  await map.thing('touchpoint', 'Ficha da').click()
  await expect(map.thing('touchpoint', 'Ficha da')).toBeFocused()
  await map.page.keyboard.press('Control+k')
  await expect(map.page.getByRole('combobox')).toBeFocused()
  await map.page.keyboard.type('mapa oportunidade')
  await expect(map.page.getByRole('option').first()).toContainText('Pôr no mapa: Oportunidade')
  await map.page.keyboard.press('Enter')
  await expect(map.field).toBeFocused()
  await map.page.keyboard.type('Horário certo no Google')
  await map.page.keyboard.press('Enter')
  await map.expectStored(
    (doc) => doc.cards.some((c) => c.kind === 'opportunity' && c.text.startsWith('Horário') && c.stepId === stepId),
    'an opportunity in that step',
  )
})
