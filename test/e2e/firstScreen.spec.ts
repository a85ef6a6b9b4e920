import type { Page } from '@playwright/test'
import { expect, test } from './harness/percurso.ts'
import type { AppWindow } from './pages/appWindow.ts'
import { MapPage } from './pages/mapPage.ts'

// Would catch: a start that forgets where one was, a first screen that asks twice or waits for what it does not show, a
// bundle that reads another language or a heavy screen first, a screen that is lost because its script came late.

const BAKERY = 'Café da manhã na padaria'

/** The routes that a page asks for from now on, in order; read from what its socket sends. */
function routesOf(page: Page): string[] {
  const routes: string[] = []
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      const route = /"route":"([\w.]+)"/.exec(payload.toString())?.[1]
      if (route) routes.push(route)
    }),
  )
  return routes
}

/** The screen that the next start would show. */
async function keptPlace(app: AppWindow): Promise<unknown> {
  const reply = await app.request('workspace.first', {})
  return reply.ok && (reply.data.shown?.screen ?? 'home')
}

test('the app opens where its user was', { tag: '@long' }, async ({ launchPercurso }) => {
  const first = await launchPercurso()
  const map = await MapPage.fromTemplate(first.app)
  await expect.poll(() => keptPlace(first.app)).toBe('map')
  await first.close()

  const second = await launchPercurso()
  await expect(second.page.locator('[data-map] [data-kind="stage"]').first()).toBeVisible()
  await expect(second.page.getByRole('button', { name: 'Mapas', exact: true })).toHaveAttribute('aria-current', 'page')
  // Closed before the place would have been kept by itself.
  await second.page.getByRole('button', { name: 'Início', exact: true }).click()
  await expect(second.page.getByRole('heading', { name: 'Suas jornadas' })).toBeVisible()
  await second.close()

  const third = await launchPercurso()
  await expect(third.page.getByRole('heading', { name: 'Suas jornadas' })).toBeVisible()
  await expect(third.page.getByText(BAKERY).first()).toBeVisible()
  expect(map.page).not.toBe(third.page)
})

test('the first screen is one question, and the lists are read once', async ({ launchPercurso, host }) => {
  test.skip(host !== 'browser', 'what the window asks is read from its socket')
  const { app, page } = await launchPercurso()
  await MapPage.fromTemplate(app)
  await expect.poll(() => keptPlace(app)).toBe('map')
  const routes = routesOf(page)
  await page.reload()
  await expect(page.locator('[data-map] [data-kind="stage"]').first()).toBeVisible()
  expect(routes[0]).toBe('workspace.first')
  await expect.poll(() => routes.filter((route) => route === 'journey.list').length).toBe(3)
  await page.waitForLoadState('networkidle')
  const asked = (route: string): number => routes.filter((each) => each === route).length
  expect(asked('workspace.first')).toBe(1)
  expect(asked('journey.list'), 'three shelves, once').toBe(3)
  for (const route of ['journey.get', 'settings.get', 'workspace.state', 'history.list', 'template.list'])
    expect(asked(route), route).toBe(0)

  await page.getByRole('button', { name: 'Início', exact: true }).click()
  await expect(page.getByText(BAKERY).first()).toBeVisible()
  await expect.poll(() => keptPlace(app)).toBe('home')
  routes.length = 0
  await page.reload()
  await expect(page.getByText(BAKERY).first()).toBeVisible()
  await expect.poll(() => asked('template.list')).toBe(1)
  expect(asked('workspace.first')).toBe(1)
  expect(asked('journey.list'), 'they came along').toBe(0)
})

test('what is read before the first screen is that screen and one language', async ({ launchPercurso, host }) => {
  test.skip(host !== 'browser', 'scripts of app:// have no timing entries')
  const { app, page } = await launchPercurso()
  await app.request('template.use', { templateId: 'bakery', language: 'pt-BR' })
  // Everything else comes in idle moments: a window that never has one shows what it needs without them.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const read = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, decodedBodySize }) => ({
        name: name.replace(/^.*\/|-[\w-]{8}\.js$/g, ''),
        bytes: decodedBodySize,
      })),
  )
  const names = read.map(({ name }) => name)
  expect(names).toContain('HomeScreen')
  expect(names.filter((name) => /Map|Present|Outline|Timeline|Dialog|Sheet$|Palette/.test(name))).toEqual([])
  // Before, it was one script of 1.3 MB.
  expect(read.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(700_000)
  const languages = await page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => /\/areas-/.test(name)).length,
  )
  expect(languages).toBe(1)
})

test('a part that cannot be had says so, and comes when it is asked for again', async ({
  launchPercurso,
  guard,
  host,
}) => {
  test.skip(host !== 'browser', 'requests of app:// cannot be broken from outside')
  guard.allow(/ERR_FAILED|Failed to (load|fetch)/)
  const { app, page } = await launchPercurso()
  await page.route(/\/assets\/SettingsSheet-/, (route) => route.abort())
  await page.reload()
  await page.getByRole('button', { name: 'Ajustes' }).click()
  await expect(app.notices.getByText('Esta parte do Percurso não abriu.')).toBeVisible()
  await page.unroute(/\/assets\/SettingsSheet-/)
  await app.notices.getByText('Tentar de novo', { exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible()
})
