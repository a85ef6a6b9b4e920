import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/shared/domain/synth/seededRandom.ts'
import { makeHome, makeRig, type Rig, removeHome, sha, shaOfFolder } from '../fixtures/store/rig.ts'

let home: string
let folder: string
let rig: Rig
let file: string
beforeEach(async () => {
  home = makeHome()
  folder = join(home, 'docs')
  mkdirSync(folder)
  file = join(folder, 'negocio.percurso')
  rig = makeRig(home)
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

/** A closed workspace with one template in it and, if asked, one verified backup. */
async function makeWorkspace(backup: boolean): Promise<void> {
  await rig.session.create(file, 'Negócio')
  await rig.ask('template.use', { templateId: 'salon', language: 'pt-BR' })
  if (backup) await rig.session.createBackup('asked')
  await rig.session.close()
}

/** Opens, expects the trouble, and that not a byte in the folder has changed. */
async function refused(code: string): Promise<{ backups: readonly { id: string }[] }> {
  const before = shaOfFolder(folder)
  const state = await rig.session.open(file)
  expect(state).toMatchObject({ kind: 'trouble', code, file })
  expect(() => rig.session.current()).toThrow(code)
  expect(shaOfFolder(folder)).toEqual(before)
  await rig.session.close()
  expect(shaOfFolder(folder)).toEqual(before)
  return state as { backups: readonly { id: string }[] }
}

describe('wrong files are refused with their own reason and stay byte for byte', () => {
  it('0 bytes are damage, not a new file', async () => {
    writeFileSync(file, '')
    await refused('FILE_EMPTY')
  })

  it('a folder', async () => {
    mkdirSync(file)
    await refused('FILE_IS_FOLDER')
  })

  it('a text, a picture, noise', async () => {
    for (const bytes of [
      Buffer.from('olá'),
      Buffer.from('x'.repeat(9_000)),
      readFileSync(process.execPath).subarray(0, 50_000),
    ]) {
      writeFileSync(file, bytes)
      await refused('FILE_NOT_PERCURSO')
    }
  })

  it('noise where a workspace is known to have stood is damage, with its backups', async () => {
    await makeWorkspace(true)
    writeFileSync(file, 'x'.repeat(9_000))
    expect((await refused('FILE_DAMAGED')).backups).toHaveLength(1)
  })

  it('a file of zeros, as after a power cut, is damage', async () => {
    await makeWorkspace(false)
    writeFileSync(file, Buffer.alloc(statSync(file).size))
    await refused('FILE_DAMAGED')
  })

  it('a foreign SQLite file', async () => {
    const raw = new Database(file)
    raw.exec('create table bookmarks (url text)')
    raw.close()
    await refused('FILE_NOT_PERCURSO')
  })

  it('a foreign trigger or view is not let in, though the header is ours', async () => {
    for (const sql of [
      'create trigger spy after insert on journey begin delete from persona; end',
      'create view shadow as select * from journey',
      'create table extra (a)',
    ]) {
      removeHome(file)
      await makeWorkspace(false)
      const raw = new Database(file)
      raw.exec(sql)
      raw.pragma('journal_mode = DELETE')
      raw.close()
      await refused('FILE_NOT_PERCURSO')
    }
  })

  it('a table that is missing or different is damage', async () => {
    for (const sql of ['drop table receipt', 'drop index stage_journey', 'alter table lane add column colour text']) {
      removeHome(file)
      await makeWorkspace(false)
      const raw = new Database(file)
      raw.exec(sql)
      raw.pragma('journal_mode = DELETE')
      raw.close()
      await refused('FILE_DAMAGED')
    }
  })

  it('rows that point nowhere are damage', async () => {
    await makeWorkspace(false)
    const raw = new Database(file)
    raw.pragma('foreign_keys = OFF')
    raw.exec('delete from step where id in (select step_id from touchpoint limit 1)')
    raw.pragma('journal_mode = DELETE')
    raw.close()
    await refused('FILE_DAMAGED')
  })

  it('a newer version', async () => {
    await makeWorkspace(false)
    const raw = new Database(file)
    raw.pragma('user_version = 99990')
    raw.pragma('journal_mode = DELETE')
    raw.close()
    await refused('FILE_NEWER')
  })

  it('a newer version that is only in the log of a process that was killed', async () => {
    await makeWorkspace(false)
    const raw = new Database(file)
    raw.pragma('journal_mode = WAL')
    raw.pragma('user_version = 99990')
    copyFileSync(`${file}-wal`, `${file}-saved`)
    copyFileSync(file, `${file}-main`)
    raw.close()
    copyFileSync(`${file}-main`, file)
    copyFileSync(`${file}-saved`, `${file}-wal`)
    await refused('FILE_NEWER')
  })

  it('a file cut anywhere is truncated', async () => {
    await makeWorkspace(true)
    const whole = readFileSync(file)
    for (const size of [1, 15, 60, 99, 100, 4_095, 4_096, 8_192, whole.length - 4_096, whole.length - 1]) {
      writeFileSync(file, whole)
      truncateSync(file, size)
      await refused('FILE_TRUNCATED')
    }
  })
})

type Mutate = (bytes: Buffer, random: ReturnType<typeof seededRandom>) => void
const page = (bytes: Buffer, random: ReturnType<typeof seededRandom>): number =>
  random.between(1, bytes.length / 4_096 - 1) * 4_096
const MUTATORS: Readonly<Record<string, Mutate>> = {
  'one bit turned': (bytes, random) => {
    const at = random.between(100, bytes.length - 1)
    bytes[at] = bytes[at]! ^ (1 << random.between(0, 7))
  },
  'a sector of zeros': (bytes, random) => {
    const at = random.between(1, bytes.length / 512 - 1) * 512
    bytes.fill(0, at, at + 512)
  },
  'a page of noise': (bytes, random) => {
    const at = page(bytes, random)
    for (let i = 0; i < 4_096; i += 1) bytes[at + i] = random.between(0, 255)
  },
  'a page in the place of another': (bytes, random) => {
    // One empty table's page in the place of another's changes nothing.
    const to = page(bytes, random)
    let from = page(bytes, random)
    while (bytes.subarray(from, from + 4_096).equals(bytes.subarray(to, to + 4_096))) from = page(bytes, random)
    bytes.copy(bytes, to, from, from + 4_096)
  },
}

describe('damaged files', () => {
  for (const [name, mutate] of Object.entries(MUTATORS)) {
    const seeds = Number(process.env.PERCURSO_SEEDS ?? 12)
    it(`${name}: either refused byte for byte or whole as far as SQLite can tell, never a crash`, async () => {
      await makeWorkspace(true)
      const good = readFileSync(file)
      let caught = 0
      for (let seed = 1; seed <= seeds; seed += 1) {
        const bytes = Buffer.from(good)
        mutate(bytes, seededRandom(seed))
        writeFileSync(file, bytes)
        const before = shaOfFolder(folder)
        const state = await rig.session.open(file)
        const where = `${name}, seed ${seed}`
        if (state.kind === 'trouble') {
          caught += 1
          expect(state.backups, where).toHaveLength(1)
          expect(['FILE_DAMAGED', 'FILE_NOT_PERCURSO', 'FILE_NEWER'], where).toContain(state.code)
          expect(shaOfFolder(folder), where).toEqual(before)
        }
        await rig.session.close()
      }
      console.log(`${name}: ${caught} of ${seeds} seeds (1…${seeds}) found`)
      if (name.startsWith('a page')) expect(caught).toBeGreaterThanOrEqual(Math.floor(seeds * 0.75))
    })
  }

  it('an explicit restore quarantines the damaged file whole and brings the newest backup, again and again', async () => {
    await makeWorkspace(true)
    for (let round = 1; round <= 3; round += 1) {
      const bytes = readFileSync(file)
      bytes.fill(0xab, 4_096, 12_288)
      writeFileSync(file, bytes)
      const damaged = sha(file)
      const { backups } = (await rig.session.open(file)) as { backups: readonly { id: string; journeys: unknown }[] }
      expect(backups[0]?.journeys).toEqual([{ name: expect.any(String), touchpoints: expect.any(Number) }])
      const state = await rig.session.restore(backups[0]!.id)
      expect(state).toMatchObject({ kind: 'open', file, name: 'Negócio' })
      expect(await rig.ask('journey.list', {})).toHaveLength(1)
      const kept = readdirSync(join(folder, 'quarantine'))
      expect(kept).toHaveLength(round)
      expect(Object.values(shaOfFolder(join(folder, 'quarantine')))).toContain(damaged)
      await rig.session.close()
    }
  })
})
