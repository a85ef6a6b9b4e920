import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './freshness.mjs'

const onWindows = process.platform === 'win32'

/** Runs one of the installed tools with its output shown. @returns {{ ok: boolean, seconds: number }} */
export function runTool(name, args, env = {}) {
  const started = Date.now()
  const program = join(root, 'node_modules', '.bin', onWindows ? `${name}.cmd` : name)
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: onWindows,
    env: { ...process.env, ...env },
  })
  return { ok: result.status === 0, seconds: (Date.now() - started) / 1000 }
}
