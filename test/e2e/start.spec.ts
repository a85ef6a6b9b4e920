import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './harness/hosts.ts'
import { expect, test } from './harness/percurso.ts'

// Would catch: a window that stays empty, a host that serves without its headers, an app that writes outside its home.

test('starts, shows itself and knows its host', async ({ launchPercurso, host }) => {
  const { app, page } = await launchPercurso()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(await app.info()).toMatchObject({ kind: host, bench: false })
  const state = await app.request('workspace.state', {})
  expect(state).toMatchObject({ ok: true, data: { kind: 'open' } })
})

test('the page comes with the strict policy in its header', async ({ launchPercurso }) => {
  const { page } = await launchPercurso()
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch(location.href)).headers))
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('keeps everything below PERCURSO_HOME', async ({ launchPercurso, home }) => {
  const { app } = await launchPercurso()
  const state = await app.request('workspace.state', {})
  if (!state.ok || state.data.kind !== 'open') throw new Error('no workspace')
  expect(state.data.file.startsWith(home)).toBe(true)
  expect(readdirSync(home)).toContain('workspaces')
})

test('opens the workspace that it was started with', async ({ launchPercurso, home }) => {
  const file = join(home, 'padaria.percurso')
  const entry = join(ROOT, 'scripts/percurso.mjs')
  execFileSync(process.execPath, [entry, 'new', file], { env: { ...process.env, PERCURSO_HOME: home } })
  const { app } = await launchPercurso({ file })
  expect(await app.request('workspace.state', {})).toMatchObject({ ok: true, data: { kind: 'open', file } })
})

test('nothing of the machine is within reach of the page', async ({ launchPercurso, guard }) => {
  const { page } = await launchPercurso()
  guard.allow(/Refused to|violates|policy violation|Failed to load|ERR_/)
  const reach = await page.evaluate(async () => {
    // What Playwright evaluates may evaluate; what runs after it may not.
    await new Promise((done) => setTimeout(done, 50))
    const names = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer']
    const found = names.filter((name) => name in window)
    const fetched = await fetch('https://example.com').then(
      () => true,
      () => false,
    )
    const frozen = Object.isFrozen((window as unknown as { percurso: object }).percurso)
    return { found, fetched, frozen }
  })
  expect(reach).toEqual({ found: [], fetched: false, frozen: true })
})
