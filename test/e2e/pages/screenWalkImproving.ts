import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './appWindow.ts'
import type { MapPage } from './mapPage.ts'

type Visit = (screen: string, part?: string) => Promise<void>
const shown = (locator: Locator): Promise<void> => expect(locator).toBeVisible()
const gone = (locator: Locator): Promise<void> => expect(locator).toHaveCount(0)

/** What is done about it: improvements in every way they are looked at, how they stand, playbooks and visits. */
export async function improving(app: AppWindow, journey: MapPage, visit: Visit): Promise<void> {
  const { page } = app
  const tab = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()
  const way = (name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).click()
  const { touchpoints } = await journey.stored()
  const [here] = touchpoints
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Melhorar', exact: true }).click()
  await shown(page.getByRole('heading', { name: 'Nenhuma melhoria ainda' }))
  await visit('improvements, none yet', '#content')
  await tab('Resultados')
  await shown(page.getByRole('heading', { name: 'Ainda não há nada para comparar' }))
  await visit('results, none yet', '#content')
  await tab('Melhorias')
  await app.request('improvement.makeUp', { count: 12, seed: 1, until: '2026-09-15', language: 'pt-BR' })
  const link = { kind: 'touchpoint' as const, id: here!.id, name: here!.name }
  await app.request('improvement.add', {
    fields: {
      title: 'Caixa só para o pão',
      problem: 'A fila não anda',
      tasks: [{ id: 'a', text: 'Comprar o caixa', done: true }],
      owner: 'Bia',
      dueOn: '2026-09-01',
      links: [link],
    },
  })
  await shown(page.locator('[data-board]').getByText('Caixa só para o pão'))
  await visit('improvements, board', '#content')
  await page.locator('[data-board]').getByText('Caixa só para o pão').click()
  await dialog.getByRole('button', { name: 'Planejar a prova' }).click()
  await shown(dialog.getByRole('group', { name: 'Antes' }))
  await visit('improvement, planning its proof', '[role=dialog]')
  await dialog.getByRole('button', { name: 'Pronto', exact: true }).click()
  await shown(dialog.getByText('Não dá para dizer'))
  await visit('improvement', '[role=dialog]')
  await page.keyboard.press('Escape')
  await gone(dialog)
  await way('Lista')
  await shown(page.getByRole('listbox', { name: 'Lista de melhorias' }))
  await visit('improvements, list', '#content')
  await way('Calendário')
  await shown(page.getByRole('button', { name: 'Levar os prazos para a agenda' }))
  await visit('improvements, calendar', '#content')
  await way('Matriz')
  await shown(page.getByRole('button', { name: 'Critérios e pesos' }))
  await visit('improvements, matrix', '#content')
  await way('Semana')
  await shown(page.getByRole('heading', { name: 'O que perguntar' }))
  await visit('improvements, week', '#content')
  await way('Quadro')

  await tab('Resultados')
  await shown(page.getByRole('listitem').filter({ hasText: 'Caixa só para o pão' }))
  await visit('results', '#content')

  await tab('História')
  await shown(page.getByRole('img', { name: /^O sentimento em cada passo/ }))
  await visit('story', '#content')

  await app.request('playbook.set', {
    touchpointId: here!.id,
    patch: { promise: 'Pão quente', dos: ['Sorrir'], donts: ['Correr'], call: 'Bia' },
  })
  await tab('Roteiros de atendimento')
  await shown(page.getByRole('textbox', { name: 'A promessa' }))
  await visit('playbooks', '#content')

  await tab('Cliente oculto')
  await shown(page.getByRole('heading', { name: 'Como é ser seu cliente?' }))
  await visit('visits, none yet', '#content')
  const items = [
    { id: 'a', text: 'Sorriram?', touchpointId: here!.id },
    { id: 'b', text: 'O pão estava quente?', touchpointId: null },
  ]
  await app.request('checklist.add', { id: 'balcao', fields: { name: 'Balcão', items } })
  const item = page.getByRole('textbox', { name: 'Item 1' })
  await shown(item)
  await visit('visits, what to look at', '#content')
  await page.getByRole('button', { name: 'Registrar visita' }).click()
  await shown(dialog.getByLabel('Dia da visita'))
  await visit('a visit', '[role=dialog]')
  await page.keyboard.press('Escape')
  await gone(dialog)
  const answers = items.map(
    ({ id, text }, i) => ({ itemId: id, text, found: i === 0 ? 'yes' : 'no', note: '' }) as const,
  )
  const fields = { who: 'Rui', answers, note: '' }
  for (const on of ['2026-09-01', '2026-09-08']) {
    await app.request('visit.add', { checklistId: 'balcao', fields: { ...fields, on } })
  }
  await way('Resultados')
  await shown(page.getByText('O pão estava quente?'))
  await visit('visits', '#content')
}

/** What a persona says, thinks and feels, and what a journey as it is wanted changes of today's. */
export async function wanting(app: AppWindow, journey: MapPage, visit: Visit): Promise<void> {
  const { page } = app
  const personas = await app.request('persona.list', {})
  if (!personas.ok) throw new Error(personas.code)
  const celia = personas.data.find(({ name }) => name === 'Célia')!
  for (const area of ['says', 'pains'] as const) {
    await app.request('empathy.add', { personaId: celia.id, area, text: 'Quero pão quente' })
  }
  await page.getByRole('button', { name: 'Pessoas', exact: true }).click()
  await page
    .getByRole('button', { name: /^Célia/ })
    .first()
    .click()
  await page.getByRole('radio', { name: 'Mapa de empatia' }).click()
  await shown(page.getByText('Quero pão quente').first())
  await visit('empathy map', '#content')

  const stored = await journey.stored()
  const drawn = await app.request('journey.branch', { journeyId: stored.journey.id, name: 'Como queremos' })
  if (!drawn.ok) throw new Error(drawn.code)
  const wish = await app.request('journey.get', { journeyId: drawn.data.journeyId })
  if (!wish.ok) throw new Error(wish.code)
  await app.request('touchpoint.update', { ids: [wish.data.touchpoints[1]!.id], patch: { name: 'Agenda pelo site' } })
  await page.getByRole('button', { name: 'Início', exact: true }).click()
  await page
    .locator('[data-card]')
    .and(page.getByRole('button', { name: 'Como queremos', exact: true }))
    .click()
  await shown(page.locator('[data-map] [data-kind="stage"]').first())
  await page.keyboard.press('Control+Shift+d')
  await shown(page.getByRole('complementary', { name: 'Diferenças' }).getByText('Agenda pelo site'))
  await visit('what changes, side by side', '#content')
  await page.getByRole('radio', { name: 'No mapa' }).click()
  await shown(page.getByRole('heading', { name: 'O mapa com as diferenças' }).or(page.locator('[data-branch]')).first())
  await visit('what changes, on the map', '#content')
}
