import module from 'node:module'
import { isUntouched } from './freshness.mjs'

// `npm run -s percurso -- <command>`: the command line. Nothing but its output goes to stdout.

if (!isUntouched() || Number(process.versions.node.split('.')[0]) < 24) {
  const { prepare } = await import('./setup.mjs')
  await prepare({ silent: true })
}
// Compiled code is kept from run to run, which halves the time to the first command.
module.enableCompileCache?.()
// npm runs scripts in the project's folder; files are named from where the user is.
if (process.env.npm_lifecycle_event === 'percurso' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await import('../out/main/cli.js')
