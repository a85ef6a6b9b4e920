import { seriousIn } from './harness/axe.ts'
import { expect, test } from './harness/percurso.ts'
import { StartPage } from './pages/startPage.ts'

// Would catch: letters too pale in one theme only, a control without a name, a list whose parts do not belong to it.

const THEMES = ['light', 'dark', 'projector'] as const

for (const theme of THEMES) {
  // Dark is light in other colours; the projector's letters are larger, too.
  const look = { coloursOnly: theme === 'dark' }
  test(`nothing serious in the first start, ${theme}`, async ({ launchPercurso, guard }) => {
    test.slow()
    guard.allow(/violates|policy violation|Refused/)
    const { page, app } = await launchPercurso()
    await app.request('settings.set', { patch: { theme, motion: 'reduced' } })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    const start = new StartPage(page)
    expect(await seriousIn(page, look)).toEqual([])
    await start.business('Padaria Estrela', 'Padaria e café')
    await page.getByRole('checkbox', { name: 'WhatsApp' }).click()
    expect(await seriousIn(page, look)).toEqual([])
    await start.forward()
    await expect(page.getByRole('img', { name: 'Desenho do seu mapa' })).toBeVisible()
    expect(await seriousIn(page, look)).toEqual([])
  })

  test(`nothing serious at home, in the palette and in the settings, ${theme}`, async ({ launchPercurso, guard }) => {
    test.slow()
    guard.allow(/violates|policy violation|Refused/)
    const { page, app } = await launchPercurso()
    await app.request('settings.set', { patch: { theme, motion: 'reduced' } })
    for (const templateId of ['bakery', 'salon']) await app.request('template.use', { templateId, language: 'pt-BR' })
    await app.request('journey.add', { name: 'Vazia', language: 'pt-BR' })
    await expect(page.locator('[data-card]')).toHaveCount(3)
    await page.locator('[data-card]').first().focus()
    await page.keyboard.press('Space')
    expect(await seriousIn(page, look)).toEqual([])
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('fila')
    await expect(page.getByRole('group', { name: 'Escrito nos mapas' })).toBeVisible()
    expect(await seriousIn(page, look)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+,')
    await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible()
    expect(await seriousIn(page, look)).toEqual([])
  })
}
