import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { z } from '../../../shared/domain/schema.ts'

/** A small JSON document of this installation that outlives a power cut. */
export interface JsonFile<T> {
  /** What is on disk; the previous copy when that is broken; the default when both are. */
  read(): T
  /** Throws the system's error when it cannot be written; what stood there before is then still there. */
  write(value: T): void
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parsed<T>(text: string | null, schema: z.ZodType<T>): T | null {
  if (text === null) return null
  try {
    const result = schema.safeParse(JSON.parse(text))
    return result.success ? result.data : null
  } catch {
    return null
  }
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder; its rename is durable by itself.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Every write is a temporary file, synced and renamed over `path`; what stood there is kept as `<path>.previous`. Only a
 * readable copy becomes the previous one, so that a broken file never replaces a good one.
 */
export function jsonFile<T>({
  path,
  schema,
  initial,
}: {
  path: string
  schema: z.ZodType<T>
  initial: T
}): JsonFile<T> {
  const previous = `${path}.previous`
  return {
    read: () => parsed(readText(path), schema) ?? parsed(readText(previous), schema) ?? initial,
    write: (value) => {
      mkdirSync(dirname(path), { recursive: true })
      const before = readText(path)
      if (before !== null && parsed(before, schema) !== null) writeFileAtomic.sync(previous, before, { mode: 0o600 })
      writeFileAtomic.sync(path, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
      syncFolder(dirname(path))
    },
  }
}
