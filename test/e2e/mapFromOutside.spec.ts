import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

// Would catch: a drop that opens the import instead, one without a mark of where it goes, a picture that is lost where
// no lane shows pictures, words that land in another cell than the one pointed at.

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

interface Carried {
  readonly text?: string
  readonly pngs?: readonly string[]
}

/** What the browser tells the page while something from another program hangs over it, or is let go of. */
async function drag(
  map: MapPage,
  kinds: readonly string[],
  at: { x: number; y: number },
  what: Carried,
): Promise<void> {
  await map.page.evaluate(
    ({ kinds, at, text, pngs }) => {
      const data = new DataTransfer()
      if (text !== undefined) data.setData('text/plain', text)
      for (const [i, png] of (pngs ?? []).entries()) {
        const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0))
        data.items.add(new File([bytes], `foto${i}.png`, { type: 'image/png' }))
      }
      for (const kind of kinds) {
        const target = document.elementFromPoint(at.x, at.y) ?? document.body
        const where = { clientX: at.x, clientY: at.y, bubbles: true, cancelable: true }
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, relatedTarget: null, ...where }))
      }
    },
    { kinds, at, ...what },
  )
}

test('words dropped on a cell are one card a line there, after the card pointed at, as one step', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  const steps = await map.steps()
  const above = before.touchpoints.find((t) => t.name.startsWith('Ficha'))!
  const box = await map.box(map.thing('touchpoint', 'Ficha da'))
  const at = { x: box.x + 40, y: box.y + box.height - 6 }
  const what = { text: 'Mapa na sacola\r\nPlaca na esquina\n' }
  await drag(map, ['dragenter', 'dragover'], at, what)
  await expect(map.page.locator('[data-drop]')).toBeVisible()
  await expect(map.page.locator('[data-ghost]')).toContainText('1.2 · Pontos de contato')
  await drag(map, ['drop'], at, what)
  await map.expectStored((doc) => {
    const cell = doc.touchpoints.filter((t) => t.stepId === above.stepId && t.laneId === above.laneId)
    const names = cell.map((t) => t.name)
    const first = names.indexOf(above.name) + 1
    return names[first] === 'Mapa na sacola' && names[first + 1] === 'Placa na esquina'
  }, 'two touchpoints right below')
  await expect(map.page.locator('[data-ghost]')).toHaveCount(0)
  expect(await map.steps()).toBe(steps + 1)
  await expect(map.selected).toHaveCount(2)
})

test('a picture brings the lane of pictures along as one step, a second one goes beside it, and no veil hides the map', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  const steps = await map.steps()
  const { stepId } = before.touchpoints.find((t) => t.name.startsWith('Ficha'))!
  const at = await map.middle(map.thing('touchpoint', 'Ficha da'))
  await drag(map, ['dragenter', 'dragover'], at, { pngs: [PIXEL] })
  await expect(map.page.locator('[data-drop]')).toHaveCount(1)
  await expect(map.page.locator('[data-ghost]')).toContainText('1.2 · abre a faixa Imagens')
  await expect(map.page.getByText('Solte para trazer ao Percurso')).toHaveCount(0)
  await drag(map, ['drop'], at, { pngs: [PIXEL] })
  const pictures = (doc: typeof before) =>
    doc.cards.filter((c) => c.kind === 'image' && c.assetId && c.stepId === stepId)
  await map.expectStored((doc) => pictures(doc).length === 1, 'a picture in that step')
  expect(await map.steps()).toBe(steps + 1)
  expect((await map.stored()).lanes.filter((l) => l.role === 'images')).toHaveLength(1)
  await drag(map, ['dragover', 'drop'], at, { pngs: [PIXEL, PIXEL] })
  await map.expectStored((doc) => pictures(doc).length === 3, 'two more')
  expect((await map.stored()).lanes.filter((l) => l.role === 'images')).toHaveLength(1)
})

test('words find no place over the line, which is said; a drag that leaves the window leaves no mark', async ({
  launchPercurso,
}) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const before = await map.stored()
  const lane = await map.box(map.thing('lane', 'Emoção'))
  const at = { x: lane.x + lane.width + 60, y: lane.y + 20 }
  await drag(map, ['dragenter', 'dragover'], at, { text: 'nada' })
  await expect(map.page.locator('[data-ghost]')).toContainText('Leve até um passo do mapa')
  await map.app.says('Solte sobre um passo', () => drag(map, ['drop'], at, { text: 'nada' }))
  await drag(map, ['dragover'], await map.middle(map.thing('touchpoint', 'Ficha da')), { text: 'nada' })
  await expect(map.page.locator('[data-drop]')).toBeVisible()
  await drag(map, ['dragleave'], at, { text: 'nada' })
  await expect(map.page.locator('[data-drop]')).toHaveCount(0)
  expect(await map.stored()).toEqual(before)
})

test('any other file over the map is still the window’s to take', async ({ launchPercurso }) => {
  const map = await MapPage.fromTemplate((await launchPercurso()).app)
  const at = await map.middle(map.thing('touchpoint', 'Ficha da'))
  await map.page.evaluate(
    (where) => {
      const data = new DataTransfer()
      data.items.add(new File(['- Chega\n  - Entra na loja'], 'jornada.md', { type: 'text/markdown' }))
      const target = document.elementFromPoint(where.clientX, where.clientY)!
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true, ...where }))
      }
    },
    { clientX: at.x, clientY: at.y },
  )
  await expect(map.page.getByRole('dialog')).toContainText('Entra na loja')
})
