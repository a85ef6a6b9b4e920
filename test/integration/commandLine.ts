import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// biome-ignore lint/suspicious/noExplicitAny: what a command printed, looked at field by field
type Any = any

const ROOT = join(import.meta.dirname, '../..')

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder of its own with a PERCURSO_HOME of its own, and the built command line run in it. */
export interface CommandLineBench {
  readonly folder: string
  path(name: string): string
  run(...args: string[]): Promise<Ran>
  /** Runs with --json and gives what it printed. @throws Error with what it said where it failed */
  json<T = Any>(...args: string[]): Promise<T>
  remove(): void
}

export function commandLineBench(env: Readonly<Record<string, string>> = {}): CommandLineBench {
  const folder = mkdtempSync(join(tmpdir(), 'percurso-cli-'))
  const run = (...args: string[]): Promise<Ran> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(ROOT, 'scripts/percurso.mjs'), ...args],
        {
          cwd: folder,
          env: { ...process.env, LANG: '', LC_ALL: '', PERCURSO_HOME: join(folder, 'home'), ...env },
          maxBuffer: 64 * 1024 * 1024,
        },
        (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
      )
    })
  return {
    folder,
    run,
    path: (name) => join(folder, name),
    json: async (...args) => {
      const { code, out, err } = await run(...args, '--json')
      if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${err}`)
      return JSON.parse(out)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
