import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

export interface SourceModule {
  /** From the root, with slashes. */
  readonly path: string
  readonly text: string
  /** What it imports: a path from the root for a module of ours, else the package's or builtin's name as written. */
  readonly imports: readonly string[]
  /** Of these, the ones for types only, which are gone when it runs. */
  readonly types: readonly string[]
  /** Of these, the ones that it imports when it comes to that: scripts of their own. */
  readonly late: readonly string[]
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1')

type Imports = Pick<SourceModule, 'imports' | 'types' | 'late'>

function importsOf(path: string, text: string): Imports {
  const found = [...withoutComments(text).matchAll(IMPORT)].map(([, type, fixed, lazy]) => {
    const named = fixed ?? lazy ?? ''
    const to = named.startsWith('.') ? posix.join(dirname(path), named) : named
    return { to, isType: type !== undefined, isLate: fixed === undefined }
  })
  const fixed = new Set(found.filter(({ isLate, isType }) => !isLate && !isType).map(({ to }) => to))
  return {
    imports: found.map(({ to }) => to),
    types: found.filter(({ isType }) => isType).map(({ to }) => to),
    late: found.filter(({ to, isLate }) => isLate && !fixed.has(to)).map(({ to }) => to),
  }
}

/** Every module of TypeScript below a folder, tests left out. */
export function sourceModules(folder: string): readonly SourceModule[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/')
      const text = readFileSync(join(ROOT, path), 'utf8')
      return { path, text, ...importsOf(path, text) }
    })
}
