import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from '../../../shared/domain/schema.ts'
import { DEFAULT_SETTINGS } from '../../../shared/ipc/routes/files.ts'
import type { Log } from '../ports.ts'
import { jsonFile } from './jsonFile.ts'
import { openSettings } from './settingsStore.ts'
import { placeWindow } from './windowState.ts'

// Would catch: settings emptied by a power cut, a broken file that replaces the good copy, a window off every screen.

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'percurso-settings-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const log: Log = { info: () => {}, warn: () => {}, error: () => {} }
const clock = { now: () => '2026-01-02T03:04:05.000Z' }
const open = () => openSettings({ home, clock, log })

test('settings and recent workspaces come back', () => {
  const settings = open()
  expect(settings.get()).toEqual(DEFAULT_SETTINGS)
  settings.set({ language: 'en' })
  settings.remember({ file: '/a.percurso', name: 'A' })
  settings.remember({ file: '/b.percurso', name: 'B' })
  settings.remember({ file: '/a.percurso', name: 'A2' })
  expect(open().get()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' })
  expect(
    open()
      .recent()
      .map(({ file, name }) => [file, name]),
  ).toEqual([
    ['/a.percurso', 'A2'],
    ['/b.percurso', 'B'],
  ])
  settings.forget('/a.percurso')
  expect(open().recent()).toHaveLength(1)
})

test.each(['', '{', '\0\0\0\0', '[]', '"x"'])('a broken file (%j) falls back to the copy before', (broken) => {
  open().set({ theme: 'dark' })
  open().set({ language: 'en' })
  writeFileSync(join(home, 'settings.json'), broken)
  expect(open().get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
  // Writing over it keeps the good copy as the previous one.
  open().set({ theme: 'light' })
  expect(JSON.parse(readFileSync(join(home, 'settings.json.previous'), 'utf8'))).toMatchObject({
    settings: { theme: 'dark' },
  })
})

test('one wrong value does not cost the others', () => {
  writeFileSync(
    join(home, 'settings.json'),
    '{"settings":{"theme":"no such","language":"en","newer":1},"recent":[{"file":"/a","name":"A","openedAt":"x"}]}',
  )
  expect(open().get()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' })
  expect(open().recent()).toHaveLength(1)
})

test('a file that cannot be written leaves the one before', () => {
  const path = join(home, 'x.json')
  const file = jsonFile({ path, schema: z.strictObject({ n: z.number() }), initial: { n: 0 } })
  file.write({ n: 1 })
  expect(() => file.write({ n: 2n as unknown as number })).toThrow()
  expect(file.read()).toEqual({ n: 1 })
})

test('a window is placed where it can be grabbed', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const saved = { x: 100, y: 80, width: 1200, height: 800 }
  expect(placeWindow(saved, [screen])).toEqual(saved)
  expect(placeWindow({ ...saved, x: 2500 }, [screen])).toEqual({ x: 277, y: 156, width: 1366, height: 768 })
  expect(placeWindow({ ...saved, x: 2500 }, [screen, { ...screen, x: 1920 }])).toEqual({ ...saved, x: 2500 })
  expect(placeWindow({ ...saved, y: -700 }, [screen])).toMatchObject({ y: 156 })
  expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({
    x: 0,
    y: 0,
    width: 1024,
    height: 700,
  })
  expect(placeWindow(saved, [])).toMatchObject({ width: 1366 })
})
