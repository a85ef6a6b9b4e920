import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { say } from './say.mjs'

// The Chromium of this machine: shows the window where Electron cannot be had, prints, and runs the end-to-end tests.

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Absolute path of a Chromium, Chrome or Edge; null where there is none. `PERCURSO_BROWSER` names another one. */
export function findChromium(env = process.env) {
  if (env.PERCURSO_BROWSER) return isAbsolute(env.PERCURSO_BROWSER) ? env.PERCURSO_BROWSER : null
  if (process.platform === 'darwin') return MAC.find(existsSync) ?? null
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return folders.flatMap((folder) => WINDOWS.map((path) => join(folder, path))).find(existsSync) ?? null
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null
}

/** What installs Chromium with the system's own packages, by the package tool that is there. */
const INSTALLERS = [
  {
    tool: 'apt-get',
    steps: [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
  },
  { tool: 'dnf', steps: [['install', '-y', '-q', 'chromium']] },
  { tool: 'pacman', steps: [['-Sy', '--noconfirm', '--needed', 'chromium']] },
  { tool: 'zypper', steps: [['--non-interactive', 'install', 'chromium']] },
  { tool: 'apk', steps: [['add', 'chromium']] },
]

const hasTool = (tool) => (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, tool)))

/** Gets a Chromium from the system's packages if it may; says what to install if not. Returns as `findChromium`. */
export function ensureChromium() {
  const found = findChromium()
  if (found || process.env.PERCURSO_BROWSER) return found
  const installer = process.platform === 'linux' ? INSTALLERS.find(({ tool }) => hasTool(tool)) : undefined
  if (installer && process.getuid?.() === 0) {
    say('Instalando o Chromium pelos pacotes do sistema…', "Installing Chromium from the system's packages…")
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const step of installer.steps) {
      spawnSync(installer.tool, step, { stdio: ['ignore', 'ignore', 'inherit'], env })
    }
    const got = findChromium()
    if (got) return got
  }
  const command = installer ? `sudo ${installer.tool} ${installer.steps.at(-1).join(' ')}` : null
  say(
    `Para mostrar e imprimir mapas falta o Chromium, o Chrome ou o Edge${command ? `: ${command}` : '.'}`,
    `To show and print maps, Chromium, Chrome or Edge is needed${command ? `: ${command}` : '.'}`,
  )
  return null
}
