import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { root } from './freshness.mjs'
import { prepare } from './setup.mjs'

// `npm run screenshots [-- NAME…]`: the pictures in docs/screenshots, made of the real app with a trade's map in it.

await prepare()
const { chromium } = await import('playwright-core')
const { startBrowserHost } = await import('../test/e2e/harness/hosts.ts')

const WIDE = { width: 1366, height: 768 }
const SMALL = { width: 1024, height: 768 }
const LARGE = { width: 1920, height: 1080 }

const press = (key) => (page) => page.keyboard.press(key)
const nothing = async () => {}

/** What each picture shows: settings, window, and the way there from the open map. */
const PICTURES = {
  map: { way: nothing },
  'map-selected': { way: chosen },
  'map-dark': { theme: 'dark', way: chosen },
  'map-projector': { theme: 'projector', way: (page) => page.locator('[data-tray-button]').click() },
  'map-large': { size: LARGE, way: nothing },
  'map-small': { size: SMALL, way: (page) => page.getByText('Ficha da padaria').first().click() },
  'map-en': { language: 'en', way: nothing },
  'map-es': { language: 'es', way: nothing },
  'map-far': { size: LARGE, way: (page) => page.keyboard.press('Shift+1') },
  outline: { way: press('Control+Shift+L') },
  timeline: { way: lookBack },
  palette: { way: press('Control+K') },
  export: { way: press('Control+E') },
  present: { size: SMALL, way: (page) => present(page, 3) },
  'present-start': { size: LARGE, way: (page) => present(page, 0) },
  home: { way: home },
  'home-dark': { theme: 'dark', way: home },
  personas: { way: known },
  settings: { way: (page) => page.keyboard.press('Control+,') },
  start: { empty: true, way: nothing },
  'start-small': { empty: true, size: SMALL, way: nothing },
}

async function present(page, steps) {
  await page.getByRole('button', { name: 'Apresentar', exact: true }).click()
  await page.waitForTimeout(800)
  for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowRight')
}

/** One who is known well: what the templates leave to the user is written in. */
async function known(page) {
  const { data } = await ask(page, 'persona.list', {})
  const persona = data.find((one) => one.name === 'Célia')
  const patch = {
    avatar: 'oval-curls-dark-glasses',
    quotes: ['Na fila das oito, meu joelho reclama.', 'O pão na chapa daqui vale o caminho.'],
    facts: ['Vem a pé, todo dia', 'Leva quatro pães para casa', 'Pergunta pelo WhatsApp antes de sair'],
    goals: ['Pão quente em menos de dez minutos', 'Saber do pão de queijo antes de sair de casa'],
    frustrations: ['Duas filas sem placa', 'Comanda perdida vira discussão'],
  }
  if (persona) await ask(page, 'persona.update', { id: persona.id, patch })
  await page.getByRole('button', { name: 'Pessoas', exact: true }).click()
  await page.getByRole('button', { name: /Célia/ }).first().click()
}

/** The key touchpoint chosen, well in sight: one walks past it and back. */
async function chosen(page) {
  await page.getByText('Fila do balcão').first().click()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
}

/** A few changes, and the map as it was before them. */
async function lookBack(page) {
  await page.getByText('Fila do balcão').first().click()
  for (const key of ['k', 'Alt+ArrowRight', 'Control+Shift+H']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(700)
  }
  await page.locator('[data-timeline] li button').last().click()
}

async function home(page) {
  await page.getByText('Início', { exact: true }).first().click()
}

const program = findChromium()
if (!program) throw new Error('no Chromium, Chrome or Edge on this machine')
const folder = join(root, 'docs/screenshots')
mkdirSync(folder, { recursive: true })
const wanted = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: program,
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})
const ask = (page, route, input) =>
  page.evaluate(
    ([r, i]) => window.percurso.request({ id: crypto.randomUUID().replaceAll('-', ''), route: r, input: i }),
    [route, input],
  )

for (const [name, { theme = 'light', language = 'pt-BR', size = WIDE, empty = false, way }] of Object.entries(
  PICTURES,
)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const kept = mkdtempSync(join(tmpdir(), 'percurso-pictures-'))
  const host = await startBrowserHost({ home: kept })
  try {
    const page = await browser.newPage({ viewport: size, locale: language, reducedMotion: 'reduce' })
    await page.goto(host.printed)
    await page.waitForFunction(() => document.getElementById('root')?.childElementCount)
    await ask(page, 'settings.set', { patch: { theme, language } })
    if (!empty) {
      await ask(page, 'workspace.rename', { name: 'Padaria Estrela' })
      for (const templateId of ['salon', 'garage', 'pet-shop', 'bakery'])
        await ask(page, 'template.use', { templateId, language })
      await page.waitForTimeout(700)
      const card = {
        'pt-BR': 'Café da manhã na padaria',
        en: 'Breakfast at the bakery',
        es: 'Desayuno en la panadería',
      }[language]
      const open = page.getByText(card).first()
      await (name.startsWith('home') ? page.waitForTimeout(300) : open.click())
      await page.waitForTimeout(1500)
    }
    await way(page)
    await page.waitForTimeout(1200)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await page.close()
    process.stdout.write(`${name}\n`)
  } catch (error) {
    process.stdout.write(`${name}: ${error.message.split('\n')[0]}\n`)
    process.exitCode = 1
  } finally {
    const ended = once(host.process, 'exit')
    host.process.kill()
    await ended
    rmSync(kept, { recursive: true, force: true })
  }
}
await browser.close()
