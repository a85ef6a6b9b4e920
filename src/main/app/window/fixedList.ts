import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** One thing that a window can ask for. */
export interface ListedFile {
  readonly type: string
  /** Read at its first use, unless it was held before. Throws where the file is gone. */
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

class FileOnDisk implements ListedFile {
  readonly type: string
  readonly #path: string
  #body: Uint8Array | null = null

  constructor(path: string, type: string) {
    this.#path = path
    this.type = type
  }

  get body(): Uint8Array {
    this.#body ??= readFileSync(this.#path)
    return this.#body
  }

  async hold(): Promise<void> {
    if (!this.#body) this.#body = await readFile(this.#path)
  }
}

/** What the built window in `folder` consists of, looked up once. Kinds of files that it does not use are left out. */
export function readFixedList(folder: string): FixedList {
  const list = new Map<string, ListedFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const path = join(entry.parentPath, entry.name)
    list.set(`/${relative(folder, path).split(sep).join('/')}`, new FileOnDisk(path, type))
  }
  if (!list.has('/index.html')) throw new Error(`the window is not built: no index.html in ${folder}`)
  return list
}

/**
 * Reads everything into memory, so that a build under a running app takes nothing away. For when the window is there:
 * it waits for none of it. What is gone already stays on the list and is answered as missing.
 */
export async function holdAll(list: FixedList): Promise<void> {
  for (const file of list.values()) if (file instanceof FileOnDisk) await file.hold().catch(() => undefined)
}

/** The file for a URL's path; `/` is the page itself. */
export function fromList(list: FixedList, path: string): { readonly type: string; readonly body: Uint8Array } | null {
  const file = list.get(path === '/' ? '/index.html' : path)
  if (!file) return null
  try {
    return { type: file.type, body: file.body }
  } catch {
    return null
  }
}
