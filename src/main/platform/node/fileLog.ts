import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock, Log } from '../ports.ts'

const MAX_BYTES = 1_000_000
const KEPT = 3
const MAX_TEXT = 160

/** A stack without its message: a message may quote what the user wrote, and no log holds contents of maps. */
const frames = (stack: string | undefined): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
    .join(' | ')

function plain(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value
  if (value instanceof Error) {
    const code = 'code' in value && typeof value.code === 'string' ? value.code : undefined
    return { name: value.name, code, at: frames(value.stack) }
  }
  return undefined
}

/**
 * One JSON object a line in `<folder>/<name>.log`, at most 1 MB, with three older files kept. Values other than
 * numbers, booleans, short strings and errors are left out. Never throws: a full disk must not end the app.
 */
export function fileLog({ folder, name, clock }: { folder: string; name: string; clock: Clock }): Log {
  const file = join(folder, `${name}.log`)
  let size: number | null = null

  const rotate = (): void => {
    for (let i = KEPT - 1; i >= 0; i--) {
      try {
        renameSync(i === 0 ? file : `${file}.${i}`, `${file}.${i + 1}`)
      } catch {
        // not there yet
      }
    }
  }
  const open = (): number => {
    mkdirSync(folder, { recursive: true })
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0
  }
  const write = (level: string, message: string, data: Readonly<Record<string, unknown>> = {}): void => {
    try {
      const values = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plain(value)]))
      const line = `${JSON.stringify({ at: clock.now(), level, message, ...values })}\n`
      size ??= open()
      if (size + line.length > MAX_BYTES) {
        rotate()
        size = 0
      }
      appendFileSync(file, line)
      size += Buffer.byteLength(line)
    } catch {
      size = null
    }
  }
  return {
    info: (message, data) => write('info', message, data),
    warn: (message, data) => write('warn', message, data),
    error: (message, data) => write('error', message, data),
  }
}
