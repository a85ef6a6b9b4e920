import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

// Would catch: a letter that writes over one of many chosen cards, a view that forgets whose line was hidden, a map
// action that only the mouse finds.

test('with everything chosen K marks the touchpoints and no letter writes, after undo too', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  await map.thing('touchpoint', 'Ficha da').click()
  await expect(map.thing('touchpoint', 'Ficha da')).toBeFocused()
  await map.page.keyboard.press('Control+a')
  await expect(map.pane.locator('[data-selected]').first()).toBeVisible()
  await map.page.keyboard.press('k')
  await map.expectStored((doc) => doc.touchpoints.every((t) => t.isKey), 'all are key')
  await map.page.keyboard.press('Control+z')
  await expect.poll(() => map.stored()).toEqual(before)
  await map.page.keyboard.press('x')
  await expect(map.field).toHaveCount(0)
  await map.page.keyboard.press('k')
  await map.expectStored((doc) => doc.touchpoints.every((t) => t.isKey), 'all are key again')
  await expect(map.field).toHaveCount(0)
})

test('a kept view remembers whose line is hidden', { tag: '@long' }, async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { page } = map
  const second = (await map.stored()).personas[1]!
  const line = map.pane.locator(`[data-kind="station"][data-key$="~${second.id}"]`)
  await expect(line.first()).toBeAttached()
  await page.getByRole('button', { name: 'Filtrar', exact: true }).click()
  await page.getByRole('button', { name: '2 linhas à vista' }).click()
  await page.getByRole('menuitemcheckbox', { name: new RegExp(second.name) }).click()
  await expect(line).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menuitemcheckbox')).toHaveCount(0)
  await page.getByRole('button', { name: 'Vistas', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Guardar esta vista' }).click()
  const name = page.getByRole('dialog').getByRole('textbox')
  await expect(name).toBeFocused()
  await page.keyboard.type('Só Célia')
  await page.keyboard.press('Enter')
  await map.expectStored((doc) => doc.views[0]?.hiddenPersonaIds[0] === second.id, 'the view hides her line')
  await page.getByRole('button', { name: 'Só Célia', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Ver o mapa inteiro' }).click()
  await expect(line.first()).toBeAttached()
  await page.getByRole('button', { name: 'Vistas', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Só Célia', exact: true }).click()
  await expect(line).toHaveCount(0)
})

test('in the list a picture is added and a touchpoint connected, and the connection has its details', {
  tag: '@long',
}, async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { page, app } = map
  const { journey, touchpoints, steps, connections } = await map.stored()
  await app.request('lane.add', { journeyId: journey.id, role: 'images', name: '' })
  await page.keyboard.press('Control+Shift+L')
  const add = page.getByRole('button', { name: /^Escolher uma imagem/ }).first()
  await expect(add).toBeVisible()
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  await add.focus()
  await expect(add).toBeFocused()
  await map.chooseFile('Enter', { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') })
  await map.expectStored(
    (doc) => doc.cards.some((c) => c.kind === 'image' && c.assetId !== null && c.stepId === steps[0]!.id),
    'a picture in the first step',
  )
  const from = touchpoints.find((t) => t.name.startsWith('Ficha'))!
  const to = touchpoints.find((t) => t.name.startsWith('Fila'))!
  await page.getByRole('combobox', { name: `Levar ${from.name} a outro ponto de contato` }).focus()
  await page.getByRole('combobox', { name: `Levar ${from.name} a outro ponto de contato` }).selectOption(to.id)
  await map.expectStored(
    (doc) =>
      doc.connections.length === connections.length + 1 &&
      doc.connections.some((c) => c.fromId === from.id && c.toId === to.id),
    'connected',
  )
  await expect(map.inspector.getByRole('textbox', { name: 'O que leva de um ao outro' })).toBeVisible()
})
