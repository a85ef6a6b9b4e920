import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupShelf } from '../backups/shelf.ts'
import { WORKSPACE_EXTENSION } from './names.ts'

/**
 * A workspace of the local data folder from before, though nothing remembers which was the last: the one changed last,
 * or the one that a backup tells of. Undefined where there never was any.
 */
export function earlierFile(folder: string, shelf: BackupShelf): string | undefined {
  const changed = (name: string): number => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const newest = namesIn(folder).sort((a, b) => changed(b) - changed(a))[0]
  return newest ? join(folder, newest) : shelf.workspacesIn(folder)[0]?.file
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(WORKSPACE_EXTENSION) && !name.startsWith('.'))
  } catch {
    return []
  }
}
