import type { Page } from '@playwright/test'
import { expect, test } from './harness/percurso.ts'
import { MapPage } from './pages/mapPage.ts'

// Would catch: a bar that is wider than the window at 200 %, a button that is cut off, lies under another or in a part
// that does not scroll. WCAG 2.2, 1.4.4: what is enlarged to 200 % loses nothing.

/** px that the page is wider than its window */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/**
 * Controls that one cannot get at: brought into sight as a user can, their middle is not in the window or belongs to
 * something else. What lies on the map comes by panning and is not looked at.
 */
async function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('[role=dialog]')
    const controls = (dialog ?? document).querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, [role=button], [role=combobox], [role=radio], [role=checkbox]',
    )
    const hidden = (e: HTMLElement): boolean =>
      !e.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) ||
      e.closest('[inert], [aria-hidden=true], [data-map]') !== null ||
      e.getBoundingClientRect().width <= 1
    /** Scrolled by us, but by nobody with a mouse or a key. */
    const stuck = (e: HTMLElement): boolean => {
      for (let up = e.parentElement; up; up = up.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(up)
        if (up.scrollLeft !== 0 && overflowX !== 'auto' && overflowX !== 'scroll' && up !== document.documentElement)
          return true
        if (up.scrollTop !== 0 && overflowY !== 'auto' && overflowY !== 'scroll' && up !== document.documentElement)
          return true
      }
      return false
    }
    const lost: string[] = []
    for (const control of controls) {
      if (hidden(control)) continue
      // A link past the bars comes with the focus.
      if (control.tagName === 'A') control.focus()
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const { left, top, width, height } = control.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const there = x > 0 && y > 0 && x < innerWidth && y < innerHeight
      const at = there ? document.elementFromPoint(x, y) : null
      const own =
        at !== null && (control.contains(at) || at.contains(control) || at.closest('label')?.contains(control))
      control.blur()
      const name = `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent ?? control.id}`
      if (!there) lost.push(`outside: ${name} (${Math.round(x)}, ${Math.round(y)})`)
      else if (!own) lost.push(`under ${at?.outerHTML.slice(0, 100)}: ${name}`)
      else if (stuck(control)) lost.push(`where nothing scrolls: ${name}`)
    }
    return lost
  })
}

async function losesNothing(page: Page, screen: string): Promise<void> {
  expect.soft(await sideways(page), `${screen}: wider than the window`).toBeLessThanOrEqual(0)
  expect.soft(await outOfReach(page), `${screen}: out of reach`).toEqual([])
}

test('at 200 % nothing is lost at home, on the map, in the list and in the settings', async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso({ zoom: 2 })
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([683, 384, 2])
  await losesNothing(page, 'first start')
  const map = await MapPage.fromTemplate(app)
  await losesNothing(page, 'map')
  await page.keyboard.press('Control+Shift+L')
  await expect(page.locator('[data-outline]')).toBeVisible()
  await app.still()
  await losesNothing(page, 'list')
  await page.getByRole('radio', { name: 'Mapa' }).click()
  await expect(map.pane).toBeVisible()
  await page.getByRole('button', { name: 'Início', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Suas jornadas' })).toBeVisible()
  await app.still()
  await losesNothing(page, 'home')
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible()
  await app.still()
  await losesNothing(page, 'settings')
})
