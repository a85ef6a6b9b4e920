import Database from 'better-sqlite3'
import { setJournalBytes } from './header.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'

/** The bytes of an empty workspace of the newest schema. @param now ISO instant of its making */
export function newImage(name: string, now: string, migrations: readonly Migration[]): Buffer {
  const raw = new Database(':memory:')
  try {
    migrate(raw, migrations)
    raw.prepare('insert into workspace (id, name, created_at) values (?, ?, ?)').run('workspace', name, now)
    const image = raw.serialize()
    setJournalBytes(image, true)
    return image
  } finally {
    raw.close()
  }
}
