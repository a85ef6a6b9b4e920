import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { marks, root, stampFile, writeStamp } from './freshness.mjs'
import { say } from './say.mjs'

const out = join(root, 'out')
/** Chunks of the build before stay this long for apps that are still running on them. */
const OLD_MS = 60 * 60 * 1000

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const hasHash = (path) => /-[\w-]{8}\.\w+(\.map)?$/.test(path)

/** Moves a finished build into `out/`: what is named by its content first, the entries that ask for it last. */
function replace(from) {
  rmSync(stampFile, { force: true })
  const fresh = filesIn(from).map((path) => relative(from, path))
  const inOrder = [...fresh.filter(hasHash), ...fresh.filter((path) => !hasHash(path))]
  for (const path of inOrder) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    renameSync(join(from, path), join(out, path))
  }
  const kept = new Set(fresh)
  for (const path of filesIn(out)) {
    if (!kept.has(relative(out, path)) && Date.now() - statSync(path).mtimeMs > OLD_MS) rmSync(path, { force: true })
  }
}

/** Builds into `out/`, true when it could; an app or a command that runs meanwhile finds a whole build, the old or the new one. */
export function build() {
  const before = marks()
  mkdirSync(join(root, '.cache'), { recursive: true })
  const next = mkdtempSync(join(root, '.cache', 'build-'))
  try {
    const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', next], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    })
    if (result.status !== 0) {
      process.stderr.write(stripVTControlCharacters(`${result.stdout ?? ''}${result.stderr ?? ''}`))
      say('O aplicativo não pôde ser montado.', 'The app could not be built.')
      return false
    }
    replace(next)
    writeStamp(before)
    return true
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}
