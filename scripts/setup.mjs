import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { isBuilt, isInstalled, isUntouched, root } from './freshness.mjs'
import { alone } from './lock.mjs'
import { say } from './say.mjs'

// From a fresh clone to something that runs, with Node 20 and npm alone.

const NODE_MAJOR = 24
const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const isCurrentNode = () => Number(process.versions.node.split('.')[0]) >= NODE_MAJOR

/** Runs npm with its talk on stderr; true when it did what it should. */
function npm(args, silent) {
  const result = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', silent ? 'ignore' : process.stderr, process.stderr],
    shell: process.platform === 'win32',
  })
  return result.status === 0
}

function orEnd(isGood) {
  if (isGood) return
  say('As dependências não puderam ser instaladas (npm ci).', 'The dependencies could not be installed (npm ci).')
  process.exit(1)
}

/**
 * Installs what package-lock.json asks for, and Node 24 where this is an older one: `.npmrc` lets no package run code of
 * its own at installation, and Node's is the one that has to.
 */
function install(silent) {
  if (!isInstalled()) {
    if (!silent) say('Instalando as dependências…', 'Installing the dependencies…')
    orEnd(npm(['ci'], silent))
  }
  if (!isCurrentNode() && !existsSync(ownNode)) orEnd(npm(['rebuild', 'node', '--ignore-scripts=false'], silent))
}

/** Ends this process with the result of the same one on the project's own Node, where this is an older one. */
function continueOnOwnNode() {
  if (isCurrentNode()) return
  const separator = process.platform === 'win32' ? ';' : ':'
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${separator}${process.env.PATH}` }
  const result = spawnSync(ownNode, process.argv.slice(1), { stdio: 'inherit', env })
  if (result.signal) process.kill(process.pid, result.signal)
  process.exit(result.status ?? 1)
}

/** Builds what is older than its sources; false when that failed, and why stands on stderr. */
export function ensureBuild({ silent = false } = {}) {
  if (isUntouched() || isBuilt()) return true
  return alone(() => {
    if (isBuilt()) return true
    if (!silent) say('Montando o aplicativo…', 'Building the app…')
    return build()
  })
}

/**
 * Installs what is missing, goes on with Node 24, and builds what is older than its sources.
 * @param {{ silent?: boolean, build?: boolean }} options silent: say nothing unless it fails
 */
export async function prepare({ silent = false, build: wantsBuild = true } = {}) {
  const isReady = () => (isUntouched() || isInstalled()) && (isCurrentNode() || existsSync(ownNode))
  if (!isReady()) await alone(() => install(silent))
  continueOnOwnNode()
  if (wantsBuild && !(await ensureBuild({ silent }))) process.exit(1)
}
