import type Database from 'better-sqlite3'
import { AppError } from '../../shared/ipc/errors.ts'
import { applyStep } from './applyStep.ts'
import { APPLICATION_ID } from './connection.ts'
import { MIGRATIONS } from './migrations/list.ts'
import type { Migration } from './migrations/migration.ts'

/** @returns the schema's number as the file has it; 0 for a file just made */
export function schemaVersion(raw: Database.Database): number {
  return Number(raw.pragma('user_version', { simple: true }))
}

/**
 * Brings a file to the newest schema, all steps in one transaction: it is before or after, never between.
 * A backup is the caller's duty. @throws AppError FILE_NEWER, MIGRATION_FAILED
 */
export function migrate(raw: Database.Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const from = schemaVersion(raw)
  const to = migrations.at(-1)?.number ?? 0
  if (from > to) throw new AppError('FILE_NEWER', { version: from, known: to })
  if (from === to) return
  try {
    raw
      .transaction(() => {
        for (const step of migrations) if (step.number > from) applyStep(raw, step)
        const broken = raw.pragma('foreign_key_check') as unknown[]
        if (broken.length > 0) throw new Error(`${broken.length} rows point nowhere`)
        raw.pragma(`application_id = ${APPLICATION_ID}`)
        raw.pragma(`user_version = ${to}`)
      })
      .immediate()
  } catch (cause) {
    throw new AppError('MIGRATION_FAILED', { version: from, known: to }, { cause })
  }
}
