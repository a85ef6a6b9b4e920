import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Whether what is built and installed belongs to the sources that are here. Runs before anything is installed.

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const stampFile = join(root, 'out', 'stamp.json')
const FILES = ['package.json', 'package-lock.json', 'electron.vite.config.ts']
const FOLDERS = ['src', 'resources']
const INSTALLED = 'node_modules/.package-lock.json'

/** Paths below the root of all that goes into a build, sorted. */
function sources() {
  const found = [...FILES]
  const walk = (folder) => {
    for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else if (!path.includes('.test.')) found.push(path)
    }
  }
  for (const folder of FOLDERS) walk(folder)
  return found.sort()
}

const digest = (parts) => createHash('sha1').update(parts.join('\n')).digest('hex')

/** Times and sizes: some milliseconds. Changes whenever anything might have. */
function quickMark() {
  return digest(
    [...sources(), INSTALLED].map((path) => {
      // Before every command, for each of a thousand files: `join` would take as long as the look itself.
      const { size, mtimeMs } = statSync(`${root}/${path}`)
      return `${path}:${size}:${mtimeMs}`
    }),
  )
}

/** Contents: the same after a fresh checkout of the same sources. */
const contentMark = () =>
  digest(sources().map((path) => `${path}:${digest([readFileSync(join(root, path), 'latin1')])}`))

/** Both marks of the sources as they are now; to be taken before they are read for a build. */
export const marks = () => ({ quick: quickMark(), content: contentMark() })

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return null
  }
}

/** The fast look: true only when nothing was touched since the last build and installation were found good. */
export function isUntouched() {
  try {
    return readStamp()?.quick === quickMark()
  } catch {
    return false
  }
}

/** The thorough look, at the contents; remembers a good answer for the fast one. */
export function isBuilt() {
  const now = marks()
  if (readStamp()?.content !== now.content) return false
  writeStamp(now)
  return true
}

/** Says that `out/` was built from sources with these marks. */
export const writeStamp = (built) => writeFileSync(stampFile, JSON.stringify(built))

/** Whether node_modules holds what package-lock.json asks for; npm writes down what it has installed. */
export function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const present = JSON.parse(readFileSync(join(root, INSTALLED), 'utf8')).packages
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' ||
        (present[path] ? present[path].version === entry.version : entry.optional === true || entry.peer === true),
    )
  } catch {
    return false
  }
}
