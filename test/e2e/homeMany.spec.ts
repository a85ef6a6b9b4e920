import { expect, test } from './harness/percurso.ts'

// Would catch: tags that reach only one of many, or take a step each; a way back from the trash that only a menu shows.

test('several journeys are tagged as one step each, and only what all have is shown', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  const ids: string[] = []
  for (const name of ['Bolo', 'Pão']) {
    const made = await app.request('journey.add', { name, language: 'pt-BR' })
    if (!made.ok) throw new Error(made.code)
    ids.push(made.data.journeyId)
  }
  await app.request('journey.update', { journeyId: ids[0]!, patch: { tags: ['festa'] } })
  const tags = async (): Promise<string[][]> => {
    const list = await app.request('journey.list', {})
    return list.ok ? list.data.toSorted((a, b) => a.name.localeCompare(b.name)).map((j) => [...j.tags]) : []
  }
  await expect(page.locator('[data-card]')).toHaveCount(2)
  await page.getByRole('checkbox', { name: /Bolo/ }).click()
  await page.getByRole('checkbox', { name: /Pão/ }).click()
  const bar = page.getByRole('region', { name: 'O que fazer com as escolhidas' })
  await bar.getByRole('button', { name: 'Etiquetas' }).click()
  const dialog = page.getByRole('dialog', { name: 'Etiquetas de 2 jornadas' })
  await expect(dialog.getByRole('button', { name: 'festa', exact: true })).toBeVisible()
  await dialog.getByRole('textbox').fill('manhã')
  await dialog.getByRole('textbox').press('Enter')
  await expect.poll(tags).toEqual([['festa', 'manhã'], ['manhã']])
  await dialog.getByRole('button', { name: 'festa', exact: true }).click()
  await expect.poll(tags).toEqual([
    ['festa', 'manhã'],
    ['manhã', 'festa'],
  ])
  await dialog.getByRole('button', { name: 'Pronto' }).click()
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect.poll(tags).toEqual([['festa', 'manhã'], ['manhã']])
  await page.keyboard.press('Control+z')
  await expect.poll(tags).toEqual([['festa'], []])
})

test('a card in the trash has its way back in sight', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  const made = await app.request('journey.add', { name: 'Bolo', language: 'pt-BR' })
  if (!made.ok) throw new Error(made.code)
  await app.request('journey.add', { name: 'Pão', language: 'pt-BR' })
  await app.request('journey.shelve', { ids: [made.data.journeyId], shelf: 'trash' })
  await page.getByRole('radio', { name: 'Lixeira 1' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Bolo' }).getByRole('button', { name: 'Trazer de volta' }).click()
  await page.getByRole('radio', { name: 'Em uso 2' }).click()
  await expect(page.getByRole('button', { name: 'Bolo', exact: true })).toBeVisible()
})
