import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

test('a card carried to another cell stays there, as one step', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.steps()
  const target = await map.middle(map.thing('touchpoint', 'Ficha da'))
  await map.carry(map.thing('touchpoint', 'Conversa no'), { x: target.x, y: target.y + 30 }, false)
  await expect(map.page.locator('[data-drop]')).toBeVisible()
  await map.page.mouse.up()
  await map.expectStored((doc) => {
    const moved = doc.touchpoints.find((t) => t.name.startsWith('Conversa'))
    return moved?.stepId === doc.touchpoints.find((t) => t.name.startsWith('Ficha'))?.stepId
  }, 'in the other cell')
  expect(await map.steps()).toBe(before + 1)
})

test('Esc gives a drag up: nothing has moved', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  await map.carry(
    map.thing('touchpoint', 'Conversa no'),
    await map.middle(map.thing('touchpoint', 'Porta aberta')),
    false,
  )
  await map.page.keyboard.press('Escape')
  await map.page.mouse.up()
  await expect(map.page.locator('[data-drop]')).toHaveCount(0)
  expect(await map.stored()).toEqual(before)
})

test('a drag of many keeps their columns apart, cards with touchpoints, as one undo step', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  const steps = await map.steps()
  const column = (doc: typeof before, name: string): number => {
    const { stepId } = doc.touchpoints.find((t) => t.name.startsWith(name))!
    return doc.steps.findIndex((s) => s.id === stepId)
  }
  const apart = column(before, 'Ficha') - column(before, 'Conversa')
  await map.thing('touchpoint', 'Conversa no').click()
  await map.thing('touchpoint', 'Ficha da').click({ modifiers: ['Control'] })
  await map.carry(map.thing('touchpoint', 'Conversa no'), await map.middle(map.thing('touchpoint', 'Entrada com')))
  await map.expectStored(
    (doc) =>
      column(doc, 'Conversa') === column(doc, 'Entrada com') &&
      column(doc, 'Ficha') - column(doc, 'Conversa') === apart,
    'both moved',
  )
  expect(await map.steps()).toBe(steps + 1)
  await map.page.keyboard.press('Control+z')
  await expect.poll(() => map.stored()).toEqual(before)
})

test('two steps chosen together go side by side into another stage', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  const steps = await map.steps()
  const moving = before.steps.filter((s) => s.stageId === before.stages[0]!.id).slice(0, 2)
  await map.thing('step', moving[0]!.name.slice(0, 12)).click()
  await map.thing('step', moving[1]!.name.slice(0, 12)).click({ modifiers: ['Control'] })
  const over = await map.middle(map.thing('step', 'Sente o cheiro'))
  await map.carry(map.thing('step', moving[0]!.name.slice(0, 12)), { x: over.x + 40, y: over.y })
  await map.expectStored((doc) => {
    const at = moving.map((m) => doc.steps.findIndex((s) => s.id === m.id))
    return at[1] === at[0]! + 1 && doc.steps[at[0]!]!.stageId === before.stages[1]!.id
  }, 'both in the second stage')
  expect(await map.steps()).toBe(steps + 1)
})

test('steps go between stages, stages and lanes among themselves', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  const over = await map.middle(map.thing('step', 'Sente o cheiro'))
  await map.carry(map.thing('step', 'Vê se a padaria'), { x: over.x + 40, y: over.y })
  await map.expectStored((doc) => {
    const moved = doc.steps.find((s) => s.name.startsWith('Vê se'))
    return moved?.stageId === before.stages[1]!.id
  }, 'the step is in the second stage')
  const first = await map.middle(map.thing('stage', 'Fica com vontade'))
  await map.carry(map.thing('stage', 'Chega'), { x: first.x - 150, y: first.y })
  await map.expectStored((doc) => doc.stages[0]!.name === 'Chega', 'the stage is first')
  const lane = await map.middle(map.thing('lane', 'Emoção'))
  await map.carry(map.thing('lane', 'Ações do'), { x: lane.x, y: lane.y - 60 })
  await map.expectStored((doc) => doc.lanes[0]!.role === 'actions', 'the lane is first')
})

test('a marquee selects what it touches', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const from = await map.box(map.thing('touchpoint', 'Conversa no'))
  const to = await map.box(map.thing('touchpoint', 'Ficha da'))
  await map.page.mouse.move(from.x - 2, from.y - 4)
  await map.page.mouse.down()
  await map.page.mouse.move(to.x + 40, to.y + 60, { steps: 5 })
  await map.page.mouse.up()
  await expect(map.selected).toHaveCount(2)
})

test('a connection is drawn from a card’s edge, labelled in place and deleted', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const count = (await map.stored()).connections.length
  const end = await map.middle(map.thing('touchpoint', 'Ficha da'))
  await map.thing('touchpoint', 'Conversa no').hover()
  await map.carry(map.pane.locator('[data-handle="connect"]').first(), end)
  await map.expectStored((doc) => doc.connections.length === count + 1, 'one more connection')
  const { id } = (await map.stored()).connections.at(-1)!
  await expect(map.selected).toHaveAttribute('data-key', `connection:${id}`)
  await expect(map.selected).toBeFocused()
  await map.page.keyboard.type('procura no celular')
  await map.page.keyboard.press('Enter')
  await map.expectStored((doc) => doc.connections.at(-1)!.label === 'procura no celular', 'its label')
  await map.page.keyboard.press('Delete')
  await map.expectStored((doc) => doc.connections.length === count, 'gone again')
})

test('a station dragged up or down changes that persona’s feeling alone', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const { steps, personas } = await map.stored()
  const key = `station:${steps[0]!.id}~${personas[0]!.id}`
  const station = map.pane.locator(`[data-key="${key}"]`)
  const at = await map.middle(station)
  const now = steps[0]!.valence.find((v) => v.personaId === personas[0]!.id)!.value
  await map.carry(station, { x: at.x, y: at.y + 200 })
  await map.expectStored((doc) => {
    const felt = doc.steps[0]!.valence
    const others = felt.filter((v) => v.personaId !== personas[0]!.id)
    return (
      felt.find((v) => v.personaId === personas[0]!.id)?.value === -2 &&
      JSON.stringify(others) === JSON.stringify(steps[0]!.valence.filter((v) => v.personaId !== personas[0]!.id))
    )
  }, `from ${now} down to −2`)
})

test('the wheel pans, Ctrl and wheel zoom at the pointer, headers stay in sight', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const card = map.thing('touchpoint', 'Porta aberta')
  const lane = map.thing('lane', 'Pontos de')
  const [before, head] = [await map.box(card), await map.box(lane)]
  await map.page.mouse.move(before.x + 20, before.y + 20)
  await map.page.mouse.wheel(120, 40)
  await expect.poll(async () => Math.round((await card.boundingBox())!.x)).toBe(Math.round(before.x - 120))
  expect(Math.round((await lane.boundingBox())!.x)).toBe(Math.round(head.x))
  expect(Math.round((await lane.boundingBox())!.y)).toBe(Math.round(head.y - 40))
  await map.page.keyboard.down('Control')
  await map.page.mouse.wheel(0, 120)
  await map.page.keyboard.up('Control')
  await expect(map.page.getByRole('button', { name: /^\d+%$/ })).not.toHaveText('100%')
  await map.page.getByRole('button', { name: 'Mostrar tudo' }).click()
  await expect(map.thing('stage', 'Fica com vontade')).toBeVisible()
})
