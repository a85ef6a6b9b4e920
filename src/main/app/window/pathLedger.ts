import { isAbsolute } from 'node:path'

const MAX_PATHS = 1_000

/** Which paths the window may name: the user chose them, or the app itself wrote them. It names no others. */
export interface PathLedger {
  /** In a dialog, by dropping, or as the argument of a start. */
  chosen(path: string): void
  /** By an export, a copy, or as the open workspace. */
  wrote(path: string): void
  mayRead(path: string): boolean
  mayWrite(path: string): boolean
  mayShow(path: string): boolean
  /** A request that names a path to be read or written must name a chosen one; what is no such request is the router's. */
  mayPass(envelope: unknown): boolean
  /** Learns from an answer what was written. */
  heard(envelope: unknown, reply: unknown): void
}

/** Routes that write where the window says, under `path`. */
const WRITING = new Set([
  'export.run',
  'listening.export',
  'paper.print',
  'improvement.calendar',
  'improvement.printWeek',
  'workspace.copy',
  'workspace.create',
])
/** Routes that read a file which the window names under `path`. */
const READING = new Set([
  'feedback.inspect',
  'feedback.tell',
  'feedback.sample',
  'feedback.places',
  'feedback.tryImport',
  'feedback.import',
  'feedback.saveRefused',
])
/** Routes that write where the window says, under `to`. */
const WRITING_TO = new Set(['feedback.saveRefused'])
/** Routes that answer with a `file` of ours. */
const WROTE = new Set([...WRITING, ...WRITING_TO, 'workspace.open', 'workspace.state', 'backup.restore'])

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

/** Remembers the last thousand of each, absolute ones only. */
export function pathLedger(): PathLedger {
  const chosen = new Set<string>()
  const written = new Set<string>()
  const add = (set: Set<string>, path: unknown): void => {
    if (typeof path !== 'string' || !isAbsolute(path)) return
    set.delete(path)
    set.add(path)
    for (const oldest of set) {
      if (set.size <= MAX_PATHS) break
      set.delete(oldest)
    }
  }
  return {
    chosen: (path) => add(chosen, path),
    wrote: (path) => add(written, path),
    mayRead: (path) => chosen.has(path),
    mayWrite: (path) => chosen.has(path),
    mayShow: (path) => written.has(path),
    mayPass: (envelope) => {
      const route = String(field(envelope, 'route'))
      const may = (name: 'path' | 'to'): boolean => {
        const path = field(field(envelope, 'input'), name)
        return typeof path !== 'string' || chosen.has(path)
      }
      if (WRITING_TO.has(route) && !may('to')) return false
      return (!WRITING.has(route) && !READING.has(route)) || may('path')
    },
    heard: (envelope, reply) => {
      if (WROTE.has(String(field(envelope, 'route')))) add(written, field(field(reply, 'data'), 'file'))
    },
  }
}
