import Database from 'better-sqlite3'
import type { Raw } from './connection.ts'

/** Looks into a sealed copy that nobody else has, without leave to write and without trusting it. */
export function readCopy<T>(file: string, look: (raw: Raw) => T): T {
  const raw = new Database(file, { readonly: true, fileMustExist: true })
  try {
    raw.pragma('cell_size_check = ON')
    raw.pragma('trusted_schema = OFF')
    return look(raw)
  } finally {
    raw.close()
  }
}
