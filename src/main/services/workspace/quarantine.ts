import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from '../../db/durable.ts'

/** What SQLite keeps beside a file. The file itself goes first: without its log it must never look whole. */
const PARTS = ['', '-wal', '-journal', '-shm'] as const

/**
 * Moves a file with its log, or a log without its file, to a folder of its own in `quarantine` beside it; nothing is
 * ever deleted there.
 * @returns the folder, or null where there was nothing to move
 */
export function quarantine(file: string, now: string, parts: readonly string[] = PARTS): string | null {
  const there = parts.filter((part) => existsSync(file + part))
  if (there.length === 0) return null
  const shelf = join(dirname(file), 'quarantine')
  mkdirSync(shelf, { recursive: true })
  const folder = freeFolder(shelf, now.replace(/\.\d+/, '').replace(/[:]/g, '-'))
  for (const part of there) renameSync(file + part, join(folder, basename(file) + part))
  syncFolder(folder)
  syncFolder(shelf)
  syncFolder(dirname(file))
  return folder
}

/** A log without the file it belongs to. */
export function quarantineLog(file: string, now: string): string | null {
  return quarantine(file, now, ['-wal', '-journal'])
}

function freeFolder(shelf: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const folder = join(shelf, n === 1 ? name : `${name}-${n}`)
    try {
      mkdirSync(folder)
      return folder
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
