import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeHome, makeRig, type Rig, removeHome, shaOfFolder } from '../fixtures/store/rig.ts'
import { canMount, mountSmall, remountReadOnly, unmount } from '../fixtures/store/smallDisk.ts'

let home: string
let medium: string
let file: string
let rig: Rig
const add = (name: string, r = rig): Promise<unknown> => r.ask('journey.add', { name, language: 'pt-BR' })

async function fill(): Promise<void> {
  const writer = makeRig(home)
  await writer.session.create(file, 'No cartão')
  await add('gravada', writer)
  await writer.session.close()
}

describe.skipIf(!canMount)('a read-only medium (skipped where nothing may be mounted)', () => {
  beforeEach(async () => {
    home = makeHome()
    medium = join(home, 'card')
    mkdirSync(medium)
    mountSmall(medium, 20)
    file = join(medium, 'cartao.percurso')
    await fill()
    remountReadOnly(medium)
    rig = makeRig(home)
  })
  afterEach(async () => {
    await rig.session.close()
    unmount(medium)
    removeHome(home)
  })

  it('is opened as a copy in the local folder, says so, and can be worked on', async () => {
    const before = shaOfFolder(medium)
    const state = await rig.session.open(file)
    expect(state).toMatchObject({ kind: 'open', name: 'No cartão', access: { copiedFrom: file } })
    expect(dirname((state as { file: string }).file)).toBe(join(home, 'workspaces'))
    await add('nova')
    await rig.session.close()
    expect(shaOfFolder(medium)).toEqual(before)
    const again = makeRig(home)
    await again.session.open((state as { file: string }).file)
    expect((await again.ask('journey.list', {})).map((j) => j.name)).toEqual(['gravada', 'nova'])
    await again.session.close()
  })

  it('the command line reads it, leaves no copy behind, and refuses to write into one that would be lost', async () => {
    const cli = makeRig(home, 'cli')
    expect(await cli.session.open(file)).toMatchObject({ kind: 'open', access: { copiedFrom: file } })
    expect(await cli.ask('journey.list', {})).toHaveLength(1)
    expect(await cli.session.check()).toMatchObject({ ok: true, journeys: 1 })
    await expect(add('nova', cli)).rejects.toMatchObject({ code: 'FILE_NOT_ALLOWED' })
    await cli.session.close()
    expect(existsSync(join(home, 'workspaces'))).toBe(false)
  })

  it('a new file, a copy or a restore there is refused and leaves nothing', async () => {
    await expect(rig.session.create(join(medium, 'x.percurso'), 'x')).rejects.toMatchObject({
      code: 'FOLDER_READ_ONLY',
    })
    await rig.session.create(join(home, 'here.percurso'), 'x')
    await expect(rig.session.copyTo(join(medium, 'y.percurso'))).rejects.toMatchObject({ code: 'FOLDER_READ_ONLY' })
    expect(readdirSync(medium)).toEqual(['cartao.percurso'])
  })
})

const asNobody = (script: string): { status: number | null; out: string } => {
  const result = spawnSync(
    'setpriv',
    [
      '--reuid=65534',
      '--regid=65534',
      '--clear-groups',
      process.execPath,
      '--input-type=module-typescript',
      '-e',
      script,
    ],
    { encoding: 'utf8', env: { ...process.env, HOME: '/tmp' } },
  )
  return { status: result.status, out: result.stdout + result.stderr }
}
const canBecomeNobody =
  process.platform === 'linux' && process.getuid?.() === 0 && asNobody('process.exit(0)').status === 0

describe.skipIf(!canBecomeNobody)('another user (skipped where this process cannot become one)', () => {
  beforeEach(async () => {
    home = makeHome()
    medium = join(home, 'shared')
    mkdirSync(medium)
    file = join(medium, 'a.percurso')
    await fill()
    chmodSync(home, 0o755)
    mkdirSync(join(home, 'nobody'), { mode: 0o777 })
    chmodSync(join(home, 'nobody'), 0o777)
  })
  afterEach(() => removeHome(home))

  const open = (): Record<string, unknown> => {
    const rigFile = join(import.meta.dirname, '../fixtures/store/rig.ts')
    const { out } = asNobody(
      `const { makeRig } = await import(${JSON.stringify(rigFile)})
       const rig = makeRig(${JSON.stringify(join(home, 'nobody'))})
       console.log(JSON.stringify(await rig.session.open(${JSON.stringify(file)})))
       await rig.session.close()`,
    )
    return JSON.parse(out.split('\n').find((line) => line.startsWith('{')) ?? '{}') as Record<string, unknown>
  }

  it('a file that may be read only is opened as a copy', () => {
    chmodSync(file, 0o644)
    expect(open()).toMatchObject({ kind: 'open', access: { copiedFrom: file } })
  })

  it('a file that may not be read is refused, with the right reason', () => {
    chmodSync(file, 0o600)
    expect(open()).toMatchObject({ kind: 'trouble', code: 'FILE_NOT_ALLOWED' })
  })
})
