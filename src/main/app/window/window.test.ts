import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fromList, holdAll, readFixedList } from './fixedList.ts'
import { GROUNDS, groundOf } from './ground.ts'
import { pathLedger } from './pathLedger.ts'
import { startArguments } from './startArguments.ts'

// Would catch: a path that leaves the built window, a window that writes where nobody told it, a mangled argument.

test('the fixed list has what was built and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'percurso-list-'))
  try {
    expect(() => readFixedList(folder)).toThrow('not built')
    mkdirSync(join(folder, 'assets'))
    for (const name of ['index.html', 'assets/a.js', 'assets/a.js.map', 'secret.txt', '.env'])
      writeFileSync(join(folder, name), name)
    const list = readFixedList(folder)
    expect([...list.keys()].sort()).toEqual(['/assets/a.js', '/index.html'])
    expect(fromList(list, '/')?.type).toBe('text/html; charset=utf-8')
    for (const path of ['/../index.html', '/assets/../index.html', '/%69ndex.html', '//index.html', '', '/constructor'])
      expect(fromList(list, path), path).toBe(null)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a build under a running app takes nothing away once all is held, and ends nothing before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'percurso-list-'))
  try {
    for (const name of ['index.html', 'screen.js', 'gone.js']) writeFileSync(join(folder, name), name)
    const list = readFixedList(folder)
    rmSync(join(folder, 'gone.js'))
    expect(fromList(list, '/gone.js')).toBe(null)
    await holdAll(list)
    rmSync(join(folder, 'screen.js'))
    expect(Buffer.from(fromList(list, '/screen.js')?.body ?? []).toString()).toBe('screen.js')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a window that opens has the ground of its theme before it has drawn anything', () => {
  const tokens = readFileSync(new URL('../../../renderer/app/tokens.css', import.meta.url), 'utf8')
  const ground = (theme: string): string | undefined =>
    tokens
      .slice(tokens.indexOf(theme))
      .match(/--ground: (#\w+);/)
      ?.at(1)
  const drawn = {
    light: ground(':root'),
    dark: ground('\n[data-theme="dark"'),
    projector: ground('\n[data-theme="projector"'),
  }
  expect(GROUNDS).toEqual(drawn)
  expect(groundOf({ theme: 'system' }, true)).toBe(GROUNDS.dark)
  expect(groundOf({ theme: 'light' }, true)).toBe(GROUNDS.light)
})

test('the window writes and shows only what it may', () => {
  const ledger = pathLedger()
  const exporting = { id: 'a', route: 'export.run', input: { path: '/tmp/map.pdf' } }
  expect(ledger.mayPass(exporting)).toBe(false)
  expect(ledger.mayPass({ ...exporting, input: { path: null } })).toBe(true)
  expect(ledger.mayPass({ id: 'b', route: 'journey.list', input: { path: '/etc/passwd' } })).toBe(true)
  expect(ledger.mayPass({ id: 'c', route: 'feedback.inspect', input: { path: '/etc/passwd' } })).toBe(false)
  const refused = { id: 'd', route: 'feedback.saveRefused', input: { to: '/tmp/r.csv' } }
  expect(ledger.mayPass(refused)).toBe(false)
  expect(ledger.mayPass({ ...refused, input: { to: null, path: '/etc/passwd' } })).toBe(false)
  expect(ledger.mayPass('nonsense')).toBe(true)
  ledger.chosen('/tmp/map.pdf')
  expect(ledger.mayPass(exporting)).toBe(true)
  expect(ledger.mayShow('/tmp/map.pdf')).toBe(false)
  ledger.heard(exporting, { ok: true, data: { file: '/tmp/map.pdf' } })
  expect(ledger.mayShow('/tmp/map.pdf')).toBe(true)
  ledger.chosen('relative.pdf')
  expect(ledger.mayRead('relative.pdf')).toBe(false)
})

test('the ledger forgets the oldest, never the newest', () => {
  const ledger = pathLedger()
  for (let i = 0; i < 1_200; i++) ledger.chosen(`/f/${i}`)
  expect(ledger.mayRead('/f/0')).toBe(false)
  expect(ledger.mayRead('/f/1199')).toBe(true)
})

test('arguments are read as a terminal and a double click give them', () => {
  const none = { file: null, port: null, open: true, bench: false }
  expect(startArguments([], '/w')).toEqual(none)
  expect(startArguments(['--no-sandbox', '--lang=pt', '/app'], '/w')).toEqual(none)
  expect(startArguments(['--data=a b.percurso', '--port=0', '--no-open', '--bench'], '/w')).toEqual({
    file: resolve('/w', 'a b.percurso'),
    port: 0,
    open: false,
    bench: true,
  })
  expect(startArguments(['/x/Padaria.PERCURSO'], '/w').file).toBe(resolve('/x/Padaria.PERCURSO'))
  for (const wrong of ['--port=x', '--port=70000', '--port=-1', '--port='])
    expect(() => startArguments([wrong], '/')).toThrow()
})
