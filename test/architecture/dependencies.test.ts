import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, sourceModules } from './modules.ts'

// Would catch: npm on an older Node quietly installing older packages, a range instead of a pin, a package that main
// loads at run time and that a packaged app would not have.

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest
const require = createRequire(join(ROOT, 'package.json'))

const installed = (name: string): string =>
  (JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version

test('versions are pinned exactly', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}@${version}`)
  expect(loose).toEqual([])
})

test('what is installed is what is pinned', () => {
  const different = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([name, version]) => installed(name) !== version)
    .map(([name, version]) => `${name}: ${installed(name)} instead of ${version}`)
  expect(different).toEqual([])
})

test('tests run on Node 24 with the expected engine', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
  expect(installed('better-sqlite3')).toBe('13.2.0')
  expect(installed('kysely')).toBe('0.29.9')
  expect(installed('vitest')).toBe('5.1.1')
  expect(require.resolve('better-sqlite3')).toContain(join(ROOT, 'node_modules'))
})

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
test('what main loads at run time is a dependency, not a development one', () => {
  const modules = [...sourceModules('src/main'), ...sourceModules('src/shared')]
  const used = modules
    .flatMap(({ imports }) => imports)
    .filter((name) => /^[@a-z]/.test(name) && !name.startsWith('src/'))
  const packages = new Set(used.filter((name) => !name.startsWith('node:') && name !== 'electron').map(packageOf))
  expect(packages.size).toBeGreaterThan(3)
  expect([...packages].filter((name) => !(name in manifest.dependencies))).toEqual([])
})
