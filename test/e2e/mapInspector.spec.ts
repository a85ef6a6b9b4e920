import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

test('every field of a touchpoint is stored when it is left, one step each', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { inspector } = map
  await map.thing('touchpoint', 'Ficha da').click()
  await expect(inspector.getByRole('textbox', { name: 'Nome' })).toHaveValue(/^Ficha da/)
  const before = await map.steps()
  const find = async () => (await map.stored()).touchpoints.find((t) => t.id === id)!
  const id = (await map.stored()).touchpoints.find((t) => t.name.startsWith('Ficha'))!.id
  await inspector.getByRole('textbox', { name: 'Nome' }).fill('Perfil no Google')
  await inspector.getByRole('textbox', { name: 'Quem cuida' }).fill('Marta')
  await inspector.getByRole('button', { name: /Ponto-chave/ }).click()
  await inspector.getByRole('radio', { name: /4 Importa muito/ }).click()
  await inspector
    .getByRole('radio', { name: /−2 Sofre/ })
    .first()
    .click()
  await inspector.getByRole('button', { name: 'Mais detalhes' }).click()
  await inspector.getByRole('textbox', { name: 'Descrição' }).fill('Horário e fotos')
  await inspector.getByRole('radio', { name: 'Físico' }).click()
  await inspector.getByRole('radio', { name: 'Indireto' }).click()
  await expect.poll(find).toMatchObject({
    name: 'Perfil no Google',
    owner: 'Marta',
    isKey: true,
    importance: 4,
    description: 'Horário e fotos',
    medium: 'physical',
    control: 'indirect',
  })
  expect(await map.steps()).toBe(before + 8)
})

test('a channel, how it is known and a channel of one’s own', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  await map.thing('touchpoint', 'Ficha da').click()
  const choose = async (label: string, option: string): Promise<void> => {
    await map.inspector.getByRole('combobox', { name: label }).click()
    await map.page.getByRole('option', { name: option, exact: true }).click()
  }
  await choose('Canal', 'E-mail')
  await map.expectStored((doc) => {
    const touchpoint = doc.touchpoints.find((t) => t.name.startsWith('Ficha'))
    return doc.channels.find((c) => c.id === touchpoint?.channelId)?.kind === 'email'
  }, 'a usual channel that was not there yet')
  await choose('Como sabemos', 'Medido')
  await choose('Canal', 'Outro, com nome próprio')
  await map.inspector.getByRole('textbox', { name: 'Novo canal' }).fill('Quadro do bairro')
  await map.page.keyboard.press('Enter')
  await map.expectStored((doc) => {
    const touchpoint = doc.touchpoints.find((t) => t.name.startsWith('Ficha'))
    const channel = doc.channels.find((c) => c.id === touchpoint?.channelId)
    return channel?.name === 'Quadro do bairro' && touchpoint?.evidence === 'measured'
  }, 'a channel with its own name')
})

test('several at once change together, as one step', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  await map.thing('touchpoint', 'Ficha da').click()
  await map.thing('touchpoint', 'Conversa no').click({ modifiers: ['Control'] })
  await expect(map.inspector).toContainText('2 escolhidos')
  const before = await map.steps()
  await map.inspector.getByRole('textbox', { name: 'Quem cuida' }).fill('Bia')
  await map.page.keyboard.press('Enter')
  await map.expectStored(
    (doc) => doc.touchpoints.filter((t) => t.owner === 'Bia' && /^(Ficha|Conversa)/.test(t.name)).length === 2,
    'both',
  )
  expect(await map.steps()).toBe(before + 1)
  await map.inspector.getByRole('button', { name: 'Mais detalhes' }).click()
  await map.inspector.getByRole('textbox', { name: 'Nova etiqueta' }).fill('fila')
  await map.page.keyboard.press('Enter')
  await map.expectStored((doc) => doc.touchpoints.filter((t) => t.tags.includes('fila')).length === 2, 'both tagged')
  expect(await map.steps()).toBe(before + 2)
  await map.page.locator('[data-filter-button]').click()
  await map.page.getByRole('region', { name: 'Filtrar o mapa' }).getByRole('button', { name: 'Etiquetas' }).click()
  await map.page.getByRole('menuitemcheckbox', { name: 'fila' }).click()
  await expect(map.page.getByRole('status').filter({ hasText: /^2 de / })).toBeVisible()
})

test('journey, stage, lane and persona: what is written there is stored', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { inspector, page } = map
  await inspector.getByRole('textbox', { name: 'Cenário' }).fill('Segunda de manhã')
  await inspector.getByRole('textbox', { name: 'Expectativas' }).click()
  await map.expectStored((doc) => doc.journey.scenario === 'Segunda de manhã', 'scenario')
  await inspector.getByRole('button', { name: 'Nova persona' }).click()
  // The journey's own name is a field called "Nome", too: only the persona's panel has this button.
  await expect(inspector.getByRole('button', { name: 'Tirar desta jornada' })).toBeVisible()
  await inspector.getByRole('textbox', { name: 'Nome' }).fill('Dona Nair')
  await inspector.getByRole('textbox', { name: 'Em duas ou três palavras' }).fill('vizinha')
  await page.keyboard.press('Enter')
  await map.expectStored((doc) => doc.personas.some((p) => p.name === 'Dona Nair' && p.role === 'vizinha'), 'persona')
  await inspector.getByRole('button', { name: 'Tirar desta jornada' }).click()
  await map.expectStored((doc) => doc.personas.every((p) => p.name !== 'Dona Nair'), 'persona taken out')
  await map.thing('stage', 'Chega').click()
  await inspector.getByRole('textbox', { name: 'Duração' }).fill('7 min')
  await page.keyboard.press('Enter')
  await map.expectStored((doc) => doc.stages[1]!.duration === '7 min', 'duration')
  await map.thing('lane', 'Ações do').click()
  await inspector.getByRole('textbox', { name: 'Nome' }).fill('O que ela faz')
  await inspector.getByRole('button', { name: 'Mover para baixo' }).click()
  await map.expectStored((doc) => doc.lanes[2]!.name === 'O que ela faz', 'lane renamed and moved')
})

test('on a narrow window the panel floats and never hides what is selected', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  await page.setViewportSize({ width: 1024, height: 768 })
  const map = await MapPage.fromTemplate(app)
  await expect(map.inspector).toHaveCount(0)
  const at = await page.evaluate(() => innerWidth - 120)
  const cards = map.pane.locator('[data-kind="touchpoint"]')
  for (const card of await cards.all()) {
    const box = await card.boundingBox()
    if (!box || box.x > at || box.x + box.width < at) continue
    await card.click({ position: { x: 20, y: 40 } })
    await expect(map.inspector).toBeVisible()
    const panel = await map.box(map.inspector)
    const now = await map.box(card)
    expect(now.x + now.width).toBeLessThanOrEqual(panel.x)
    return
  }
  throw new Error('no card lay where the panel opens')
})
