import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { AppPaths } from '../ports.ts'

/** What the folders follow from; passed in so that each system's rule can be tested on any other. */
export interface PathsInput {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly userHome: string
}

const absolute = (value: string | undefined): string | null => (value && isAbsolute(value) ? value : null)

/**
 * The one folder of this installation: PERCURSO_HOME, or the system's local data folder. Never a roaming one: a company
 * policy may put that on a network share, where a WAL breaks.
 */
export function homeFolder({ platform, env, userHome }: PathsInput): string {
  if (env.PERCURSO_HOME) return resolve(env.PERCURSO_HOME)
  if (platform === 'win32') return join(absolute(env.LOCALAPPDATA) ?? join(userHome, 'AppData', 'Local'), 'Percurso')
  if (platform === 'darwin') return join(userHome, 'Library', 'Application Support', 'Percurso')
  return join(absolute(env.XDG_DATA_HOME) ?? join(userHome, '.local', 'share'), 'percurso')
}

/** The app's own `resources` folder: the nearest one at or above `start` that holds the fonts. */
export function findResources(start: string = import.meta.dirname): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'resources')
    if (existsSync(join(candidate, 'fonts'))) return candidate
    if (folder === dirname(folder)) throw new Error(`no resources folder above ${start}`)
  }
}

/** The folders of this installation; none is made here. */
export function appPaths(
  input: PathsInput = { platform: process.platform, env: process.env, userHome: homedir() },
): AppPaths {
  const home = homeFolder(input)
  return {
    home,
    workspaces: join(home, 'workspaces'),
    backups: join(home, 'backups'),
    logs: join(home, 'logs'),
    resources: findResources(),
  }
}
