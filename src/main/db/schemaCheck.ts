import Database from 'better-sqlite3'
import { applyStep } from './applyStep.ts'
import { MIGRATIONS } from './migrations/list.ts'
import type { Migration } from './migrations/migration.ts'

interface SchemaEntry {
  readonly type: string
  readonly name: string
  readonly table: string
  readonly sql: string | null
}

const read = (raw: Database.Database): SchemaEntry[] =>
  raw
    .prepare('select type, name, tbl_name as "table", sql from sqlite_schema order by type, name')
    .all() as SchemaEntry[]

const cache = new Map<string, SchemaEntry[]>()

/** The schema that the migrations up to `version` make. */
function known(version: number, migrations: readonly Migration[]): SchemaEntry[] {
  const key = migrations.map((m) => `${m.number}${m.name}`).join() + version
  const cached = cache.get(key)
  if (cached) return cached
  const raw = new Database(':memory:')
  try {
    for (const step of migrations) if (step.number <= version) applyStep(raw, step)
    const entries = read(raw)
    cache.set(key, entries)
    return entries
  } finally {
    raw.close()
  }
}

/**
 * Compares a file's tables, indexes, triggers and views with what its version is known to have, byte for byte.
 * foreign: there is more than there should be, such as triggers that someone else put in. broken: something is missing
 * or different.
 */
export function compareSchema(
  raw: Database.Database,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): 'same' | 'foreign' | 'broken' {
  const right = new Map(known(version, migrations).map((entry) => [`${entry.type} ${entry.name}`, entry]))
  let same = 0
  let verdict: 'same' | 'foreign' | 'broken' = 'same'
  for (const entry of read(raw)) {
    const expected = right.get(`${entry.type} ${entry.name}`)
    if (!expected) verdict = 'foreign'
    else if (expected.sql !== entry.sql || expected.table !== entry.table) return 'broken'
    else same += 1
  }
  return same === right.size ? verdict : 'broken'
}
