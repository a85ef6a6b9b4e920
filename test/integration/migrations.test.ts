import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../src/main/db/migrations/list.ts'
import type { Migration } from '../../src/main/db/migrations/migration.ts'
import { canonicalHash, makeHome, makeRig, removeHome, sha, shaOfFolder } from '../fixtures/store/rig.ts'

const STORE = join(import.meta.dirname, '../fixtures/store')
/** Every schema that was ever released, as a file that is kept for ever, and the hash of its records when it was made. */
const FIXTURES: Readonly<Record<number, string>> = {
  10: '40ebb46f3b4041d83e0f5881d553b9478caeedf5c7adde508eeaa7f9098fd18b',
}
/** What was released does not change any more: a file made with it must stay equal to the schema that is expected. */
const RELEASED: Readonly<Record<number, string>> = {
  10: 'f25359aa5b8bfd792e367b90741caa9168b54ec8ebb0b6b0ac976b60ea668374',
}

let home: string
let file: string
beforeEach(() => {
  home = makeHome()
  file = join(home, 'antigo.percurso')
})
afterEach(() => removeHome(home))

const fixture = (version: number): string => join(STORE, `schema-${String(version).padStart(4, '0')}.percurso`)
const next = (sql: string): Migration[] => [
  ...MIGRATIONS,
  { number: (MIGRATIONS.at(-1)?.number ?? 0) + 10, name: 'next', sql },
]

describe('the list', () => {
  it('numbers grow by tens, and what was released is byte for byte what it was', () => {
    expect(MIGRATIONS.map((m) => m.number)).toEqual(MIGRATIONS.map((_, i) => (i + 1) * 10))
    for (const { number, sql } of MIGRATIONS) {
      expect(createHash('sha256').update(sql).digest('hex'), `migration ${number}`).toBe(RELEASED[number])
    }
  })

  it('every schema has its file', () => {
    const files = readdirSync(STORE).filter((name) => name.startsWith('schema-'))
    expect(files).toEqual(MIGRATIONS.map((m) => `schema-${String(m.number).padStart(4, '0')}.percurso`))
  })
})

describe('a file of every schema ever released', () => {
  for (const [version, hash] of Object.entries(FIXTURES)) {
    it(`${version}: opens, has all its records, can be undone and written`, async () => {
      copyFileSync(fixture(Number(version)), file)
      const rig = makeRig(home, 'window')
      expect(await rig.session.open(file)).toMatchObject({ kind: 'open', name: 'Padaria do Zé' })
      expect(canonicalHash(rig.session)).toBe(hash)
      await rig.ask('history.redo', {})
      await rig.ask('history.undo', {})
      expect(canonicalHash(rig.session)).toBe(hash)
      await rig.ask('journey.add', { name: 'nova', language: 'pt-BR' })
      expect(await rig.session.check()).toMatchObject({ ok: true, journeys: 3 })
      await rig.session.close()
    })
  }
})

describe('a migration', () => {
  it('that works: a verified backup of the old schema first, then the new one, with all records', async () => {
    copyFileSync(fixture(10), file)
    const migrations = next('create table idea (id text primary key) strict; update workspace set name = name')
    const rig = makeRig(home, 'cli', { migrations })
    expect(await rig.session.open(file)).toMatchObject({ kind: 'open' })
    expect(rig.session.current().connection.raw.pragma('user_version', { simple: true })).toBe(
      migrations.at(-1)!.number,
    )
    expect((await rig.session.listBackups()).map((b) => b.reason)).toEqual(['migration'])
    const [backup] = await rig.session.listBackups()
    await rig.session.close()
    const again = makeRig(home, 'cli', { migrations })
    expect(await again.session.open(file)).toMatchObject({ kind: 'open' })
    expect(await again.session.listBackups()).toHaveLength(1)
    await again.session.close()
    // The version before finds its own file in the backup.
    const before = makeRig(home, 'cli')
    expect(await before.session.open(file)).toMatchObject({ kind: 'trouble', code: 'FILE_NEWER' })
    expect(await before.session.restore(backup!.id, file)).toMatchObject({ kind: 'open' })
    expect(canonicalHash(before.session)).toBe(FIXTURES[10])
    await before.session.close()
  })

  it('that fails in the middle: the file is as before, byte for byte, and there is a backup', async () => {
    copyFileSync(fixture(10), file)
    const before = sha(file)
    const migrations = next(
      'create table idea (id text primary key) strict; delete from card; insert into nowhere values (1)',
    )
    const rig = makeRig(home, 'window', { migrations })
    const state = await rig.session.open(file)
    expect(state).toMatchObject({ kind: 'trouble', code: 'MIGRATION_FAILED' })
    expect((state as { backups: { reason: string }[] }).backups.map((b) => b.reason)).toEqual(['migration'])
    expect(sha(file)).toBe(before)
    expect(readdirSync(home).filter((n) => n.startsWith('antigo'))).toEqual(['antigo.percurso'])
    await rig.session.close()
    const old = makeRig(home, 'window')
    expect(await old.session.open(file)).toMatchObject({ kind: 'open' })
    expect(canonicalHash(old.session)).toBe(FIXTURES[10])
    await old.session.close()
  })

  it('that leaves rows pointing nowhere is taken back whole', async () => {
    copyFileSync(fixture(10), file)
    const before = sha(file)
    const rig = makeRig(home, 'cli', { migrations: next('pragma defer_foreign_keys = on; delete from step') })
    expect(await rig.session.open(file)).toMatchObject({ kind: 'trouble', code: 'MIGRATION_FAILED' })
    await rig.session.close()
    expect(sha(file)).toBe(before)
  })

  it('without room or leave for its backup is not begun', async () => {
    copyFileSync(fixture(10), file)
    copyFileSync(fixture(10), join(home, 'backups'))
    const before = shaOfFolder(home)
    const rig = makeRig(home, 'cli', { migrations: next('create table idea (id text primary key) strict') })
    expect(await rig.session.open(file)).toMatchObject({ kind: 'trouble', code: 'BACKUP_FAILED' })
    await rig.session.close()
    expect(shaOfFolder(home)).toEqual(before)
  })

  it('the schema that the list makes is the one that a fresh file has', async () => {
    const rig = makeRig(home, 'cli')
    await rig.session.create(join(home, 'novo.percurso'), 'Novo')
    const schema = (raw: Database.Database): unknown =>
      raw.prepare('select type, name, sql from sqlite_schema order by type, name').all()
    copyFileSync(fixture(10), file)
    const old = new Database(file)
    if (MIGRATIONS.length === 1) expect(schema(rig.session.current().connection.raw)).toEqual(schema(old))
    old.close()
    await rig.session.close()
  })
})
