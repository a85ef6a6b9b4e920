import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failure, writeExport } from '../../src/main/services/exporting/writeExport.ts'
import { AppError } from '../../src/shared/ipc/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'percurso-exporting-'))
const small = join(folder, 'small')
const sealed = join(folder, 'sealed')
const mounts: string[] = []
const asRoot = process.getuid?.() === 0

function mountSmallDisk(at: string, options: string): boolean {
  mkdirSync(at, { recursive: true })
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at]).status !== 0) return false
  mounts.push(at)
  return true
}
const canMount = process.platform === 'linux' && asRoot && mountSmallDisk(small, 'size=1m')
const noMount = canMount ? '' : ' (skipped: mounts are not allowed here)'

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}
const leftovers = (at: string) => readdirSync(at).filter((name) => name.includes('.tmp'))

beforeAll(() => {
  if (canMount) mountSmallDisk(sealed, 'size=1m')
})
afterAll(() => {
  for (const at of mounts) execFileSync('umount', [at])
  rmSync(folder, { recursive: true, force: true })
})

describe('an export that cannot be written leaves the old file as it was and no half file', () => {
  it('writes a new file and replaces an old one whole', async () => {
    const path = join(folder, 'a.pdf')
    await writeExport(path, Buffer.from('one'))
    await writeExport(path, Buffer.alloc(3_000_000, 'x'))
    expect(readFileSync(path).length).toBe(3_000_000)
    expect(leftovers(folder)).toEqual([])
  })

  it.skipIf(!canMount)(`says that the disk is full${noMount}`, async () => {
    const path = join(small, 'map.pdf')
    await writeExport(path, Buffer.from('the old map'))
    expect(await codeOf(writeExport(path, Buffer.alloc(4 << 20, 'x')))).toBe('DISK_FULL')
    expect(readFileSync(path, 'utf8')).toBe('the old map')
    expect(readdirSync(small)).toEqual(['map.pdf'])
    await writeExport(path, Buffer.alloc(600_000, 'y'))
    expect(readFileSync(path).length).toBe(600_000)
  })

  it.skipIf(!canMount)(`says that a read-only disk takes nothing${noMount}`, async () => {
    const path = join(sealed, 'map.pdf')
    writeFileSync(path, 'the old map')
    execFileSync('mount', ['-o', 'remount,ro', sealed])
    expect(await codeOf(writeExport(path, Buffer.from('new')))).toBe('FOLDER_READ_ONLY')
    expect(readFileSync(path, 'utf8')).toBe('the old map')
  })

  const rights = asRoot ? ' (skipped: root may write everywhere)' : ''
  it.skipIf(asRoot || process.platform === 'win32')(`says that a folder takes nothing${rights}`, async () => {
    const shut = join(folder, 'shut')
    mkdirSync(shut)
    chmodSync(shut, 0o555)
    expect(await codeOf(writeExport(join(shut, 'map.pdf'), Buffer.from('new')))).toBe('FOLDER_READ_ONLY')
  })

  it('tells a missing folder, a file as folder and a folder as file apart', async () => {
    writeFileSync(join(folder, 'file'), 'x')
    mkdirSync(join(folder, 'dir.pdf'))
    expect(await codeOf(writeExport(join(folder, 'gone', 'a.pdf'), Buffer.from('x')))).toBe('FOLDER_NOT_FOUND')
    expect(await codeOf(writeExport(join(folder, 'file', 'a.pdf'), Buffer.from('x')))).toBe('FOLDER_NOT_FOUND')
    expect(await codeOf(writeExport(join(folder, 'dir.pdf'), Buffer.from('x')))).toBe('FILE_IS_FOLDER')
    expect(leftovers(folder)).toEqual([])
  })

  it('leaves nothing when it is cancelled', async () => {
    const path = join(folder, 'cancelled.pdf')
    expect(await codeOf(writeExport(path, Buffer.from('x'), AbortSignal.abort()))).toBe('CANCELLED')
    const control = new AbortController()
    const writing = writeExport(path, Buffer.alloc(64 << 20), control.signal)
    setTimeout(() => control.abort(), 5)
    expect(['CANCELLED', 'done']).toContain(await codeOf(writing))
    expect(leftovers(folder)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('writes through a link instead of replacing it', async () => {
    const real = join(folder, 'real.pdf')
    writeFileSync(real, 'old')
    symlinkSync(real, join(folder, 'link.pdf'))
    await writeExport(join(folder, 'link.pdf'), Buffer.from('new'))
    expect(readFileSync(real, 'utf8')).toBe('new')
    expect(existsSync(join(folder, 'link.pdf'))).toBe(true)
  })

  it('knows the system errors of Windows', () => {
    const of = (code: string) => failure(Object.assign(new Error(code), { code }), '/a/b.pdf').code
    expect(['EBUSY', 'ENOSPC', 'EROFS', 'ENAMETOOLONG', 'EIO'].map(of)).toEqual([
      'FILE_OPEN_ELSEWHERE',
      'DISK_FULL',
      'FOLDER_READ_ONLY',
      'WRITE_FAILED',
      'WRITE_FAILED',
    ])
  })
})
