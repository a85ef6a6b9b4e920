import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin']
const LINUX_FIXED = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_APPS = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge']
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/**
 * Where Chromium, Chrome or Edge may be on this machine, best first; `PERCURSO_BROWSER` (an absolute path) replaces
 * the whole list. The files need not exist.
 */
export function browserCandidates(env: Env, platform: NodeJS.Platform): readonly string[] {
  const chosen = env.PERCURSO_BROWSER
  if (chosen) return isAbsolute(chosen) ? [chosen] : []
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.map((name) => env[name]).filter((root) => root !== undefined)
    return WINDOWS_APPS.flatMap((app) => {
      const exe = app.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'
      return roots.map((root) => `${root}\\${app}\\Application\\${exe}`)
    })
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])]
    return MAC_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`))
  }
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'))
  const folders = [...new Set([...path, ...LINUX_FOLDERS])]
  return [...LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...LINUX_FIXED]
}

/** The candidates that are there and may be run. */
export function findBrowsers(env: Env, platform: NodeJS.Platform): readonly string[] {
  return browserCandidates(env, platform).filter(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
