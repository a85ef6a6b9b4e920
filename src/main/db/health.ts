import type Database from 'better-sqlite3'
import { AppError } from '../../shared/ipc/errors.ts'
import { APPLICATION_ID } from './connection.ts'
import { schemaVersion } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { compareSchema } from './schemaCheck.ts'

/**
 * Everything that can be wrong inside a file: whose it is, its version, its tables, every page, every reference.
 * Only reads. @throws AppError FILE_NOT_PERCURSO, FILE_NEWER, FILE_DAMAGED; SQLite's error where it cannot read on
 * @returns the schema's version
 */
export function examine(raw: Database.Database, file: string, migrations: readonly Migration[]): number {
  const newest = migrations.at(-1)?.number ?? 0
  const application = raw.pragma('application_id', { simple: true })
  if (application !== APPLICATION_ID) throw new AppError('FILE_NOT_PERCURSO', { file })
  const version = schemaVersion(raw)
  if (version > newest) throw new AppError('FILE_NEWER', { file, version, known: newest })
  const schema = compareSchema(raw, version, migrations)
  if (schema === 'foreign') throw new AppError('FILE_NOT_PERCURSO', { file })
  if (schema === 'broken') throw new AppError('FILE_DAMAGED', { file, problem: 'schema' })
  checkPages(raw, file)
  return version
}

/** @throws AppError FILE_DAMAGED */
export function checkPages(raw: Database.Database, file: string): void {
  const found = raw.pragma('integrity_check(1)', { simple: true })
  if (found !== 'ok') throw new AppError('FILE_DAMAGED', { file, problem: String(found).slice(0, 200) })
  const orphans = raw.pragma('foreign_key_check') as unknown[]
  if (orphans.length > 0) throw new AppError('FILE_DAMAGED', { file, problem: `${orphans.length} orphans` })
  const workspaces = Number(raw.prepare('select count(*) from workspace').pluck().get())
  if (workspaces !== 1) throw new AppError('FILE_DAMAGED', { file, problem: `${workspaces} workspaces` })
}

/** What is in a file, as far as a person wants to know it before bringing it back. */
export interface Contents {
  readonly workspaceName: string
  readonly journeys: readonly { readonly name: string; readonly touchpoints: number }[]
  /** rows by table */
  readonly rows: Readonly<Record<string, number>>
}

const tablesOf = (raw: Database.Database): string[] =>
  raw
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`)
    .pluck()
    .all() as string[]
const countOf = (raw: Database.Database, table: string): number =>
  Number(raw.prepare(`select count(*) from "${table}"`).pluck().get())

export function contentsOf(raw: Database.Database): Contents {
  const journeys = raw
    .prepare(
      `select j.name, (select count(*) from touchpoint t join lane l on l.id = t.lane_id where l.journey_id = j.id)
         as touchpoints from journey j order by j.order_key, j.id`,
    )
    .all() as Contents['journeys']
  return {
    workspaceName: String(raw.prepare('select name from workspace').pluck().get() ?? ''),
    journeys,
    rows: Object.fromEntries(tablesOf(raw).map((table) => [table, countOf(raw, table)])),
  }
}

/**
 * A mark of the contents: two files of one workspace with the same mark hold the same. Ids of steps are random, so the
 * newest one names all that came before it; what is not recorded as a step is counted.
 */
export function stampOf(raw: Database.Database): string {
  const newest = raw.prepare('select seq, id from change_set order by seq desc limit 1').raw().get() as
    | [number, string]
    | undefined
  const undone = Number(raw.prepare('select count(*) from change_set where undone = 1').pluck().get())
  const counts = tablesOf(raw)
    .filter((table) => table !== 'receipt')
    .map((table) => countOf(raw, table))
  return [schemaVersion(raw), ...(newest ?? [0, '']), undone, ...counts].join(' ')
}

/** True for a file in which nothing was ever done. */
export function isBlank(raw: Database.Database): boolean {
  const one = (table: string): boolean => raw.prepare(`select 1 from ${table} limit 1`).get() !== undefined
  return !one('change_set') && !one('journey') && !one('asset')
}
