import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startChild } from '../fixtures/store/child.ts'
import { makeHome, makePorts, makeRig, type Rig, removeHome, StubbornClock, sha } from '../fixtures/store/rig.ts'

let home: string
let rig: Rig
let file: string
beforeEach(() => {
  home = makeHome()
  file = join(home, 'Café & Cia.percurso')
  rig = makeRig(home)
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

describe('making and finding a workspace', () => {
  it('a new file is there whole, is ours by its header, and is found again after closing', async () => {
    const made = await rig.session.create(file, 'Café')
    expect(made).toMatchObject({ kind: 'open', file, name: 'Café', fresh: true, access: 'normal', slowJournal: false })
    const { journeyId } = await rig.ask('journey.add', { name: 'Primeira', language: 'pt-BR' })
    await rig.session.close()
    expect(readdirSync(home).filter((n) => n.startsWith('Café'))).toEqual(['Café & Cia.percurso'])
    expect(statSync(file).mode & 0o777).toBe(0o666 & ~process.umask())
    const again = makeRig(home)
    expect(await again.session.open(file)).toMatchObject({ kind: 'open', fresh: false })
    expect((await again.ask('journey.list', {})).map((j) => j.id)).toEqual([journeyId])
    await again.session.close()
  })

  it('making a file never touches one that is there', async () => {
    writeFileSync(file, 'a shopping list')
    const before = sha(file)
    await expect(rig.session.create(file, 'x')).rejects.toMatchObject({ code: 'FILE_EXISTS' })
    expect(sha(file)).toBe(before)
    expect(rig.session.state()).toEqual({ kind: 'none' })
  })

  it('a folder that is not there is said so, not made', async () => {
    const lost = join(home, 'not here', 'x.percurso')
    await expect(rig.session.create(lost, 'x')).rejects.toMatchObject({ code: 'FOLDER_NOT_FOUND' })
    expect(existsSync(join(home, 'not here'))).toBe(false)
  })

  it('a log left over from a file of the same name is not worked into the new one', async () => {
    writeFileSync(`${file}-wal`, Buffer.alloc(4_000, 7))
    await rig.session.create(file, 'Novo')
    expect(await rig.session.check()).toEqual({ ok: true, journeys: 0, touchpoints: 0 })
    expect(readdirSync(join(home, 'quarantine'))).toHaveLength(1)
  })

  it('the first start makes a first file; the second finds it', async () => {
    const first = await rig.session.openLast({})
    expect(first).toMatchObject({ kind: 'open', fresh: true })
    await rig.ask('journey.add', { name: 'A', language: 'en' })
    await rig.session.close()
    const again = makeRig(home)
    const second = await again.session.openLast({})
    expect(second).toMatchObject({ kind: 'open', fresh: false, file: (first as { file: string }).file })
    expect(await again.ask('journey.list', {})).toHaveLength(1)
    await again.session.close()
  })

  it('a last file that is missing is trouble with choices, never a new empty one', async () => {
    const state = await rig.session.openLast({ lastFile: file })
    expect(state).toMatchObject({ kind: 'trouble', code: 'FILE_NOT_FOUND', file, backups: [] })
    expect(existsSync(file)).toBe(false)
    expect(existsSync(join(home, 'workspaces'))).toBe(false)
    await expect(rig.ask('journey.add', { name: 'x', language: 'en' })).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    })
  })

  it('with the settings lost and the first file gone, its backups are offered instead of an empty file', async () => {
    const first = (await rig.session.openLast({})) as { file: string }
    await rig.ask('journey.add', { name: 'Tudo', language: 'pt-BR' })
    await rig.session.createBackup('asked')
    await rig.session.close()
    removeHome(first.file)
    const again = makeRig(home)
    const state = await again.session.openLast({})
    expect(state).toMatchObject({ kind: 'trouble', code: 'FILE_NOT_FOUND', file: first.file })
    expect((state as unknown as { backups: unknown[] }).backups).toHaveLength(1)
    await again.session.close()
  })

  it('opening another file that is refused leaves the open one open', async () => {
    await rig.session.create(file, 'Café')
    const other = join(home, 'letter.percurso')
    writeFileSync(other, 'Dear customer, '.repeat(400))
    await expect(rig.session.open(other)).rejects.toMatchObject({ code: 'FILE_NOT_PERCURSO' })
    await expect(rig.session.open(join(home, 'nothing.percurso'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
    expect(rig.session.state()).toMatchObject({ kind: 'open', file })
    await rig.ask('journey.add', { name: 'still here', language: 'en' })
  })

  it('opening the open file again is not a second opening', async () => {
    await rig.session.create(file, 'Café')
    const before = rig.session.current()
    expect(await rig.session.open(file)).toMatchObject({ kind: 'open', file })
    expect(rig.session.current()).toBe(before)
  })

  it('the name in the state follows a rename, its undo, and is told', async () => {
    const told: string[] = []
    await rig.session.create(file, 'Velho')
    rig.session.onChange((state) => told.push(state.kind === 'open' ? state.name : state.kind))
    await rig.ask('workspace.rename', { name: 'Novo' })
    expect(rig.session.state()).toMatchObject({ name: 'Novo' })
    await rig.ask('history.undo', {})
    expect(rig.session.state()).toMatchObject({ name: 'Velho' })
    expect(told).toEqual(['Novo', 'Velho'])
  })

  it('a copy elsewhere is whole and verified, and what is open stays open', async () => {
    await rig.session.create(file, 'Café')
    await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
    const copy = join(home, 'copy.percurso')
    expect(await rig.session.copyTo(copy)).toEqual({ file: copy })
    expect(rig.session.state()).toMatchObject({ kind: 'open', file })
    await expect(rig.session.copyTo(copy)).rejects.toMatchObject({ code: 'FILE_EXISTS' })
    await expect(rig.session.copyTo(join(home, 'no', 'x'))).rejects.toMatchObject({ code: 'FOLDER_NOT_FOUND' })
    const other = makeRig(home)
    expect(await other.session.open(copy)).toMatchObject({ kind: 'open', name: 'Café' })
    expect(await other.ask('journey.list', {})).toHaveLength(1)
    await other.session.close()
    mkdirSync(join(home, 'is a folder.percurso'))
    await expect(rig.session.copyTo(join(home, 'is a folder.percurso'))).rejects.toMatchObject({ code: 'FILE_EXISTS' })
    expect(readdirSync(home).filter((n) => n.startsWith('.'))).toEqual([])
  })

  it('the connection keeps every protection that a workspace needs', async () => {
    await rig.session.create(file, 'Café')
    const { raw } = rig.session.current().connection
    const pragma = (name: string): unknown => raw.pragma(name, { simple: true })
    expect({
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      locking: pragma('locking_mode'),
      keys: pragma('foreign_keys'),
      trusted: pragma('trusted_schema'),
      cells: pragma('cell_size_check'),
      triggers: pragma('recursive_triggers'),
    }).toEqual({ journal: 'wal', synchronous: 2, locking: 'exclusive', keys: 1, trusted: 0, cells: 1, triggers: 1 })
    expect(existsSync(`${file}-shm`)).toBe(false)
    const loose = raw
      .prepare(
        `select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'`,
      )
      .all()
    expect(loose).toEqual([])
  })
})

describe('a file named as an argument', () => {
  it('that never was is made, under its own name', async () => {
    expect(await rig.session.openLast({ file })).toMatchObject({ kind: 'open', file, name: 'Café & Cia', fresh: true })
  })

  it('that was open last, has backups, or left its log behind is trouble, not made anew', async () => {
    expect(await rig.session.openLast({ file, lastFile: file })).toMatchObject({
      kind: 'trouble',
      code: 'FILE_NOT_FOUND',
    })
    writeFileSync(`${file}-wal`, 'x')
    expect(await rig.session.openLast({ file })).toMatchObject({ kind: 'trouble', code: 'FILE_NOT_FOUND' })
    removeHome(`${file}-wal`)
    await rig.session.create(file, 'x')
    await rig.session.createBackup('asked')
    await rig.session.close()
    removeHome(file)
    expect(await rig.session.openLast({ file })).toMatchObject({ kind: 'trouble', code: 'FILE_NOT_FOUND' })
    expect(existsSync(file)).toBe(false)
  })

  it('that is the open one by another name does not drop its lock', async () => {
    await rig.session.create(file, 'x')
    const alias = join(home, 'alias.percurso')
    symlinkSync(file, alias)
    await expect(rig.session.open(alias)).rejects.toMatchObject({ code: 'IN_USE' })
    await expect(rig.session.restore(file, file)).rejects.toMatchObject({ code: 'IN_USE' })
    const child = startChild('holder.ts', [home, file, 'cli'])
    expect(await child.next()).toMatchObject({ state: { kind: 'trouble', code: 'IN_USE' } })
    child.process.kill('SIGKILL')
    await child.ended
  })
})

describe('a drive on which a write-ahead log would break', () => {
  it('is kept with a rollback journal, says so, holds its lock and keeps its work', async () => {
    await rig.session.create(file, 'Rede')
    await rig.session.close()
    const slow = makeRig(home, 'window', { journalFor: () => 'DELETE' })
    expect(await slow.session.open(file)).toMatchObject({ kind: 'open', slowJournal: true })
    const { raw } = slow.session.current().connection
    expect([raw.pragma('journal_mode', { simple: true }), raw.pragma('synchronous', { simple: true })]).toEqual([
      'delete',
      2,
    ])
    const child = startChild('holder.ts', [home, file, 'cli'])
    expect(await child.next()).toMatchObject({ state: { kind: 'trouble', code: 'IN_USE' } })
    child.process.kill('SIGKILL')
    await child.ended
    for (const name of ['a', 'b', 'c']) await slow.ask('journey.add', { name, language: 'pt-BR' })
    await slow.session.tick()
    expect(existsSync(`${file}-wal`)).toBe(false)
    const older = readFileSync(file)
    await slow.ask('journey.add', { name: 'd', language: 'pt-BR' })
    writeFileSync(file, older)
    await expect(slow.ask('journey.add', { name: 'e', language: 'pt-BR' })).rejects.toMatchObject({
      code: 'FILE_REPLACED',
    })
    const [newest] = await slow.session.listBackups()
    expect(newest?.journeys.map((j) => j.name)).toEqual(['a', 'b', 'c', 'd'])
    await slow.session.close()
    // Where it can be kept with a log again, it is.
    expect(await rig.session.open(file)).toMatchObject({ kind: 'open', slowJournal: false })
  })
})

describe('a clock that jumps', () => {
  it('years back or ahead: order, undo and backups go by sequence', async () => {
    const clock = new StubbornClock()
    const jumpy = makeRig(home, 'window', {}, makePorts(home, clock))
    await jumpy.session.create(file, 'Relógio')
    for (const [i, year] of [2026, 2016, 2038, 1999].entries()) {
      clock.ms = Date.parse(`${year}-11-04T00:00:00Z`)
      await jumpy.ask('journey.add', { name: `n${i}`, language: 'pt-BR' })
      await jumpy.session.createBackup('asked')
    }
    expect((await jumpy.session.listBackups()).map((b) => b.journeys.length)).toEqual([4, 3, 2, 1])
    for (const left of [3, 2, 1, 0]) {
      await jumpy.ask('history.undo', {})
      expect((await jumpy.ask('journey.list', {})).map((j) => j.name)).toEqual(['n0', 'n1', 'n2', 'n3'].slice(0, left))
    }
    await jumpy.session.close()
  })
})
