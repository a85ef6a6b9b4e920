import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronLaunch } from './harness/hosts.ts'
import { expect, test } from './harness/percurso.ts'

// Would catch: a second opener of the same file, a window that can be led away, preferences lost on the way to Electron.

test('a second start hands its file over and ends', async ({ launchPercurso, home }) => {
  const { page } = await launchPercurso()
  const handed = page.evaluate(
    () =>
      new Promise<unknown>((done) => {
        const { percurso } = window as unknown as {
          percurso: { onCommand(listener: (command: unknown) => void): void }
        }
        percurso.onCommand(done)
      }),
  )
  const file = join(home, 'outra.percurso')
  const { program, args, env } = electronLaunch({ home, file })
  const second = spawn(program, args, { env, stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  expect(await handed).toEqual({ command: 'openFile', path: file })
})

test('the window has the preferences of the policy', async ({ launchPercurso }) => {
  const { electron } = await launchPercurso()
  const preferences = await electron?.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  })
})

test('the window cannot be led away', async ({ launchPercurso, guard }) => {
  guard.allow(/Refused|violates|ERR_/)
  const { page } = await launchPercurso()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  expect(await page.evaluate(() => window.open('https://example.com') === null)).toBe(true)
  await page.waitForTimeout(300)
  expect(page.url()).toBe('app://main/index.html')
})

test('the page reads and writes no path that the user did not choose', async ({ launchPercurso, home }) => {
  const { page, app } = await launchPercurso()
  const read = await page.evaluate(() =>
    (window as unknown as { percurso: { readFile(path: string): Promise<unknown> } }).percurso.readFile('/etc/passwd'),
  )
  expect(read).toMatchObject({ ok: false, code: 'FILE_NOT_ALLOWED' })
  const copied = await app.request('workspace.copy', { path: join(home, 'copia.percurso') })
  expect(copied).toMatchObject({ ok: false, code: 'FILE_NOT_ALLOWED' })
})

test('a window comes back where it was', async ({ launchPercurso }) => {
  const first = await launchPercurso()
  await first.electron?.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1000, height: 700 })
  })
  await first.close()
  const second = await launchPercurso()
  const bounds = await second.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(bounds).toMatchObject({ width: 1000, height: 700 })
})

test("the window's process runs inside Chromium's sandbox", async ({ launchPercurso }) => {
  test.skip(process.platform !== 'linux', 'read from /proc')
  test.skip(process.getuid?.() === 0, 'root has no sandbox: run as another user')
  const { electron } = await launchPercurso()
  const found = await electron?.evaluate(({ app, BrowserWindow }) => ({
    off: app.commandLine.hasSwitch('no-sandbox'),
    pid: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  }))
  expect(found?.off).toBe(false)
  // 2: system calls are filtered.
  expect(readFileSync(`/proc/${found?.pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
})
