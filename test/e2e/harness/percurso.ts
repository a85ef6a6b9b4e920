import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, test as base, chromium, expect } from '@playwright/test'
import { findChromium } from '../../../scripts/chromium.mjs'
import { openDisplay } from '../../../scripts/display.mjs'
import { AppWindow } from '../pages/appWindow.ts'
import { createGuard, type Guard } from './guard.ts'
import { type RunningHost, type StartOptions, startInBrowser, startInElectron } from './hosts.ts'

export type HostKind = 'browser' | 'electron'

export interface Running extends RunningHost {
  readonly app: AppWindow
}

interface Fixtures {
  readonly host: HostKind
  /** PERCURSO_HOME of this test alone; gone after it. */
  readonly home: string
  readonly guard: Guard
  /** Starts the app on this project's host and waits until it can be used; every one is closed after the test. */
  readonly launchPercurso: (options?: Partial<StartOptions>) => Promise<Running>
}
interface WorkerFixtures {
  readonly openBrowser: () => Promise<Browser>
  /** The variables of a screen of this worker's own: windows that share one share its clipboard, too. */
  readonly display: Readonly<Record<string, string>>
  /** Does while the next test runs, in order, what no test waits for; the worker ends after it and fails with it. */
  readonly meanwhile: (work: () => Promise<void> | void) => void
}

/**
 * Debian's Chromium talks to its makers unless it is told not to. The pages behind its address bar, which each window
 * loads anew, cost as much as all else of a window. The last list of features is the one that counts: Playwright's own
 * stands here again.
 */
const OFF = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled', 'LensOverlay', 'MediaRouter'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch', 'DestroyProfileOnBrowserClose'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding'],
]
const SWITCHES = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${OFF.join()}`,
]

export const test = base.extend<Fixtures, WorkerFixtures>({
  openBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      let browser: Promise<Browser> | null = null
      await use(() => {
        const executablePath = findChromium()
        if (!executablePath) throw new Error('no Chromium')
        const asRoot = process.getuid?.() === 0
        browser ??= chromium.launch({ executablePath, chromiumSandbox: !asRoot, args: SWITCHES })
        return browser
      })
      await (await (browser as Promise<Browser> | null))?.close()
    },
    { scope: 'worker' },
  ],
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use, info) => {
      const own = info.project.name === 'electron' ? await openDisplay() : null
      await use(own?.env ?? {})
      own?.close()
    },
    { scope: 'worker' },
  ],
  meanwhile: [
    // The browser and the screen are needed until the last window on them is closed.
    // biome-ignore lint/correctness/noUnusedFunctionParameters: named so that they outlive this one
    async ({ openBrowser, display }, use) => {
      const works: Promise<void>[] = []
      let before: Promise<void> = Promise.resolve()
      await use((work) => {
        const mine = before.then(work)
        works.push(mine)
        before = mine.catch(() => {})
      })
      await Promise.all(works)
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  host: async ({}, use, info) => use(info.project.name === 'electron' ? 'electron' : 'browser'),
  home: async ({ meanwhile }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'percurso-home-'))
    await use(home)
    meanwhile(() => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  guard: async ({}, use) => {
    const guard = createGuard()
    await use(guard)
  },
  launchPercurso: async ({ host, home, guard, openBrowser, display, meanwhile }, use, info) => {
    const running: RunningHost[] = []
    await use(async (given = {}) => {
      const options = { home, ...given }
      const started =
        host === 'electron'
          ? await startInElectron(options, display, guard.watch)
          : await startInBrowser(options, await openBrowser(), guard.watch)
      running.push(started)
      const app = new AppWindow(started.page)
      await app.ready()
      return { ...started, app }
    })
    if (info.status !== info.expectedStatus) {
      for (const { page } of running) {
        if (!page.isClosed()) await info.attach('window', { body: await page.screenshot(), contentType: 'image/png' })
      }
    }
    const complaints = await guard.complaints()
    for (const each of running) meanwhile(each.close)
    expect(complaints, 'errors on the console, exceptions and policy violations').toEqual([])
  },
})

export { expect }
