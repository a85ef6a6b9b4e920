import { seriousIn } from './harness/axe.ts'
import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'
import { PresentPage } from './pages/presentPage.ts'

test('a journey is told stop by stop with keys and a clicker, and left again', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  await MapPage.fromTemplate(app)
  const present = new PresentPage(page)
  await present.start()
  await present.press('PageDown')
  await expect(present.stop).toHaveText(/^Etapa 1 de 6/)
  await present.press('3')
  await expect(present.stop).toHaveText('Etapa 3 de 6: Pede')
  await expect(page.getByRole('heading', { level: 2, name: '3.1 Espera na fila das 8h' })).toBeAttached()
  await present.press('PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp')
  await expect(present.stop).toHaveText(/^Começo/)
  await present.press('End')
  await expect(present.stop).toHaveText('Fim: a jornada inteira')
  await present.press('Home', ' ')
  await present.press('.')
  await expect(page.getByText(/^Tela preta/)).toBeAttached()
  await present.press('PageDown')
  await expect(page.getByText(/^Tela preta/)).toHaveCount(0)
  await present.press('?')
  await expect(page.getByRole('dialog', { name: 'Teclas da apresentação' })).toBeVisible()
  await present.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // With the keyboard: the tools are out of the mouse's reach once it has rested for three seconds.
  await page.getByRole('button', { name: 'Sair da apresentação' }).press('Enter')
  await expect(page.locator('[data-map]')).toBeVisible()
})

test('the mouse leads on and back, jumps to a stage, zooms and pans', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  await MapPage.fromTemplate(app)
  const present = new PresentPage(page)
  await present.start()
  const sheet = page.locator('main > svg').first()
  const box = (await sheet.boundingBox())!
  const click = (x: number): Promise<void> => page.mouse.click(box.x + box.width * x, box.y + box.height * 0.6)
  await click(0.7)
  await expect(present.stop).toHaveText(/^Etapa 1/)
  await click(0.1)
  await expect(present.stop).toHaveText(/^Começo/)
  await click(0.7)
  await page.getByRole('button', { name: 'Ir para a etapa 4: Toma o café' }).click()
  await expect(present.stop).toHaveText(/^Etapa 4/)
  const whole = await sheet.getAttribute('viewBox')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect(sheet).not.toHaveAttribute('viewBox', whole!)
  await present.press('0')
  await expect(sheet).toHaveAttribute('viewBox', whole!)
  await expect(present.stop).toHaveText(/^Etapa 4/)
})

test('notes are written at the stop, kept with the stage and can be undone', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  const map = await MapPage.fromTemplate(app)
  const present = new PresentPage(page)
  await present.start()
  await present.press('2', 'n')
  const notes = page.getByRole('textbox', { name: 'Notas para apresentar' })
  await notes.fill('Contar do dia da chuva. 1 2 3 b w')
  await present.press('Escape')
  await map.expectStored((doc) => doc.stages[1]?.notes === 'Contar do dia da chuva. 1 2 3 b w', 'the notes of stage 2')
  await expect(present.stop).toHaveText(/^Etapa 2/)
  await page.keyboard.press('Control+z')
  await map.expectStored((doc) => doc.stages[1]?.notes === '', 'undone')
})

test('pointer and tools go away while nothing moves', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  await MapPage.fromTemplate(app)
  await new PresentPage(page).start()
  const tools = page.getByRole('toolbar')
  await page.locator('main').focus()
  const opacity = (): Promise<string> => tools.evaluate((e) => getComputedStyle(e).opacity)
  let x = 300
  // Each look moves the mouse first: a look that comes late must not see it rest.
  const stirred = async (): Promise<string> => {
    await page.mouse.move(++x, 300)
    return opacity()
  }
  await expect.poll(stirred).toBe('1')
  await expect.poll(opacity).toBe('0')
  await expect.poll(stirred).toBe('1')
})

test('axe finds nothing serious', async ({ launchPercurso }) => {
  test.slow()
  const { app, page } = await launchPercurso()
  await MapPage.fromTemplate(app)
  const present = new PresentPage(page)
  await present.start()
  for (const keys of [['Home'], ['3'], ['n'], ['t'], ['?']]) {
    await present.press(...keys)
    expect(await seriousIn(page), keys.join()).toEqual([])
  }
})
