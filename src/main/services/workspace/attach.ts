import { basename, dirname, extname } from 'node:path'
import { AppError } from '../../../shared/ipc/errors.ts'
import { Connection, type Journal } from '../../db/connection.ts'
import { isHeld } from '../../db/identity.ts'
import { inspectFile } from '../../db/inspect.ts'
import { migrate } from '../../db/migrate.ts'
import type { Migration } from '../../db/migrations/migration.ts'
import { readablePart } from '../../db/openDatabase.ts'
import { expectedAtOpening } from '../../db/storeErrors.ts'
import type { Ports } from '../../platform/ports.ts'
import type { BackupShelf } from '../backups/shelf.ts'
import { LiveFile } from './liveFile.ts'
import { assemble, type OpenFile } from './openFile.ts'
import { canWrite, copyTo, lookingCopy, removeCopy } from './readOnlyCopy.ts'

export interface AttachParts {
  readonly ports: Pick<Ports, 'clock' | 'log' | 'paths'>
  readonly mode: 'window' | 'cli'
  readonly shelf: BackupShelf
  readonly migrations: readonly Migration[]
  readonly journalFor: (folder: string) => Journal
}

/** A workspace that is open: its file and lock, and what reads and writes it. */
export interface Attached {
  readonly live: LiveFile
  readonly open: OpenFile
  /** only a copy to look at: nothing may be written */
  readonly readOnly: boolean
  /** Takes away what was made only for this opening; called after the file is let go. */
  dispose(): void
}

/**
 * Opens a file after every check, with a backup before its schema is brought up to date; one that cannot be written
 * where it is, as a copy. What cannot be opened is left as it was.
 * @throws AppError
 */
export async function attach(parts: AttachParts, file: string, fresh: boolean): Promise<Attached> {
  const { ports, shelf, migrations } = parts
  // By another name or link: looking into it would drop the lock that is held.
  if (isHeld(file)) throw new AppError('IN_USE', { file })
  const expected = shelf.list(file).length > 0
  const newest = migrations.at(-1)?.number ?? 0
  let writable: boolean
  try {
    writable = canWrite(file)
  } catch (error) {
    throw expectedAtOpening(error, file) ?? error
  }
  if (writable) return attachHere(parts, file, { fresh, expected, copiedFrom: null, readOnly: false })
  inspectFile(file, newest, expected)
  try {
    if (parts.mode === 'cli') {
      const copy = lookingCopy(file)
      return await orElse(copy.remove, () =>
        attachHere(parts, copy.file, { fresh: false, expected: true, copiedFrom: file, readOnly: true }, copy.remove),
      )
    }
    const copy = copyTo(ports.paths.workspaces, file)
    return await orElse(
      () => removeCopy(copy),
      () => attachHere(parts, copy, { fresh: false, expected: true, copiedFrom: file, readOnly: false }),
    )
  } catch (error) {
    throw expectedAtOpening(error, file) ?? error
  }
}

interface How {
  readonly fresh: boolean
  readonly expected: boolean
  readonly copiedFrom: string | null
  readonly readOnly: boolean
}

async function attachHere(parts: AttachParts, file: string, how: How, dispose = () => {}): Promise<Attached> {
  const { ports, shelf, migrations } = parts
  let live: LiveFile
  try {
    live = LiveFile.open(file, {
      migrations,
      journal: parts.journalFor(dirname(file)),
      expected: how.expected,
      now: ports.clock.now(),
    })
  } catch (error) {
    if (error instanceof AppError && error.data.problem === 'wal') offerReadablePart(parts, file)
    throw error
  }
  try {
    if (live.version < (migrations.at(-1)?.number ?? 0)) {
      await shelf.make(live.raw, file, 'migration')
      migrate(live.raw, migrations)
      live.committed()
    }
    const connection = new Connection(file, live.raw)
    const open = assemble(connection, {
      kind: 'open',
      file,
      name: nameOf(connection, file),
      access: how.copiedFrom === null ? 'normal' : { copiedFrom: how.copiedFrom },
      fresh: how.fresh,
      slowJournal: !live.wal,
    })
    return { live, open, readOnly: how.readOnly, dispose }
  } catch (error) {
    live.close()
    throw error
  }
}

/** A log that lost its middle: what stood before it is more than the last backup has, so it becomes one. */
function offerReadablePart({ shelf, migrations, ports }: AttachParts, file: string): void {
  try {
    const image = readablePart(file, migrations)
    if (image) shelf.keep(image, file, 'opening')
  } catch (error) {
    ports.log.warn('nothing could be saved of a broken log', { error })
  }
}

/** What the business is called, or the file where nobody has said. */
export function nameOf(connection: Connection, file: string): string {
  const row = connection.statement('select name from workspace').get() as { name: string } | undefined
  return row?.name || basename(file, extname(file))
}

async function orElse<T>(undo: () => void, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    undo()
    throw error
  }
}
