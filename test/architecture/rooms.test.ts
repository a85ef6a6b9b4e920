import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, sourceModules } from './modules.ts'

// Would catch: a drawer that nobody has named, a file that grows past reading, a package that drifts.

const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
const rooms = [...page.matchAll(/^\| `([^`]+)\/` \|/gm)].map(([, room]) => room ?? '')
const subfolders = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)

test('every room stands in docs/architecture.md', () => {
  expect(rooms.length).toBeGreaterThan(10)
  const unnamed = subfolders('src')
    .flatMap((side) => (rooms.includes(side) ? [] : subfolders(side)))
    .filter((folder) => !rooms.includes(folder))
  expect(unnamed).toEqual([])
  const charter = page.split('\n').find((line) => line.startsWith('| `src/renderer/`')) ?? ''
  const unknown = subfolders('src/renderer').filter((folder) => !charter.includes(folder.split('/').at(-1) ?? '?'))
  expect(unknown).toEqual([])
})

test('every room that is named is there', () => {
  const missing = rooms.filter((room) => {
    try {
      return readdirSync(join(ROOT, room)).length === 0
    } catch {
      return true
    }
  })
  expect(missing).toEqual([])
})

test('no drawers', () => {
  const names = sourceModules('src').flatMap(({ path }) => path.split('/'))
  expect(
    names.filter(
      (name) => /^(utils?|helpers?|misc|manager|common|constants)(\.tsx?)?$/i.test(name) && name !== 'common.ts',
    ),
  ).toEqual([])
})

const MAX_LINES = 400
test(`no file above ${MAX_LINES} lines`, () => {
  const exempt = /\.generated\.|\/i18n\/|schema|\/migrations\//i
  const long = [...sourceModules('src'), ...sourceModules('test')]
    .filter(({ path, text }) => !exempt.test(path) && text.split('\n').length > MAX_LINES + 1)
    .map(({ path, text }) => `${path}: ${text.split('\n').length}`)
  expect(long).toEqual([])
})

test('no default exports outside configuration', () => {
  const wrong = sourceModules('src').filter(({ text }) => /^export default\b|\bas default\b/m.test(text))
  expect(wrong.map(({ path }) => path)).toEqual([])
})
