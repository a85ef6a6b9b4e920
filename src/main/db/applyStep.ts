import type Database from 'better-sqlite3'
import { identityKey } from './identityKey.ts'
import type { Migration } from './migrations/migration.ts'

/** Runs one step of the schema, with what its SQL may call. */
export function applyStep(raw: Database.Database, { sql }: Migration): void {
  raw.function('identity_key_of', { deterministic: true }, (source: unknown, identity: unknown) =>
    identityKey(String(source), String(identity)),
  )
  raw.exec(sql)
}
