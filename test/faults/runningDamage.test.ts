import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeHome, makeRig, type Rig, removeHome, sha } from '../fixtures/store/rig.ts'

let home: string
let file: string
let rig: Rig
beforeEach(async () => {
  home = makeHome()
  mkdirSync(join(home, 'docs'))
  file = join(home, 'docs', 'a.percurso')
  rig = makeRig(home)
  await rig.session.create(file, 'Aberto')
  await rig.ask('template.use', { templateId: 'salon', language: 'pt-BR' })
  await rig.session.close()
  await rig.session.open(file)
  await rig.session.createBackup('asked')
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

describe.skipIf(process.platform === 'win32')('a file that breaks while it is open (needs sh)', () => {
  it('the disk gives back other bytes than were written: a check says damaged, and the file and its log stay', async () => {
    await rig.ask('journey.add', { name: 'no registro', language: 'pt-BR' })
    // By another process, as opening it in this one would drop the lock; with the time set back, as rot does.
    const rot = `touch -r "$0" "$1" && dd if=/dev/zero of="$0" bs=4096 seek=3 count=10 conv=notrunc && touch -r "$1" "$0"`
    expect(spawnSync('sh', ['-c', rot, file, join(home, 'time')], { stdio: 'ignore' }).status).toBe(0)
    const before = [sha(file), sha(`${file}-wal`)]
    await expect(rig.session.check()).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
    expect(rig.session.state()).toMatchObject({ kind: 'trouble' })
    expect([sha(file), sha(`${file}-wal`)]).toEqual(before)
    const { backups } = rig.session.state() as { backups: readonly { id: string }[] }
    expect(backups.length).toBeGreaterThan(0)
    await rig.session.restore(backups[0]!.id)
    expect(await rig.session.check()).toMatchObject({ ok: true })
  })

  it('letting go of a damaged file leaves its log whole, to be looked at by someone who knows', async () => {
    await rig.ask('journey.add', { name: 'no registro', language: 'pt-BR' })
    const log = sha(`${file}-wal`)
    const main = sha(file)
    const failure = rig.session.failedWrite(Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' }))
    expect(failure).toMatchObject({ code: 'FILE_DAMAGED' })
    expect([sha(file), sha(`${file}-wal`)]).toEqual([main, log])
    expect(rig.session.state()).toMatchObject({ kind: 'trouble', code: 'FILE_DAMAGED' })
  })

  it('after a failed read or write it is opened again, and work goes on', async () => {
    const before = rig.session.current()
    expect(
      rig.session.failedWrite(Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' })),
    ).toBeNull()
    await expect.poll(() => rig.session.state().kind === 'open' && rig.session.current() !== before).toBe(true)
    await rig.ask('journey.add', { name: 'depois', language: 'pt-BR' })
  })
})
