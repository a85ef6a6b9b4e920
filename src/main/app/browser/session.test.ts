import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { refusal, socketRefusal } from './requestGuard.ts'
import { openSession } from './session.ts'

// Would catch: a token that works twice, a forged or old cookie, a page that is locked out by a restart.

const homes: string[] = []
const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'percurso-session-'))
  homes.push(home)
  return home
}
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true })
})
const sent = (cookie: string): string => cookie.split(';')[0] ?? ''

test('the token is good for one use', () => {
  const session = openSession({ home: newHome(), port: 4000 })
  expect(session.spend('guess')).toBe(false)
  expect(session.spend(session.token)).toBe(true)
  expect(session.spend(session.token)).toBe(false)
})

test('a cookie outlives a restart on the same port, and only there', () => {
  const home = newHome()
  const cookie = openSession({ home, port: 4000 }).cookie()
  expect(cookie).toContain('HttpOnly; SameSite=Strict; Path=/')
  expect(openSession({ home, port: 4000 }).knows(`a=b; ${sent(cookie)}`)).toBe(true)
  expect(openSession({ home, port: 4001 }).knows(sent(cookie).replace('4000', '4001'))).toBe(false)
  expect(openSession({ home: newHome(), port: 4000 }).knows(sent(cookie))).toBe(false)
})

test('forged, cut and old cookies are not known', () => {
  let now = 1_000_000
  const session = openSession({ home: newHome(), port: 4000, now: () => now })
  const cookie = sent(session.cookie())
  expect(session.knows(cookie)).toBe(true)
  for (const wrong of [undefined, '', 'percurso_4000=', `${cookie}x`, cookie.slice(0, -1), cookie.replace('=1', '=2')])
    expect(session.knows(wrong), String(wrong)).toBe(false)
  now += 25 * 60 * 60 * 1000
  expect(session.knows(cookie)).toBe(false)
})

test('the key is for its user alone', () => {
  const home = newHome()
  openSession({ home, port: 4000 })
  expect(readFileSync(join(home, 'browser-host.json'), 'utf8')).toMatch(/[0-9a-f]{64}/)
  if (process.platform !== 'win32') expect(statSync(join(home, 'browser-host.json')).mode & 0o077).toBe(0)
})

test('only our own pages may ask', () => {
  const host = '127.0.0.1:4000'
  const origin = `http://${host}`
  expect(refusal({ host }, 4000)).toBe(null)
  expect(refusal({ host, origin, 'sec-fetch-site': 'same-origin' }, 4000)).toBe(null)
  expect(refusal({}, 4000)).toBe('host')
  expect(refusal({ host: 'evil.example' }, 4000)).toBe('host')
  expect(refusal({ host: 'localhost:4000' }, 4000)).toBe('host')
  expect(refusal({ host, origin: 'http://127.0.0.1:4001' }, 4000)).toBe('origin')
  expect(refusal({ host, origin: 'null' }, 4000)).toBe('origin')
  expect(refusal({ host, 'sec-fetch-site': 'cross-site' }, 4000)).toBe('site')
  expect(refusal({ host, 'sec-fetch-site': 'same-site' }, 4000)).toBe('site')
  expect(socketRefusal({ host }, 4000)).toBe('origin')
  expect(socketRefusal({ host, origin }, 4000)).toBe(null)
})
