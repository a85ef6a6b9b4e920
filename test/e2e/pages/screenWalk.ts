import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './appWindow.ts'
import { MapPage } from './mapPage.ts'
import { PresentPage } from './presentPage.ts'
import { improving, wanting } from './screenWalkImproving.ts'
import { seeing } from './screenWalkSeeing.ts'
import { StartPage } from './startPage.ts'

/** A screen that lies there now. @param part what of the page is to be looked at; left out: all of it */
export type Visit = (screen: string, part?: string) => Promise<void>

const DIALOG = '[role=dialog]'

/**
 * Walks through every screen and sheet of the app in one window, as a user would come by them, in pt-BR. Whatever the
 * visitor changes, it gives the window back in pt-BR.
 */
export async function walkAllScreens(app: AppWindow, visit: Visit): Promise<void> {
  await firstStart(app, visit)
  await people(app, visit)
  const map = await MapPage.fromTemplate(app)
  await home(app, visit)
  await sheets(app, visit)
  await answers(app, visit)
  await listening(app, visit)
  await seeing(app, visit)
  await improving(app, map, visit)
  await wanting(app, map, visit)
  await map.open()
  await onTheMap(map, visit)
  await past(map, visit)
  await telling(map, visit)
}

const shown = (locator: Locator): Promise<void> => expect(locator).toBeVisible()
const gone = (locator: Locator): Promise<void> => expect(locator).toHaveCount(0)

async function firstStart({ page }: AppWindow, visit: Visit): Promise<void> {
  const start = new StartPage(page)
  await shown(start.title('Qual é o seu negócio?'))
  await visit('first start, business')
  await start.business('Padaria Estrela', 'Padaria e café')
  await page.getByRole('checkbox', { name: 'WhatsApp' }).click()
  await visit('first start, customer')
  await start.forward()
  await shown(page.getByRole('img', { name: 'Desenho do seu mapa' }))
  await visit('first start, map')
}

async function people(app: AppWindow, visit: Visit): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: 'Pessoas', exact: true }).click()
  await shown(page.getByRole('heading', { name: 'Quem entra pela sua porta?' }))
  await visit('people, nobody yet', '#content')
  await app.request('persona.add', { fields: { name: 'Célia', role: 'freguesa', description: 'Mora perto' } })
  await page.getByRole('button', { name: 'Mudar a imagem de Célia' }).click()
  const face = page.getByRole('button', { name: 'Rosto redondo, coque grisalho, óculos' })
  await shown(face)
  await visit('people, choosing a face')
  await page.keyboard.press('Escape')
  await gone(face)
  await visit('people')
}

async function home(app: AppWindow, visit: Visit): Promise<void> {
  const { page } = app
  await app.request('journey.add', { name: 'Vazia', language: 'pt-BR' })
  await page.getByRole('button', { name: 'Início', exact: true }).click()
  await expect(page.locator('[data-card]')).toHaveCount(2)
  await page.locator('[data-card]').first().focus()
  await page.keyboard.press('Space')
  await shown(page.getByRole('region', { name: 'O que fazer com as escolhidas' }))
  await visit('home')
  await page.keyboard.press('Escape')
  await gone(page.getByRole('region', { name: 'O que fazer com as escolhidas' }))
}

/** Each is opened, visited and left with Escape. */
async function sheets({ page }: AppWindow, visit: Visit): Promise<void> {
  const over = async (screen: string, open: () => Promise<void>, ready: Locator): Promise<void> => {
    await open()
    await shown(ready)
    await visit(screen, DIALOG)
    await page.keyboard.press('Escape')
    await gone(page.getByRole('dialog'))
  }
  const dialog = page.getByRole('dialog')
  const press = (keys: string) => () => page.keyboard.press(keys)
  const { keyboard } = page
  await over('new journey', press('Control+n'), dialog.getByRole('textbox', { name: 'Nome da jornada' }))
  const template = page.getByRole('button', { name: /^Ver o modelo/ }).first()
  await over('template', () => template.click(), dialog.getByRole('img', { name: 'Desenho do modelo' }))
  await over('import', press('Control+i'), dialog.getByRole('textbox', { name: 'Texto da jornada' }))
  const pasted = async (): Promise<void> => {
    await keyboard.press('Control+i')
    await dialog.getByRole('textbox', { name: 'Texto da jornada' }).fill('# Bolo\n## Pede\n- Liga\n- Espera: sem fim')
    await dialog.getByRole('button', { name: 'Ver como fica' }).click()
  }
  await over('import, what it would be', pasted, dialog.getByText('Vai criar 1 jornada'))
  const found = async (): Promise<void> => {
    await keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeFocused()
    await keyboard.type('fila')
  }
  const answers = async (): Promise<void> => {
    await keyboard.press('Control+Shift+I')
    const rows = ['13/09/2026;Loja;9;Bom', '14/09/2026;Rua;2;Fila', '15/09/2026;Rua;7;Razoável', 'ontem;Rua;2;Fila']
    const text = ['Data;Canal;Nota de 0 a 10;Comentário', ...rows].join('\n')
    await dialog.getByRole('textbox', { name: 'Colar' }).fill(text)
    await dialog.getByRole('button', { name: 'Ver como fica' }).click()
    await shown(dialog.getByText('Não entendemos “ontem” como data'))
  }
  await over('bring in', press('Control+Shift+I'), dialog.getByRole('textbox', { name: 'Colar' }))
  await over('bring in, how it is read', answers, dialog.getByRole('heading', { name: 'O que diz cada coluna' }))
  const placed = async (): Promise<void> => {
    await answers()
    await dialog.getByRole('button', { name: 'Continuar' }).click()
    await dialog.getByRole('radio', { name: 'Uma coluna diz' }).click()
  }
  await over('bring in, where it goes', placed, dialog.getByRole('combobox', { name: 'Ponto de contato de Rua' }))
  const counted = async (): Promise<void> => {
    await answers()
    for (const _ of ['where', 'what']) await dialog.getByRole('button', { name: 'Continuar' }).click()
  }
  await over('bring in, what comes in', counted, dialog.getByRole('button', { name: 'Trazer 3 respostas' }))
  await over('palette', found, page.getByRole('group', { name: 'Escrito nos mapas' }))
  await over('settings', press('Control+,'), page.getByRole('dialog', { name: 'Ajustes' }))
  await over('help', press('F1'), page.getByRole('dialog', { name: 'Ajuda' }))
  const copies = async (): Promise<void> => {
    await keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeFocused()
    await keyboard.type('copias de seg')
    await expect(page.getByRole('option').first()).toContainText('Cópias de segurança')
    await keyboard.press('Enter')
  }
  await over('backups', copies, page.getByRole('dialog', { name: 'Cópias de segurança' }))
  const customers = async (): Promise<void> => {
    await keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeFocused()
    await keyboard.type('dados de cli')
    await expect(page.getByRole('option').first()).toContainText('Dados de clientes')
    await keyboard.press('Enter')
  }
  const privacy = page.getByRole('dialog', { name: 'Dados de clientes' })
  await over('privacy', customers, privacy.getByRole('combobox'))
}

/** What customers say: nothing yet, then answers with one of them at hand, what they speak about, and one by hand. */
async function answers(app: AppWindow, visit: Visit): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: 'Ouvir', exact: true }).click()
  await shown(page.getByRole('heading', { name: 'O que os clientes dizem entra aqui' }))
  await visit('answers, none yet', '#content')
  const scale = { kind: 'nps', min: 0, max: 10, direction: 'up' } as const
  for (const [score, text] of [
    [2, 'A fila estava enorme'],
    [9, 'Adorei o pão'],
    [7, ''],
  ] as const) {
    const said = { at: '2026-09-01', touchpointId: null, personaId: null, question: '', channel: 'Loja' }
    await app.request('feedback.add', { fields: { ...said, scale, score, text, language: 'pt-BR' } })
  }
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(3)
  await page.getByRole('button', { name: 'Temas' }).click()
  await shown(page.getByRole('complementary', { name: 'Temas' }).getByText('Espera'))
  await visit('answers', '#content')
  await page.keyboard.press('n')
  await shown(page.getByRole('radiogroup', { name: 'De 0 a 10, indicaria a um amigo?' }))
  await visit('one answer by hand', DIALOG)
  await page.keyboard.press('Escape')
  await gone(page.getByRole('dialog'))
}

/** What the answers add up to, the files they came in, and asking at the counter. */
async function listening(app: AppWindow, visit: Visit): Promise<void> {
  const { page } = app
  const tab = (name: string): Promise<void> => page.getByRole('tab', { name }).click()
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('Control+Shift+I')
  await dialog.getByRole('textbox', { name: 'Colar' }).fill('Data;Nota de 0 a 10;Comentário\n13/09/2026;9;Bom')
  await dialog.getByRole('button', { name: 'Ver como fica' }).click()
  for (const _ of ['where', 'what']) await dialog.getByRole('button', { name: 'Continuar' }).click()
  await dialog.getByRole('button', { name: 'Trazer 1 resposta' }).click()
  await shown(dialog.getByText('1 resposta entrou'))
  await page.keyboard.press('Escape')
  await gone(dialog)
  await tab('Arquivos')
  await shown(page.getByRole('heading', { name: 'Arquivos que entraram' }))
  await visit('files', '#content')
  await tab('Números')
  const figure = page.getByRole('table').getByRole('button', { name: /^NPS, Tudo junto/ })
  await shown(figure)
  await visit('figures', '#content')
  await figure.click()
  await shown(page.getByRole('button', { name: 'Voltar aos números' }))
  await visit('figures, one of them', '#content')
  const fields = {
    name: 'Balcão',
    language: 'pt-BR' as const,
    questions: [{ id: 'q', kind: 'csat' as const, text: 'Como foi?', touchpointId: null }],
    chooseFrom: [],
    chooseText: '',
    comment: 'Por quê?',
    thanks: 'Obrigado!',
    idleSeconds: 30,
  }
  await app.request('kiosk.add', { id: 'balcao', fields, pin: '4321' })
  await tab('Totem')
  await shown(page.getByRole('button', { name: 'Ligar o totem' }))
  await visit('kiosk, set up', '#content')
}

async function onTheMap(map: MapPage, visit: Visit): Promise<void> {
  const { page } = map
  await map.thing('touchpoint', 'Conversa no').click()
  await shown(map.inspector.getByRole('textbox', { name: 'Nome' }))
  await visit('map, a touchpoint chosen')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Filtrar' }).click()
  const bar = page.getByRole('region', { name: 'Filtrar o mapa' })
  await bar.getByRole('button', { name: 'Só pontos-chave' }).click()
  await shown(map.pane.locator('[data-dim]').first())
  await visit('map, filtered', '[data-map-screen]')
  await bar.getByRole('button', { name: 'Limpar' }).click()
  await gone(map.pane.locator('[data-dim]'))
  await page.keyboard.press('Control+e')
  await shown(page.getByRole('dialog', { name: 'Exportar o mapa' }).locator('svg').first())
  await visit('export', DIALOG)
  await page.keyboard.press('Escape')
  await gone(page.getByRole('dialog'))
  await page.keyboard.press('Control+Shift+L')
  const list = page.locator('[data-outline]')
  await shown(list)
  await list.locator('textarea').nth(2).focus()
  await visit('list', '#content')
  await page.getByRole('radio', { name: 'Mapa' }).click()
  await shown(map.pane)
}

/** What changed, in short and in full. */
async function past(map: MapPage, visit: Visit): Promise<void> {
  const { page, app } = map
  const { journey, touchpoints, steps } = await map.stored()
  await app.request('version.add', { journeyId: journey.id, name: 'Antes da reforma' })
  await app.request('touchpoint.update', { ids: [touchpoints[0]!.id], patch: { name: 'Papo no elevador' } })
  await app.request('records.remove', { records: [{ kind: 'step', id: steps[2]!.id }] })
  await page.getByRole('button', { name: 'Ver o que mudou' }).click()
  const all = page.getByRole('button', { name: 'Ver tudo desta jornada' })
  await shown(all)
  await visit('history', DIALOG)
  await all.click()
  const panel = page.locator('[data-timeline]')
  await panel.getByRole('button', { name: /^Antes da reforma/ }).click()
  await shown(panel.getByText('2 diferenças'))
  await visit('timeline', '#content')
  await page.keyboard.press('Escape')
  await gone(panel)
  await shown(map.pane)
}

async function telling(map: MapPage, visit: Visit): Promise<void> {
  const present = new PresentPage(map.page)
  await present.start()
  await visit('present, title')
  await present.press('3')
  await expect(present.stop).toHaveText(/^Etapa 3/)
  await visit('present, a stage')
  await present.press('n')
  await shown(map.page.getByRole('textbox', { name: 'Notas para apresentar' }))
  await visit('present, notes')
  await present.press('n', 't')
  await gone(map.page.getByRole('textbox', { name: 'Notas para apresentar' }))
  await visit('present, its own colours')
  await present.press('t', '?')
  await shown(map.page.getByRole('dialog', { name: 'Teclas da apresentação' }))
  await visit('present, keys', DIALOG)
}
