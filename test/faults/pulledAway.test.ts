import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeHome, makeRig, type Rig, removeHome, sha } from '../fixtures/store/rig.ts'

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
  await rig.session.create(file, 'Negócio')
  await rig.ask('template.use', { templateId: 'salon', language: 'pt-BR' })
  await rig.session.close()
  await rig.session.open(file)
  await add('antes')
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

const add = (name: string): Promise<unknown> => rig.ask('journey.add', { name, language: 'pt-BR' })
const names = async (r: Rig): Promise<string[]> => (await r.ask('journey.list', {})).map((j) => j.name)

/** The next write is refused, a copy of everything acknowledged is the newest backup, and it opens. */
async function refusesAndSaves(code: 'FILE_MOVED' | 'FILE_REPLACED'): Promise<void> {
  await expect(add('depois')).rejects.toMatchObject({ code, data: { file, copy: expect.any(String) } })
  const state = rig.session.state()
  expect(state).toMatchObject({ kind: 'trouble', code, file })
  await expect(add('ainda')).rejects.toMatchObject({ code })
  const { backups } = state as { backups: readonly { id: string; journeys: readonly { name: string }[] }[] }
  expect(backups[0]?.journeys.map((j) => j.name)).toContain('antes')
  expect(existsSync(`${file}-wal`)).toBe(false)
}

async function restoresAll(): Promise<void> {
  const backups = await rig.session.listBackups()
  expect(await rig.session.restore(backups[0]!.id)).toMatchObject({ kind: 'open', file })
  expect(await names(rig)).toContain('antes')
  await add('depois da volta')
}

describe('a file removed or replaced under the app', () => {
  it('removed: noticed before the next write; everything acknowledged is in the newest backup', async () => {
    rmSync(file)
    await refusesAndSaves('FILE_MOVED')
    await restoresAll()
  })

  it('moved: what was not in the file yet goes with it to its new place', async () => {
    const elsewhere = join(folder, 'mudou.percurso')
    renameSync(file, elsewhere)
    await refusesAndSaves('FILE_MOVED')
    const other = makeRig(home)
    expect(await other.session.open(elsewhere)).toMatchObject({ kind: 'open' })
    expect(await names(other)).toContain('antes')
    await other.session.close()
  })

  it('its folder removed with it', async () => {
    rmSync(folder, { recursive: true })
    await expect(add('depois')).rejects.toMatchObject({ code: 'FILE_MOVED' })
    expect((await rig.session.listBackups())[0]?.journeys.map((j) => j.name)).toContain('antes')
  })

  for (const [how, replace] of Object.entries({
    'renamed over, as a cloud does': (other: string) => renameSync(other, file),
    'written over in place, as cp does': (other: string) => writeFileSync(file, readFileSync(other)),
  })) {
    it(`replaced, ${how}: not a byte of ours goes into the other file, now or at closing`, async () => {
      const older = join(home, 'older')
      const copy = makeRig(home)
      await copy.session.create(older, 'Outro')
      await copy.ask('journey.add', { name: 'do outro', language: 'pt-BR' })
      await copy.session.close()
      const before = sha(older)
      replace(older)
      await refusesAndSaves('FILE_REPLACED')
      expect(sha(file)).toBe(before)
      await rig.session.close()
      expect(sha(file)).toBe(before)
      const again = makeRig(home)
      expect(await again.session.open(file)).toMatchObject({ kind: 'open', name: 'Outro' })
      expect(await names(again)).toEqual(['do outro'])
      await again.session.close()
    })
  }

  it('written over in place by an older copy of itself of the same size', async () => {
    await rig.session.close()
    await rig.session.open(file)
    const older = readFileSync(file)
    await rig.ask('workspace.rename', { name: 'Renomeado' })
    await rig.session.close()
    await rig.session.open(file)
    if (statSync(file).size > older.length)
      writeFileSync(file, Buffer.concat([older, Buffer.alloc(statSync(file).size - older.length)]))
    else writeFileSync(file, older)
    await expect(add('depois')).rejects.toMatchObject({ code: 'FILE_REPLACED' })
    expect((await rig.session.listBackups())[0]?.workspaceName).toBe('Renomeado')
  })

  it('cut to nothing while open: the other side is not filled up again, our copy is whole', async () => {
    truncateSync(file, 0)
    await refusesAndSaves('FILE_REPLACED')
    expect(statSync(file).size).toBe(0)
    await restoresAll()
  })

  it('cut in half, or with something appended', async () => {
    for (const change of [() => truncateSync(file, 8_192), () => appendFileSync(file, 'x')]) {
      change()
      const after = sha(file)
      await refusesAndSaves('FILE_REPLACED')
      expect(sha(file)).toBe(after)
      await restoresAll()
      await add('antes')
    }
  })

  it('noticed at closing too: the last checkpoint does not go into the other file', async () => {
    writeFileSync(file, 'a letter')
    await rig.session.close()
    expect(readFileSync(file, 'utf8')).toBe('a letter')
    expect((await rig.session.listBackups(file))[0]?.journeys.map((j) => j.name)).toContain('antes')
  })

  it('noticed by the timer, before anything is written', async () => {
    rmSync(file)
    await rig.session.tick()
    expect(rig.session.state()).toMatchObject({ kind: 'trouble', code: 'FILE_MOVED' })
  })

  it('only touched, as by a backup program: work goes on', async () => {
    utimesSync(file, new Date(), new Date())
    await add('depois')
    expect(await names(rig)).toContain('depois')
  })

  it('its log tidied away by another program: not one commit is lost', async () => {
    rmSync(`${file}-wal`)
    await add('depois')
    // As after a crash: what is in the file alone.
    const crashed = join(home, 'crashed.percurso')
    copyFileSync(file, crashed)
    const other = makeRig(home)
    await other.session.open(crashed)
    expect(await names(other)).toEqual(expect.arrayContaining(['antes', 'depois']))
    await other.session.close()
  })
})
