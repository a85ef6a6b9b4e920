import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Id, Instant } from '../../../shared/domain/schema.ts'
import { findResources, homeFolder } from './appPaths.ts'
import { fileLog } from './fileLog.ts'
import { randomIds } from './randomIds.ts'
import { systemClock } from './systemClock.ts'

// Would catch: a workspace in a roaming folder, a log that tells what stands in a map or grows for ever.

test('the home folder is local on every system', () => {
  const userHome = '/home/ana'
  expect(homeFolder({ platform: 'linux', env: {}, userHome })).toBe('/home/ana/.local/share/percurso')
  expect(homeFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/d' }, userHome })).toBe('/d/percurso')
  expect(homeFolder({ platform: 'linux', env: { XDG_DATA_HOME: 'relative' }, userHome })).toBe(
    '/home/ana/.local/share/percurso',
  )
  expect(homeFolder({ platform: 'darwin', env: {}, userHome })).toBe('/home/ana/Library/Application Support/Percurso')
  expect(homeFolder({ platform: 'win32', env: { APPDATA: '/roaming', LOCALAPPDATA: '/local' }, userHome })).toBe(
    '/local/Percurso',
  )
  expect(homeFolder({ platform: 'win32', env: { PERCURSO_HOME: '/p' }, userHome })).toBe('/p')
})

test('the resources are found from the sources', () => {
  expect(readdirSync(findResources())).toContain('fonts')
  expect(() => findResources('/')).toThrow()
})

test('ids and instants have their shapes', () => {
  expect(Id.safeParse(randomIds.next()).success).toBe(true)
  expect(randomIds.next()).toHaveLength(21)
  expect(Instant.safeParse(systemClock.now()).success).toBe(true)
})

test('the log holds no messages of errors, no objects, and stays small', () => {
  const folder = mkdtempSync(join(tmpdir(), 'percurso-log-'))
  try {
    const log = fileLog({ folder, name: 'host', clock: { now: () => '2026-01-01T00:00:00.000Z' } })
    log.error('write failed', {
      error: new Error('Padaria da Ana'),
      map: { name: 'Padaria' },
      n: 3,
      text: 'x'.repeat(500),
    })
    const line = JSON.parse(readFileSync(join(folder, 'host.log'), 'utf8')) as Record<string, unknown>
    expect(line).toMatchObject({ level: 'error', message: 'write failed', n: 3, error: { name: 'Error' } })
    expect(JSON.stringify(line)).not.toContain('Padaria')
    expect(String(line.text).length).toBeLessThan(200)
    for (let i = 0; i < 30_000; i++) log.info('again', { text: 'y'.repeat(160) })
    const files = readdirSync(folder)
    expect(files.sort()).toEqual(['host.log', 'host.log.1', 'host.log.2', 'host.log.3'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a log that cannot be written ends nothing', () => {
  // A file stands where the folder should be made.
  const folder = join(import.meta.filename, 'logs')
  expect(() => fileLog({ folder, name: 'x', clock: systemClock }).info('a')).not.toThrow()
})
