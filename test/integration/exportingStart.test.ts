import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = (path: string): string => readFileSync(join(import.meta.dirname, '../../src/main', path), 'utf8')

it('starts the engine before the rest is loaded (the command line waited for its own imports first)', () => {
  const entry = source('app/cli.ts')
  const imported = [...entry.matchAll(/^import .* from '(.*)'/gm)].map(([, from]) => from!)
  // What Node has in itself costs nothing.
  const ours = imported.filter((from) => !from.startsWith('node:'))
  expect(ours).toEqual(['./cli/cliPrinter.ts'])
  expect(entry.indexOf('printer.warm()')).toBeLessThan(entry.indexOf('await import('))
  // What the entry does import stays light: no schema, no database, no layout.
  for (const path of ['app/cli/cliPrinter.ts', 'platform/printer/chromiumPrinter.ts', 'platform/printer/pageWork.ts'])
    expect(source(path)).not.toMatch(/^import (?!type).*(zod|sqlite|kysely|layout|services)/m)
})
