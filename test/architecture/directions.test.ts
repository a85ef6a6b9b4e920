import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, type SourceModule, sourceModules } from './modules.ts'

// docs/architecture.md, "Directions": imports point downwards only. Would catch: a layer that reaches up or sideways, a
// native door opened from another room.

const modules = sourceModules('src')

/** Folder → what it may import beside itself. The longest folder that fits a path decides. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'src/shared/domain': [],
  'src/shared/layout': ['src/shared/domain'],
  'src/shared/ipc': ['src/shared/domain'],
  'src/shared/i18n': ['src/shared/ipc/errors.ts', 'src/shared/domain/languageList.ts'],
  'src/main/platform': ['src/shared'],
  'src/main/db': ['src/shared', 'src/main/platform/ports.ts'],
  'src/main/history': ['src/shared', 'src/main/db', 'src/main/repositories', 'src/main/platform/ports.ts'],
  'src/main/repositories': ['src/shared', 'src/main/db', 'src/main/history', 'src/main/platform/ports.ts'],
  'src/main/importers': ['src/shared'],
  'src/main/exporters': ['src/shared', 'src/main/platform/ports.ts'],
  'src/main/services': [
    'src/shared',
    'src/main/repositories',
    'src/main/db',
    'src/main/history',
    'src/main/importers',
    'src/main/exporters',
    'src/main/platform',
  ],
  'src/main/ipc': [
    'src/shared',
    'src/main/services',
    'src/main/repositories',
    'src/main/db',
    'src/main/history',
    'src/main/importers',
    'src/main/exporters',
    'src/main/platform',
  ],
  'src/main/app': ['src/shared', 'src/main'],
  'src/renderer/ipc': ['src/shared'],
  'src/renderer/state': ['src/shared', 'src/renderer/ipc'],
  'src/renderer/components': ['src/shared', 'src/renderer/state', 'src/renderer/ipc', 'src/renderer/commands'],
  'src/renderer/commands': ['src/shared', 'src/renderer/state', 'src/renderer/ipc', 'src/renderer/components'],
  'src/renderer/canvas': [
    'src/shared',
    'src/renderer/components',
    'src/renderer/commands',
    'src/renderer/state',
    'src/renderer/ipc',
  ],
  'src/renderer/screens': [
    'src/shared',
    'src/renderer/canvas',
    'src/renderer/components',
    'src/renderer/commands',
    'src/renderer/state',
    'src/renderer/ipc',
  ],
  'src/renderer/app': ['src/shared', 'src/renderer'],
}

/** What a folder may import besides for its types alone. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = { 'src/shared/i18n': ['src/shared'] }

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)
const roomOf = (path: string): string | undefined => Object.keys(MAY).find((room) => isIn(path, room))

const isOurs = (path: string): boolean => path.startsWith('src/')
/** Pictures, fonts and styles have no layer. */
const isCode = (path: string): boolean => /\.(tsx?|json)$/.test(path)

test('enough modules and imports were looked at', () => {
  expect(modules.length).toBeGreaterThan(50)
  expect(modules.flatMap((module) => module.imports).filter(isOurs).length).toBeGreaterThan(100)
})

test('imports point downwards only', () => {
  const wrong = modules.flatMap(({ path, imports, types }) => {
    const room = roomOf(path)
    if (!room) return [`${path}: in no room that has a direction`]
    const may = [room, ...(MAY[room] ?? [])]
    const known = types.filter((to) => MAY_KNOW[room]?.some((place) => isIn(to, place)))
    return imports
      .filter((to) => isOurs(to) && isCode(to) && !known.includes(to) && !may.some((place) => isIn(to, place)))
      .map((to) => `${path} → ${to}`)
  })
  expect(wrong).toEqual([])
})

test('a module of ours is imported by its whole file name', () => {
  const wrong = modules.flatMap(({ path, imports }) =>
    imports.filter((to) => isOurs(to) && !/\.\w+(\?\w+)?$/.test(to)).map((to) => `${path} → ${to}`),
  )
  expect(wrong).toEqual([])
})

const importers = (named: RegExp): string[] =>
  modules.filter(({ imports }) => imports.some((to) => named.test(to))).map(({ path }) => path)
const outside = (paths: readonly string[], ...rooms: readonly string[]): string[] =>
  paths.filter((path) => !rooms.some((room) => isIn(path, room)))

test('each native door has one room', () => {
  expect(outside(importers(/^electron$/), 'src/main/app'), 'electron').toEqual([])
  expect(outside(importers(/^better-sqlite3/), 'src/main/db'), 'better-sqlite3').toEqual([])
  expect(outside(importers(/^kysely/), 'src/main/db', 'src/main/repositories', 'src/main/history'), 'kysely').toEqual(
    [],
  )
  expect(outside(importers(/^@xyflow\/react/), 'src/renderer/canvas'), '@xyflow/react').toEqual([])
  expect(outside(importers(/^ws$/), 'src/main/app/browser'), 'ws').toEqual([])
  expect(outside(importers(/^(react|react-dom|zustand|@base-ui)(\/|$)/), 'src/renderer'), 'react').toEqual([])
})

test('messages of the window come in through one file', () => {
  const users = modules.filter(({ text }) => /\bipcMain\b/.test(text)).map(({ path }) => path)
  expect(users).toEqual(['src/main/app/electron/ipcDoor.ts'])
})

test('the window and the shared model have no Node', () => {
  const builtins = new Set(builtinModules)
  const wrong = modules
    .filter(({ path }) => isIn(path, 'src/shared') || isIn(path, 'src/renderer'))
    .flatMap(({ path, imports }) =>
      imports.filter((to) => to.startsWith('node:') || builtins.has(to)).map((to) => `${path} → ${to}`),
    )
  expect(wrong).toEqual([])
})

test('the shared model has no clock and no randomness', () => {
  const impure = /\b(Date\.now\(|new Date\(\)|Math\.random\(|crypto\.|performance\.now\()/
  const wrong = modules.filter(({ path, text }: SourceModule) => isIn(path, 'src/shared') && impure.test(text))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('main keeps to what its lowest runtime has', () => {
  // Electron 33 has Node 20.18.
  const newer = /\b(Promise\.withResolvers|Promise\.try|Iterator\.from|\.union\(new Set|RegExp\.escape|await using)\b/
  const wrong = modules.filter(({ path, text }) => isIn(path, 'src/main') && newer.test(text))
  expect(wrong.map(({ path }) => path)).toEqual([])
  expect(readFileSync(join(ROOT, 'electron.vite.config.ts'), 'utf8')).toContain("'node20.18'")
})
