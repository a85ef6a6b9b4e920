import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostBridge } from '../../src/shared/ipc/host.ts'
import { electronLaunch } from './harness/hosts.ts'
import { expect, test } from './harness/percurso.ts'

// Would catch: a second opener of the same file, a window that can be led away, preferences lost on the way to Electron.

test('a second start hands its file over and ends', async ({ launchPercurso, home }) => {
  const { page } = await launchPercurso()
  const heard = await page.evaluateHandle(() => {
    const { percurso } = window as unknown as {
      percurso: { onCommand(listener: (command: unknown) => void): void }
    }
    const commands: unknown[] = []
    percurso.onCommand((command) => commands.push(command))
    return commands
  })
  const file = join(home, 'outra.percurso')
  const { program, args, env } = electronLaunch({ home, file })
  const second = spawn(program, args, { env, stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect.poll(() => heard.jsonValue()).toEqual([{ command: 'openFile', path: file }])
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
  const bounds = ({ electron }: typeof first) =>
    electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  await first.electron?.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1000, height: 700 })
  })
  // The screen carries it out in its own time.
  await expect.poll(() => bounds(first)).toMatchObject({ width: 1000, height: 700 })
  await first.close()
  const second = await launchPercurso()
  await expect.poll(() => bounds(second)).toMatchObject({ width: 1000, height: 700 })
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

test('an answer never overtakes the news of what it did', async ({ launchPercurso }) => {
  const { page, app } = await launchPercurso()
  const made = await app.request('journey.add', { name: 'Balcão', language: 'pt-BR' })
  if (!made.ok) throw new Error(made.code)
  // Where it does, the map forgets for a moment what was just drawn, and with it what is selected and where one stands.
  const early = await page.evaluate(async (journeyId) => {
    const { percurso } = window as unknown as { percurso: HostBridge }
    let heard = 0
    percurso.onEvent(({ event }) => {
      if (event === 'document.changed') heard++
    })
    let overtook = 0
    for (let i = 0; i < 60; i++) {
      const before = heard
      const ask = async (at: number): Promise<void> => {
        const input = { journeyId, patch: { name: `Balcão ${i}-${at}` } }
        const reply = await percurso.request({ id: `overtakes-${i}-${at}`, route: 'journey.update', input })
        if (!reply.ok) throw new Error(reply.code)
        if (heard <= before + at) overtook++
      }
      await Promise.all([0, 1, 2].map(ask))
    }
    return overtook
  }, made.data.journeyId)
  expect(early).toBe(0)
})
