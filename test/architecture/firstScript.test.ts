import { expect, test } from 'vitest'
import * as laterWords from '../../src/shared/i18n/pt-BR/laterAreas.ts'
import { sourceModules } from './modules.ts'

// One script is read before the window shows anything. Would catch: a screen, a sheet, the map's libraries, another
// language's words or the contract's schemas that come back into it by an import somewhere.

const modules = new Map(sourceModules('src').map((module) => [module.path, module]))

/** What is read with an entry: all that is imported for good, from module to module. */
function readWith(entry: string): { readonly ours: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const ours = new Set<string>()
  const packages = new Set<string>()
  const waiting = [entry]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const module = modules.get(path)
    if (ours.has(path)) continue
    if (!module) {
      if (!path.startsWith('src/')) packages.add(path)
      continue
    }
    ours.add(path)
    waiting.push(...module.imports.filter((to) => !module.types.includes(to) && !module.late.includes(to)))
  }
  return { ours, packages }
}

const first = readWith('src/renderer/app/main.tsx')
const within = (folder: string): string[] => [...first.ours].filter((path) => path.startsWith(`${folder}/`)).sort()

test('the entry was followed', () => {
  expect(within('src/renderer/app')).toContain('src/renderer/app/Shell.tsx')
  expect(first.ours.size).toBeGreaterThan(60)
  expect(first.packages).toContain('react')
})

test('no screen is read before it is opened; of theirs only what stands in the bar', () => {
  expect(within('src/renderer/screens')).toEqual([
    'src/renderer/screens/history/HistoryList.tsx',
    'src/renderer/screens/history/HistoryPopover.tsx',
    'src/renderer/screens/laterScreens.ts',
    'src/renderer/screens/outline/LookSwitch.tsx',
    'src/renderer/screens/workspace/WorkspaceMenu.tsx',
  ])
})

test('nothing of the map, its layout and its edits', () => {
  for (const folder of ['src/renderer/canvas', 'src/renderer/commands/map', 'src/shared/layout'])
    expect(within(folder), folder).toEqual([])
})

test('no language before it is known which one', () => {
  const words = within('src/shared/i18n').filter((path) => path.split('/').length > 4)
  expect(words).toEqual([])
  expect([...first.ours]).not.toContain('src/shared/i18n/catalogue.ts')
})

/** Of `sentences.ts`, which looks whether they are there and has a sentence of its own where they are not. */
const MAYBE_LATER = ['refusals.']

/** Whether a text is a message's key among these words, or how the keys of some begin. */
function isSaid(words: object, key: string): boolean {
  const [name = '', ...rest] = key.split('.')
  if (rest.length === 0) return Object.keys(words).some((each) => each.startsWith(name))
  const below: unknown = words[name as keyof typeof words]
  return typeof below === 'object' && below !== null && isSaid(below, rest.join('.'))
}

test('what stands in the bar, and what may be the first screen, says nothing that comes later', () => {
  const screens = modules.get('src/renderer/screens/laterScreens.ts')?.text ?? ''
  const seenFirst = [...screens.matchAll(/= firstScreen\([^;]*?import\('\.(\/[^']+)'\)/g)].map(
    ([, path]) => `src/renderer/screens${path}`,
  )
  expect(seenFirst).toContain('src/renderer/screens/home/HomeScreen.tsx')
  const said = [...readWith('src/renderer/app/main.tsx').ours, ...seenFirst.flatMap((path) => [...readWith(path).ours])]
    // Routes are called like messages.
    .filter((path) => !path.startsWith('src/shared/ipc/'))
    .flatMap((path) =>
      [...(modules.get(path)?.text ?? '').matchAll(/(?<!request\()['"`]((?:[a-z]\w*\.)+\w*)/gi)].map(
        ([, key = '']) => ({
          path,
          key,
        }),
      ),
    )
  expect(said.length).toBeGreaterThan(100)
  expect(said.filter(({ key }) => !MAYBE_LATER.includes(key) && isSaid(laterWords, key))).toEqual([])
})

test('only packages without which nothing is shown; no schemas, which take longer to make than the first screen', () => {
  expect([...first.packages].filter((name) => !/\.css$/.test(name)).sort()).toEqual([
    '@base-ui/react/csp-provider',
    '@base-ui/react/menu',
    '@base-ui/react/popover',
    '@base-ui/react/radio',
    '@base-ui/react/radio-group',
    '@base-ui/react/toast',
    '@base-ui/react/tooltip',
    'fractional-indexing',
    'i18next',
    'lucide-react',
    'nanoid',
    'react',
    'react-dom/client',
    'react-i18next',
    'zustand',
  ])
})

/** Named like one, but drawn inside another. */
const PARTS = ['src/renderer/screens/exporting/PageSheet.tsx', 'src/renderer/screens/present/KeysSheet.tsx']

test('every screen and sheet of the window is a script of its own', () => {
  const late = new Set([...modules.values()].flatMap((module) => module.late))
  const screens = [...modules.keys()].filter((path) =>
    /^src\/renderer\/screens\/\w+\/\w+(Screen|Dialog|Sheet)\.tsx$/.test(path),
  )
  expect(screens.length).toBeGreaterThan(15)
  expect(screens.filter((path) => !late.has(path) && !PARTS.includes(path))).toEqual([])
})

test("the page's bridge shares no script with the window but the shape of a reply", () => {
  const bridge = readWith('src/main/app/browser/page/pageBridge.ts')
  expect([...bridge.ours].filter((path) => first.ours.has(path))).toEqual(['src/shared/ipc/reply.ts'])
})
