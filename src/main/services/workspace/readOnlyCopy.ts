import { accessSync, constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { syncFile, syncFolder } from '../../db/durable.ts'
import { WORKSPACE_EXTENSION } from './names.ts'

/** Whether a file and what SQLite keeps beside it can be written: not so on a CD, a locked card, a read-only share. */
export function canWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    accessSync(dirname(file), constants.W_OK)
    return true
  } catch (error) {
    if (/^(EROFS|EACCES|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/** A copy to work on, in `folder` under a free name, with the log that belongs to it. */
export function copyTo(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true })
  const base = basename(file, extname(file))
  for (let n = 1; ; n += 1) {
    const copy = join(folder, `${n === 1 ? base : `${base} ${n}`}${WORKSPACE_EXTENSION}`)
    if (existsSync(copy) || existsSync(`${copy}-wal`)) continue
    // The log first: a copy that is there without it would look whole.
    for (const part of ['-wal', '-journal', ''])
      if (existsSync(file + part)) copyFileSync(file + part, copy + part, constants.COPYFILE_EXCL)
    syncFile(copy)
    syncFolder(folder)
    return copy
  }
}

/** A copy only to look at, in a folder that goes with it. */
export function lookingCopy(file: string): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'percurso-read-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    return { file: copyTo(folder, file), remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** Takes a copy away again that turned out not to open. */
export function removeCopy(copy: string): void {
  for (const part of ['', '-wal', '-journal']) rmSync(copy + part, { force: true })
}
