import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './freshness.mjs'
import { say } from './say.mjs'

// Electron's package comes without its program and fetches it at first use, which needs the network.

const PROGRAM =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'
const FETCH_MS = 5 * 60 * 1000
const packageFolder = join(root, 'node_modules', 'electron')

/** Absolute path of the Electron program that is there; null where there is none. */
export function findElectron(env = process.env) {
  if (env.ELECTRON_OVERRIDE_DIST_PATH) {
    const path = join(env.ELECTRON_OVERRIDE_DIST_PATH, PROGRAM)
    return existsSync(path) ? path : null
  }
  try {
    const path = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8').trim())
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

/** As `findElectron`, after one try to fetch it. */
export function ensureElectron() {
  const found = findElectron()
  if (found || process.env.ELECTRON_OVERRIDE_DIST_PATH || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return found
  say('Buscando o Electron (só na primeira vez)…', 'Fetching Electron (only the first time)…')
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], { cwd: root, stdio: 'ignore', timeout: FETCH_MS })
  return findElectron()
}

/** What Chromium itself asks for: as root on Linux it does not start with its sandbox. */
export const sandboxSwitches = () => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])

// By itself it answers by its exit code whether a program is there.
if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = findElectron() ? 0 : 1
