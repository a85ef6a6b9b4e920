import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

/** What a program outside would have put on the clipboard, as the window's own paste event brings it. */
async function pasteFromOutside(map: MapPage, what: { text?: string; png?: string }): Promise<void> {
  await map.page.evaluate(({ text, png }) => {
    const data = new DataTransfer()
    if (text !== undefined) data.setData('text/plain', text)
    if (png !== undefined) {
      const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0))
      data.items.add(new File([bytes], 'foto.png', { type: 'image/png' }))
    }
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, what)
}

// One after the other: on a screen that windows share, a copy of one is what the next one pastes.
test.describe.configure({ mode: 'default' })

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('copied touchpoints keep channel, feelings and columns when pasted, as one step', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  const steps = await map.steps()
  const source = before.touchpoints.find((t) => t.name.startsWith('Conversa'))!
  await map.thing('touchpoint', 'Conversa no').click()
  await map.app.says('1 cartão copiado', () => map.page.keyboard.press('Control+c'))
  await map.thing('touchpoint', 'Ficha da').click()
  await map.page.keyboard.press('Control+v')
  const at = before.touchpoints.find((t) => t.name.startsWith('Ficha'))!
  await map.expectStored((doc) => {
    const copy = doc.touchpoints.find((t) => t.name === source.name && t.stepId === at.stepId)
    return copy !== undefined && copy.channelId === source.channelId && copy.valence.length === source.valence.length
  }, 'a copy beside the other')
  expect(await map.steps()).toBe(steps + 1)
  await expect(map.selected).toHaveCount(1)
  await map.page.keyboard.press('Control+z')
  await expect.poll(() => map.stored()).toEqual(before)
})

test('cut takes away and paste brings back; duplicate leaves the first where it is', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const count = (await map.stored()).touchpoints.length
  const first = (await map.stored()).touchpoints.find((t) => t.name.startsWith('Conversa'))!
  const { name } = first
  await map.thing('touchpoint', 'Conversa no').click()
  await map.page.keyboard.press('Control+d')
  await map.expectStored((doc) => doc.touchpoints.filter((t) => t.name === name).length === 2, 'twice')
  const copy = (await map.stored()).touchpoints.find((t) => t.name === name && t.id !== first.id)!
  await expect(map.selected).toHaveAttribute('data-key', `touchpoint:${copy.id}`)
  await map.page.keyboard.press('Control+x')
  await map.expectStored((doc) => !doc.touchpoints.some((t) => t.id === copy.id), 'the second is cut')
  await map.thing('touchpoint', 'Ficha da').click()
  await map.page.keyboard.press('Control+v')
  await map.expectStored((doc) => doc.touchpoints.length === count + 1, 'and pasted')
})

test('words from another program are one thing a line, and never go nowhere in silence', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const steps = await map.steps()
  await map.thing('touchpoint', 'Conversa no').click()
  await pasteFromOutside(map, { text: 'fila grande\r\n\r\npreço claro\n' })
  await map.expectStored((doc) => {
    const { stepId } = doc.touchpoints.find((t) => t.name.startsWith('Conversa'))!
    const pasted = doc.touchpoints.filter((t) => t.name === 'fila grande' || t.name === 'preço claro')
    return pasted.length === 2 && pasted.every((t) => t.stepId === stepId)
  }, 'two in one cell')
  expect(await map.steps()).toBe(steps + 1)
  await map.thing('lane', 'Emoção').click()
  await map.app.says('Escolha antes um lugar no mapa', () => pasteFromOutside(map, { text: 'nada' }))
})

test('a pasted picture is not lost in silence where no lane shows images', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  await map.thing('touchpoint', 'Conversa no').click()
  await map.app.says('não tem uma faixa de imagens', () => pasteFromOutside(map, { png: PIXEL }))
  const { journey } = await map.stored()
  const lane = await map.app.request('lane.add', { journeyId: journey.id, role: 'images', name: '' })
  expect(lane.ok).toBe(true)
  await expect(map.thing('lane', 'Imagens')).toHaveCount(1)
  await map.thing('touchpoint', 'Conversa no').click()
  await pasteFromOutside(map, { png: PIXEL })
  const { stepId } = (await map.stored()).touchpoints.find((t) => t.name.startsWith('Conversa'))!
  await map.expectStored(
    (doc) => doc.cards.some((c) => c.kind === 'image' && c.assetId !== null && c.stepId === stepId),
    'an image card in the same step',
  )
})
