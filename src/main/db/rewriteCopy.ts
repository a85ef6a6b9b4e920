import Database from 'better-sqlite3'
import { protect, type Raw } from './connection.ts'
import { sealCopy } from './copyDatabase.ts'

/**
 * Changes a sealed copy that nobody else has, in one transaction, and leaves nothing in it of what was there before. It
 * is sealed and synced again.
 */
export function rewriteCopy(file: string, change: (raw: Raw) => unknown): void {
  const raw = new Database(file, { fileMustExist: true })
  try {
    protect(raw)
    raw.transaction(() => change(raw)).immediate()
    raw.exec('vacuum')
  } finally {
    raw.close()
  }
  sealCopy(file)
}
