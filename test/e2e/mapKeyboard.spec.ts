import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

test('a whole map is drawn, felt, connected, moved and undone with the keyboard alone', async ({ launchPercurso }) => {
  const map = await MapPage.blank((await launchPercurso()).app)
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await map.page.keyboard.press(key)
  }
  const type = (text: string): Promise<void> => map.page.keyboard.type(text)
  // The way into the map by Tab.
  for (let i = 0; i < 40; i++) {
    await press('Tab')
    if (await map.pane.evaluate((pane) => pane.contains(document.activeElement))) break
  }
  await press('Enter')
  await type('Sente o cheiro')
  await press('Tab')
  await type('Entra e pede')
  await press('Tab')
  await type('Volta amanhã')
  await press('Enter')
  await map.expectStored(
    (doc) => doc.steps.map((s) => s.name).join() === 'Sente o cheiro,Entra e pede,Volta amanhã',
    'Tab went on to the steps that had no words',
  )
  await press('ArrowDown', 'Home', 'Enter')
  await type('Calçada')
  await press('Tab')
  await type('Balcão')
  await press('Enter')
  await map.expectStored((doc) => {
    const [first, second] = doc.touchpoints
    return first?.name === 'Calçada' && second?.name === 'Balcão' && second.stepId === doc.steps[1]!.id
  }, 'touchpoints side by side')
  await press('k')
  // A minus waits for its digit a moment only: a hand presses both before it is over.
  await Promise.all([press('-'), press('2')])
  await map.expectStored(
    (doc) => doc.touchpoints[1]!.isKey && doc.touchpoints[1]!.valence[0]?.value === -2,
    'key and felt',
  )
  await press('ArrowLeft', 'Control+l', 'ArrowRight', 'Enter')
  await type('entra')
  await press('Enter')
  await map.expectStored((doc) => doc.connections.length === 1 && doc.connections[0]!.label === 'entra', 'connected')
  await map.pane.locator('[data-kind="touchpoint"]').filter({ hasText: 'Balcão' }).focus()
  await press('Alt+ArrowRight')
  // Focus alone selects nothing; an arrow does.
  await press('ArrowLeft', 'ArrowRight')
  const steps = await map.steps()
  await press('Alt+ArrowRight')
  await map.expectStored(
    (doc) => doc.touchpoints.some((t) => t.name === 'Balcão' && t.stepId === doc.steps[2]!.id),
    'moved',
  )
  expect(await map.steps()).toBe(steps + 1)
  await press('Delete')
  await map.expectStored((doc) => doc.touchpoints.length === 1, 'deleted')
  await press('Control+z', 'Control+z')
  await map.expectStored(
    (doc) => doc.touchpoints.some((t) => t.name === 'Balcão' && t.stepId === doc.steps[1]!.id),
    'undone',
  )
})

test('the menu key offers everything, and Tab leaves the map after Esc', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  await map.thing('touchpoint', 'Ficha da').click()
  await map.page.keyboard.press('Shift+F10')
  const menu = map.page.getByRole('menu')
  for (const name of ['Escrever', 'Marcar como ponto-chave', 'Ligar a outro', 'Apagar']) {
    await expect(menu.getByRole('menuitem', { name: new RegExp(name) })).toBeVisible()
  }
  await map.page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(map.thing('touchpoint', 'Ficha da')).toBeFocused()
  await map.page.keyboard.press('Escape')
  await map.page.keyboard.press('Tab')
  expect(await map.pane.evaluate((pane) => pane.contains(document.activeElement))).toBe(false)
  expect(await map.field.count()).toBe(0)
})

test('every thing on the map has a name that says what it is', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const names = await map.pane
    .locator('[data-key]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
  expect(names.length).toBeGreaterThan(20)
  for (const name of names)
    expect(name).toMatch(/^(Persona|Etapa|Faixa|Passo|Ponto de contato|Cartão|Sentimento|Parada no canal|Ligação): \S/)
})

test('Enter on a free cell opens a card there, and a picture goes into a lane of images', async ({
  launchPercurso,
}) => {
  const map = await MapPage.blank((await launchPercurso()).app)
  const { journey } = await map.stored()
  await map.app.request('lane.add', { journeyId: journey.id, role: 'images', name: '', afterId: null })
  await expect(map.thing('lane', 'Imagens')).toBeVisible()
  await map.thing('step', '1.1').click()
  await map.page.keyboard.press('ArrowDown')
  // A click beside what is drawn of the same cell leaves the keyboard seen in it, not lost on the ground.
  const cell = map.pane.locator('[data-key^="cell:"]')
  await expect(cell).toBeFocused()
  const { x, y } = await map.box(cell)
  await map.page.mouse.click(x - 2, y + 12)
  await expect(cell).toBeFocused()
  await map.page.keyboard.press('Enter')
  await expect(map.field).toBeFocused()
  await map.page.keyboard.press('Escape')
  await expect(map.field).toHaveCount(0)
  await map.thing('lane', 'Imagens').click()
  await map.page.keyboard.press('ArrowRight')
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  await map.chooseFile('Enter', { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') })
  await map.expectStored((doc) => doc.cards.some((c) => c.kind === 'image' && c.assetId !== null), 'the picture')
  await expect(map.inspector.getByRole('button', { name: 'Escolher imagem' })).toBeVisible()
})
