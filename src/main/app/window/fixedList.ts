import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One thing that a window can ask for, read into memory so that a build under a running app takes nothing away. */
export interface ListedFile {
  readonly type: string
  readonly body: Uint8Array
}
/** URL path (`/assets/x.js`) → file. What is not in here does not exist: no path is ever joined with what was asked. */
export type FixedList = ReadonlyMap<string, ListedFile>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Reads the built window from `folder`, once. Kinds of files that the window does not use are left out. */
export function readFixedList(folder: string): FixedList {
  const list = new Map<string, ListedFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const path = join(entry.parentPath, entry.name)
    list.set(`/${relative(folder, path).split(sep).join('/')}`, { type, body: readFileSync(path) })
  }
  if (!list.has('/index.html')) throw new Error(`the window is not built: no index.html in ${folder}`)
  return list
}

/** The file for a URL's path; `/` is the page itself. */
export function fromList(list: FixedList, path: string): ListedFile | null {
  return list.get(path === '/' ? '/index.html' : path) ?? null
}
