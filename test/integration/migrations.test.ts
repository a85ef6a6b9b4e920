import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Raw } from '../../src/main/db/connection.ts'
import { MIGRATIONS } from '../../src/main/db/migrations/list.ts'
import type { Migration } from '../../src/main/db/migrations/migration.ts'
import { makeHome, makeRig, removeHome, sha, shaOfFolder } from '../fixtures/store/rig.ts'

const STORE = join(import.meta.dirname, '../fixtures/store')
/** The files of every schema that was ever released; kept for ever, never made again. */
const FIXTURES: Readonly<Record<number, string>> = {
  10: 'ba148fd605d1f5e76900d5b6603015b87275589155d1bd411b7173a29e079249',
  20: '1ae37c13d0947950775304dbb5fd30a1735e6f9b5a610918b1323195d74fce22',
  30: '6dd78c8638e0933680fad80dd50b61816fb5b9e748934d78bc8e16fed37c687a',
  40: '5f029202b363fa763c0ac5520e17b110faefe9540b8a2ae6e0322105c7ce27c8',
  50: 'b6204dd48128d0f4c7aef4566afa5b2ebf2ba24b0098a99ca38fedfdcb37c563',
}
/** What was released does not change any more: a file made with it must stay equal to the schema that is expected. */
const RELEASED: Readonly<Record<number, string>> = {
  10: 'f25359aa5b8bfd792e367b90741caa9168b54ec8ebb0b6b0ac976b60ea668374',
  20: '4f3ce7d169901ddf7a62b1cabc1de86dadb291dbe2421f5a72c3aba6c05cb4f3',
  30: '53a1df16b411cc77366cb33438b39a5db6448f451f7edf134a7697e15c6f8e00',
  40: '3204df48259a61f8692ca9a31ad61c7f5f693d353a54af111d1786b25ba86c47',
  50: '1114141c52ead5f9e88704c3b8d757d44c2f424f14512c44624948d4caca0e7e',
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

type Rows = Readonly<Record<string, readonly string[]>>
/** The log, and what the search index keeps for itself. */
const NOT_RECORDS = /^(change_|receipt|sqlite_|feedback_words_)/
/** Where a row lies: what is taken back and done again lies elsewhere. */
const PLACES = new Set(['row', 'feedback_row'])

/** The records of a file, with the tables and columns that `like` has, so that older and newer ones can be compared. */
function records(raw: Raw, like: Raw = raw): Rows {
  const tables = like.prepare(`select name from sqlite_schema where type = 'table'`).pluck().all() as string[]
  return Object.fromEntries(
    tables
      .filter((table) => !NOT_RECORDS.test(table))
      .map((table) => {
        const all = like.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
        const columns = all.filter((column) => !PLACES.has(column))
        const sql = `select ${columns.map((c) => `"${c}"`).join(', ')} from "${table}"`
        return [
          table,
          raw
            .prepare(sql)
            .raw()
            .all()
            .map((row) => JSON.stringify(row))
            .sort(),
        ]
      }),
  )
}

describe('the list', () => {
  it('numbers grow by tens, and what was released is byte for byte what it was', () => {
    expect(MIGRATIONS.map((m) => m.number)).toEqual(MIGRATIONS.map((_, i) => (i + 1) * 10))
    for (const { number, sql } of MIGRATIONS.filter((m) => m.number in RELEASED)) {
      expect(createHash('sha256').update(sql).digest('hex'), `migration ${number}`).toBe(RELEASED[number])
    }
  })

  it('every schema but the one being worked on has its file and is pinned', () => {
    for (const { number } of MIGRATIONS.slice(0, -1)) {
      expect(RELEASED[number], `migration ${number}`).toBeDefined()
      expect(sha(fixture(number))).toBe(FIXTURES[number])
    }
  })
})

describe('a file of every schema ever released', () => {
  for (const version of Object.keys(FIXTURES).map(Number)) {
    it(`${version}: opens with all its records, is undone to its beginning and redone, and can be written`, async () => {
      copyFileSync(fixture(version), file)
      copyFileSync(fixture(version), join(home, 'as it was'))
      const old = new Database(join(home, 'as it was'))
      const rig = makeRig(home, 'window')
      expect(await rig.session.open(file)).toMatchObject({ kind: 'open', name: 'Padaria do Zé' })
      const { raw } = rig.session.current().connection
      const journeys = old.prepare('select count(*) from journey').pluck().get() as number
      expect(records(raw, old)).toEqual(records(old))
      old.close()
      // The log holds records as they were then: taking them back and doing them again must still work.
      const before = records(raw)
      let undone = 0
      while ((await rig.handle({ id: rig.ports.ids.next(), route: 'history.redo', input: {} })).ok) undone += 1
      const last = records(raw)
      let steps = 0
      for (;;) {
        const reply = await rig.handle({ id: rig.ports.ids.next(), route: 'history.undo', input: {} })
        if (!reply.ok) {
          expect(reply, JSON.stringify(rig.ports.lines)).toMatchObject({ code: 'NOTHING_TO_UNDO' })
          break
        }
        steps += 1
      }
      for (let i = 0; i < steps; i += 1) {
        const reply = await rig.handle({ id: rig.ports.ids.next(), route: 'history.redo', input: {} })
        expect(reply, JSON.stringify(rig.ports.lines.at(-1))).toMatchObject({ ok: true })
      }
      expect(records(raw)).toEqual(last)
      for (let i = 0; i < undone; i += 1) await rig.ask('history.undo', {})
      expect(records(raw)).toEqual(before)
      await rig.ask('journey.add', { name: 'nova', language: 'pt-BR' })
      expect(await rig.session.check()).toMatchObject({ ok: true, journeys: journeys + 1 })
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
    expect(await before.ask('journey.list', {})).toHaveLength(2)
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
    expect((state as unknown as { backups: { reason: string }[] }).backups.map((b) => b.reason)).toEqual(['migration'])
    expect(sha(file)).toBe(before)
    expect(readdirSync(home).filter((n) => n.startsWith('antigo'))).toEqual(['antigo.percurso'])
    await rig.session.close()
    const old = makeRig(home, 'window')
    expect(await old.session.open(file)).toMatchObject({ kind: 'open' })
    expect(await old.ask('journey.list', {})).toHaveLength(2)
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
})
