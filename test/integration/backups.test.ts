import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalHash, makeHome, makeRig, type Rig, removeHome, sha } from '../fixtures/store/rig.ts'

let home: string
let file: string
let rig: Rig
let now = 0
const options = { monotonic: () => now }
beforeEach(() => {
  home = makeHome()
  now = 0
  file = join(home, 'negocio.percurso')
  rig = makeRig(home, 'window', options)
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

const add = (name: string, r = rig): Promise<unknown> => r.ask('journey.add', { name, language: 'pt-BR' })
const shelf = (): string => {
  const root = join(home, 'backups')
  return join(root, readdirSync(root)[0] ?? '')
}
const reasons = async (r = rig): Promise<string[]> => (await r.session.listBackups(file)).map((b) => b.reason)

async function closedWorkspace(): Promise<void> {
  await rig.session.create(file, 'Negócio')
  await rig.ask('template.use', { templateId: 'salon', language: 'pt-BR' })
  await rig.session.close()
}

describe('when backups are made', () => {
  it('a new file has nothing to back up', async () => {
    await rig.session.create(file, 'Negócio')
    await rig.session.close()
    await rig.session.open(file)
    await rig.session.close()
    expect(await reasons()).toEqual([])
  })

  it('at opening in a window, and not again while nothing has changed', async () => {
    await closedWorkspace()
    for (let i = 0; i < 3; i += 1) {
      await rig.session.open(file)
      await rig.session.close()
    }
    expect(await reasons()).toEqual(['opening'])
    await rig.session.open(file)
    await rig.ask('history.undo', {})
    await rig.session.close()
    await rig.session.open(file)
    await rig.session.close()
    expect(await reasons()).toEqual(['opening', 'opening'])
  })

  it('the command line makes none for reading, one before its first write, none for its second', async () => {
    await closedWorkspace()
    const before = sha(file)
    const cli = makeRig(home, 'cli')
    await cli.session.open(file)
    await cli.ask('journey.list', {})
    await cli.session.check()
    await cli.session.close()
    expect(existsSync(join(home, 'backups'))).toBe(false)
    expect(sha(file)).toBe(before)
    const writer = makeRig(home, 'cli')
    await writer.session.open(file)
    await add('uma', writer)
    await add('duas', writer)
    await writer.session.close()
    const [only, ...more] = await writer.session.listBackups(file)
    expect(more).toEqual([])
    expect(only).toMatchObject({ reason: 'firstWrite', workspaceName: 'Negócio' })
    expect(only?.journeys).toHaveLength(1)
  })

  it('undo is a first write too', async () => {
    await closedWorkspace()
    const cli = makeRig(home, 'cli')
    await cli.session.open(file)
    await cli.ask('history.undo', {})
    await cli.session.close()
    expect(await reasons()).toEqual(['firstWrite'])
  })

  it('a new picture, which is no step of the history, is a first write and a change too', async () => {
    await closedWorkspace()
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    for (const expected of [['firstWrite'], ['firstWrite', 'firstWrite']]) {
      const cli = makeRig(home, 'cli')
      await cli.session.open(file)
      await cli.ask('asset.add', { bytes: new Uint8Array(Buffer.from(png, 'base64')) })
      await cli.session.close()
      expect(await reasons()).toEqual(expected)
    }
  })

  it('a command line that cannot make its backup does not write', async () => {
    await closedWorkspace()
    writeFileSync(join(home, 'backups'), 'not a folder')
    const cli = makeRig(home, 'cli')
    await cli.session.open(file)
    await expect(add('uma', cli)).rejects.toMatchObject({ code: 'BACKUP_FAILED' })
    expect(await cli.ask('journey.list', {})).toHaveLength(1)
    rmSync(join(home, 'backups'))
    await add('uma', cli)
    await cli.session.close()
  })

  it('every ten minutes while changing, and not while nothing changes', async () => {
    await closedWorkspace()
    await rig.session.open(file)
    const minutes = async (n: number): Promise<void> => {
      for (let i = 0; i < n * 2; i += 1) {
        now += 30_000
        await rig.session.tick()
      }
    }
    await minutes(30)
    expect(await reasons()).toEqual(['opening'])
    await add('a')
    await minutes(1)
    expect(await reasons()).toEqual(['interval', 'opening'])
    await add('b')
    await minutes(9)
    expect(await reasons()).toEqual(['interval', 'opening'])
    await minutes(1)
    expect(await reasons()).toEqual(['interval', 'interval', 'opening'])
    await minutes(60)
    expect(await reasons()).toEqual(['interval', 'interval', 'opening'])
  })

  it('commands run while a large one is under way, and it is whole', async () => {
    await closedWorkspace()
    await rig.session.open(file)
    for (let i = 0; i < 8; i += 1) await rig.ask('template.use', { templateId: 'salon', language: 'pt-BR' })
    const { raw } = rig.session.current().connection
    const noise = Buffer.alloc(12_000_000, 1)
    raw
      .prepare(`insert into asset (id, mime, width, height, size, bytes) values ('big', 'image/png', 1, 1, ?, ?)`)
      .run(noise.length, noise)
    let done = false
    let during = 0
    const made = rig.session.createBackup('asked').finally(() => {
      done = true
    })
    while (!done) {
      await add(`durante ${during}`)
      during += 1
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(during).toBeGreaterThan(3)
    expect((await made).journeys.length).toBeGreaterThanOrEqual(9)
    expect(await rig.ask('journey.list', {})).toHaveLength(9 + during)
  })
})

describe('what a backup is', () => {
  it('tells what is in it, without being opened, and lies in a folder with a readable name', async () => {
    await closedWorkspace()
    await rig.session.open(file)
    const made = await rig.session.createBackup('asked')
    expect(made).toMatchObject({ reason: 'asked', workspaceName: 'Negócio' })
    expect(made.journeys[0]?.touchpoints).toBeGreaterThan(10)
    expect(made.size).toBe(statSync(join(shelf(), made.id)).size)
    expect(shelf()).toMatch(/negocio-[0-9a-f]{12}$/)
    expect((await rig.session.listBackups())[0]).toEqual(made)
    expect(readdirSync(shelf()).filter((n) => !n.endsWith('.json') && !n.endsWith('.percurso-backup'))).toEqual([])
  })

  it('one that was cut, changed or lost its description is not offered, or not believed', async () => {
    await closedWorkspace()
    await rig.session.open(file)
    const cut = await rig.session.createBackup('asked')
    const changed = await rig.session.createBackup('asked')
    const bare = await rig.session.createBackup('asked')
    writeFileSync(join(shelf(), cut.id), readFileSync(join(shelf(), cut.id)).subarray(0, 8_192))
    const bytes = readFileSync(join(shelf(), changed.id))
    bytes[bytes.length - 5] = bytes[bytes.length - 5]! ^ 1
    writeFileSync(join(shelf(), changed.id), bytes)
    rmSync(join(shelf(), `${bare.id}.json`))
    const ids = (await rig.session.listBackups()).map((b) => b.id)
    expect(ids).not.toContain(cut.id)
    expect(ids).not.toContain(bare.id)
    const before = sha(file)
    for (const { id } of [cut, changed, bare]) {
      await expect(rig.session.restore(id)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
    }
    await expect(rig.session.restore('000999-nothing')).rejects.toMatchObject({ code: 'BACKUP_NOT_FOUND' })
    expect(sha(file)).toBe(before)
    expect(rig.session.state()).toMatchObject({ kind: 'open', file })
    await add('still open')
  })

  it('what a killed process left half made is taken away by the next one', async () => {
    await closedWorkspace()
    await rig.session.open(file)
    await rig.session.createBackup('asked')
    writeFileSync(join(shelf(), '.partial-4711'), 'half')
    await rig.session.createBackup('asked')
    expect(readdirSync(shelf()).some((n) => n.startsWith('.partial'))).toBe(false)
  })

  it('two workspaces of one name in two folders keep their backups apart', async () => {
    await closedWorkspace()
    mkdirSync(join(home, 'b'))
    const twin = join(home, 'b', 'negocio.percurso')
    const other = makeRig(home)
    await other.session.create(twin, 'Outro')
    await add('x', other)
    await other.session.createBackup('asked')
    await other.session.close()
    expect(await reasons()).toEqual([])
    expect(await rig.session.listBackups(twin)).toHaveLength(1)
  })
})

describe('restoring', () => {
  it('brings exactly what was backed up, keeps what was there, and a backup of it', async () => {
    await closedWorkspace()
    await rig.session.open(file)
    const hash = canonicalHash(rig.session)
    const { id } = await rig.session.createBackup('asked')
    await add('depois')
    const changed = canonicalHash(rig.session)
    const seen: string[] = []
    rig.session.onChange((state) => seen.push(state.kind))
    expect(await rig.session.restore(id)).toMatchObject({ kind: 'open', file, fresh: false })
    expect(canonicalHash(rig.session)).toBe(hash)
    expect(seen).toEqual(['open'])
    const [newest] = await rig.session.listBackups()
    expect(newest).toMatchObject({ reason: 'restore' })
    await rig.session.restore(newest!.id)
    expect(canonicalHash(rig.session)).toBe(changed)
    expect(readdirSync(join(home, 'quarantine'))).toHaveLength(2)
    const undone = await rig.ask('history.undo', {})
    expect(undone.entry.label.key).toBe('journeyAdd')
  })

  it('a log that lies at the place, of a file that is gone, does not get into the backup', async () => {
    await closedWorkspace()
    await rig.session.open(file)
    const hash = canonicalHash(rig.session)
    const { id } = await rig.session.createBackup('asked')
    await add('nunca mais')
    const log = readFileSync(`${file}-wal`)
    await rig.session.close()
    rmSync(file)
    writeFileSync(`${file}-wal`, log)
    const later = makeRig(home)
    expect(await later.session.open(file)).toMatchObject({ kind: 'trouble', code: 'FILE_NOT_FOUND' })
    await later.session.restore(id)
    expect(canonicalHash(later.session)).toBe(hash)
    expect(existsSync(join(home, 'quarantine'))).toBe(true)
    await later.session.close()
  })

  it('by a path, into a file that is not open, as the command line does', async () => {
    await closedWorkspace()
    const cli = makeRig(home, 'cli')
    await cli.session.open(file)
    const { id } = await cli.session.createBackup('asked')
    await add('depois', cli)
    await cli.session.close()
    const again = makeRig(home, 'cli')
    expect(await again.session.restore(join(shelf(), id), file)).toMatchObject({ kind: 'open', file })
    expect(await again.ask('journey.list', {})).toHaveLength(1)
    await again.session.close()
    expect((await reasons()).filter((r) => r === 'restore')).toHaveLength(1)
  })
})
