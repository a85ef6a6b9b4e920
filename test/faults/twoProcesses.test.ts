import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyDatabase } from '../../src/main/db/copyDatabase.ts'
import { type Child, startChild } from '../fixtures/store/child.ts'
import { makeHome, makeRig, type Rig, removeHome, sha } from '../fixtures/store/rig.ts'

let home: string
let file: string
let rig: Rig
let child: Child
beforeEach(async () => {
  home = makeHome()
  file = join(home, 'a.percurso')
  rig = makeRig(home)
  child = startChild('holder.ts', [home, file, 'window'])
  expect(await child.next()).toMatchObject({ state: { kind: 'open' } })
  child.say({ id: 'a1', route: 'journey.add', input: { name: 'do filho', language: 'pt-BR' } })
  expect(await child.next()).toMatchObject({ reply: { ok: true } })
})
afterEach(async () => {
  child.process.kill('SIGKILL')
  await child.ended
  await rig.session.close()
  removeHome(home)
})

describe('two processes', () => {
  it('a file in use elsewhere is refused, and the other one keeps its lock and its work', async () => {
    const before = [sha(file), sha(`${file}-wal`)]
    expect(await rig.session.open(file)).toMatchObject({ kind: 'trouble', code: 'IN_USE' })
    expect([sha(file), sha(`${file}-wal`)]).toEqual(before)
    const third = startChild('holder.ts', [home, file, 'cli'])
    expect(await third.next()).toMatchObject({ state: { kind: 'trouble', code: 'IN_USE' } })
    third.process.kill('SIGKILL')
    child.say({ id: 'a2', route: 'journey.add', input: { name: 'ainda', language: 'pt-BR' } })
    expect(await child.next()).toMatchObject({ reply: { ok: true } })
  })

  it('restoring over a file in use elsewhere is refused', async () => {
    child.say({ id: 'b1', route: 'history.list', input: { limit: 1 } })
    await child.next()
    const loose = join(home, 'loose.percurso')
    const other = makeRig(home)
    await other.session.create(loose, 'x')
    await other.session.close()
    await expect(rig.session.restore(loose, file)).rejects.toMatchObject({ code: 'IN_USE' })
    expect(existsSync(join(home, 'quarantine'))).toBe(false)
  })

  it('killed: its lock is gone and its work is there', async () => {
    child.process.kill('SIGKILL')
    await child.ended
    expect(await rig.session.open(file)).toMatchObject({ kind: 'open' })
    expect((await rig.ask('journey.list', {})).map((j) => j.name)).toEqual(['do filho'])
  })

  it('a log that lost its middle is damage, the file and the log stay, and what stood before is in the backups', async () => {
    for (let i = 0; i < 5; i += 1) {
      child.say({ id: `c${i}`, route: 'journey.add', input: { name: `n${i}`, language: 'pt-BR' } })
      await child.next()
    }
    child.process.kill('SIGKILL')
    await child.ended
    const log = readFileSync(`${file}-wal`)
    log[32 + 24 + 2_000] = log[32 + 24 + 2_000]! ^ 4
    writeFileSync(`${file}-wal`, log)
    const before = [sha(file), sha(`${file}-wal`)]
    for (let i = 0; i < 2; i += 1) {
      const state = await rig.session.open(file)
      expect(state).toMatchObject({ kind: 'trouble', code: 'FILE_DAMAGED' })
      const { backups } = state as { backups: readonly { id: string; workspaceName: string }[] }
      expect(backups.map((b) => b.workspaceName)).toEqual(['Filho'])
      await rig.session.close()
    }
    expect([sha(file), sha(`${file}-wal`)]).toEqual(before)
  })

  it('a damaged file with a log is looked at without working the log in', async () => {
    child.process.kill('SIGKILL')
    await child.ended
    const log = readFileSync(`${file}-wal`)
    const bytes = readFileSync(file)
    bytes.fill(0xab, 20_480, 45_056)
    writeFileSync(file, bytes)
    const before = [sha(file), sha(`${file}-wal`)]
    expect(await rig.session.open(file)).toMatchObject({ kind: 'trouble', code: 'FILE_DAMAGED' })
    await rig.session.close()
    expect([sha(file), sha(`${file}-wal`)]).toEqual(before)
    expect(log.length).toBeGreaterThan(0)
  })

  it('a log beside a file that was put there by hand does not get into it', async () => {
    const mine = join(home, 'mine.percurso')
    const other = makeRig(home)
    await other.session.create(mine, 'Meu')
    await other.ask('journey.add', { name: 'minha', language: 'pt-BR' })
    const { id } = await other.session.createBackup('asked')
    const backup = join(
      other.ports.paths.backups,
      (await import('node:fs')).readdirSync(other.ports.paths.backups)[0]!,
      id,
    )
    await other.session.close()
    child.process.kill('SIGKILL')
    await child.ended
    copyFileSync(backup, file)
    expect(await rig.session.open(file)).toMatchObject({ kind: 'open', name: 'Meu' })
    expect((await rig.ask('journey.list', {})).map((j) => j.name)).toEqual(['minha'])
    expect(existsSync(join(home, 'quarantine'))).toBe(true)
  })

  it('a backup over a second connection, which copies 0 pages and reports success, is a failure', async () => {
    const target = join(home, 'second.copy')
    const raw = new Database(file, { timeout: 100 })
    await expect(copyDatabase(raw, target)).rejects.toMatchObject({ code: 'BACKUP_FAILED' })
    raw.close()
    expect(existsSync(target)).toBe(false)
  })
})
