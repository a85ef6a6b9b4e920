import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import type { BackupShelf } from '../backups/shelf.ts'
import { WORKSPACE_EXTENSION } from './names.ts'
import { occupied } from './newFile.ts'

/** What to open at the start, or what to make under which name. */
export type FirstFile = { readonly open: string } | { readonly make: string; readonly name: string }

/**
 * The file given, else the last one, else the newest in the local data folder. One is made only where there never was
 * any, as far as backups, logs left behind and the file last open tell.
 * @param folder the local data folder
 */
export function chooseFile(
  { file, lastFile }: { readonly file?: string | undefined; readonly lastFile?: string | undefined },
  folder: string,
  shelf: BackupShelf,
): FirstFile {
  if (file) {
    const path = resolve(file)
    const never = file !== lastFile && !occupied(path) && !occupied(`${path}-wal`) && shelf.list(path).length === 0
    return never ? { make: path, name: basename(path, extname(path)) } : { open: path }
  }
  const earlier = lastFile ?? earlierFile(folder, shelf)
  return earlier ? { open: resolve(earlier) } : { make: join(folder, `Percurso${WORKSPACE_EXTENSION}`), name: '' }
}

/**
 * A workspace of the local data folder from before, though nothing remembers which was the last: the one changed last,
 * or the one that a backup tells of. Undefined where there never was any.
 */
function earlierFile(folder: string, shelf: BackupShelf): string | undefined {
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
