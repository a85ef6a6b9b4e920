import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { WORKSPACE_EXTENSION } from './names.ts'

/** A file name that every system takes, from what the user called the business. */
function fileNameFor(name: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u001f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
    .slice(0, 80)
  return /^(con|prn|aux|nul|com\d|lpt\d)?$/i.test(plain) ? 'Percurso' : plain
}

/** A path in `folder` that is free now, named after the workspace; makes the folder. */
export function newWorkspacePath(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true })
  const base = fileNameFor(name)
  for (let n = 1; ; n += 1) {
    const file = join(folder, `${n === 1 ? base : `${base} ${n}`}${WORKSPACE_EXTENSION}`)
    if (!existsSync(file)) return file
  }
}
