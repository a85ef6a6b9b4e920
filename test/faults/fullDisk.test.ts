import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'
import { canMount, fillDisk, mountSmall, unmount } from '../fixtures/store/smallDisk.ts'

let home: string
let disk: string
let file: string
let rig: Rig
const add = (name: string, r = rig): Promise<unknown> => r.ask('journey.add', { name, language: 'pt-BR' })
const names = async (r = rig): Promise<string[]> => (await r.ask('journey.list', {})).map((j) => j.name)

describe.skipIf(!canMount)('a full disk (skipped where nothing may be mounted)', () => {
  beforeEach(async () => {
    home = makeHome()
    disk = join(home, 'disk')
    mkdirSync(disk)
    mountSmall(disk, 40)
    file = join(disk, 'a.percurso')
  })
  afterEach(async () => {
    await rig.session.close()
    unmount(disk)
    removeHome(home)
  })

  /** Adds journeys until the disk refuses. @returns those that were acknowledged */
  async function addUntilFull(): Promise<string[]> {
    const acknowledged: string[] = []
    for (let i = 0; i < 3_000; i += 1) {
      try {
        await add(`jornada ${i} ${'x'.repeat(5_000)}`)
        acknowledged.push(`jornada ${i} ${'x'.repeat(5_000)}`)
      } catch (error) {
        expect(error).toMatchObject({ code: 'DISK_FULL' })
        return acknowledged
      }
    }
    throw new Error('the disk never filled up')
  }

  it('says so, keeps every acknowledged change, and works on once there is room', async () => {
    rig = makeRig(home)
    await rig.session.create(file, 'Cheio')
    await add('primeira')
    const makeRoom = fillDisk(disk)
    const acknowledged = await addUntilFull()
    expect(await names()).toEqual(['primeira', ...acknowledged])
    await expect(add('outra')).rejects.toMatchObject({ code: 'DISK_FULL' })
    makeRoom()
    await add('com espaço')
    await rig.session.close()
    const again = makeRig(home)
    expect(await again.session.open(file)).toMatchObject({ kind: 'open' })
    expect(await names(again)).toEqual(['primeira', ...acknowledged, 'com espaço'])
    expect(await again.session.check()).toMatchObject({ ok: true })
    await again.session.close()
  })

  it('the ballast is given up once, so that the log comes into the file', async () => {
    rig = makeRig(disk)
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(16 << 20))
    await rig.session.create(file, 'Cheio')
    await add('primeira')
    fillDisk(disk)
    const acknowledged = await addUntilFull()
    expect(existsSync(join(disk, 'ballast'))).toBe(false)
    expect(statSync(`${file}-wal`).size).toBe(0)
    await add('no espaço do lastro')
    expect(await names()).toEqual(['primeira', ...acknowledged, 'no espaço do lastro'])
  })

  it('closing and opening on a full disk loses nothing', async () => {
    rig = makeRig(home)
    await rig.session.create(file, 'Cheio')
    fillDisk(disk)
    const acknowledged = await addUntilFull()
    await rig.session.close()
    const again = makeRig(home, 'cli')
    expect(await again.session.open(file)).toMatchObject({ kind: 'open' })
    expect(await names(again)).toEqual(acknowledged)
    await again.session.close()
  })

  it('a backup, a copy or a new file fails cleanly and leaves nothing half made', async () => {
    rig = makeRig(disk)
    const elsewhere = join(home, 'b.percurso')
    await rig.session.create(elsewhere, 'Fora')
    await rig.ask('template.use', { templateId: 'salon', language: 'pt-BR' })
    mkdirSync(join(disk, 'folder'))
    fillDisk(disk)
    const before = readdirSync(disk)
    await expect(rig.session.createBackup('asked')).rejects.toMatchObject({
      code: expect.stringMatching(/DISK_FULL|BACKUP_FAILED/),
    })
    await expect(rig.session.copyTo(join(disk, 'c.percurso'))).rejects.toMatchObject({ code: 'DISK_FULL' })
    await expect(rig.session.create(join(disk, 'd.percurso'), 'x')).rejects.toMatchObject({ code: 'DISK_FULL' })
    expect(readdirSync(disk).filter((n) => n !== 'backups')).toEqual(before)
    const halves = readdirSync(disk, { recursive: true }).filter((n) => /partial|copying|new-/.test(String(n)))
    expect(halves).toEqual([])
    expect(rig.session.state()).toMatchObject({ kind: 'open', file: elsewhere })
    await add('ainda')
  })
})
