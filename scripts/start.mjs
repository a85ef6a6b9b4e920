import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { root } from './freshness.mjs'
import { say } from './say.mjs'
import { prepare } from './setup.mjs'

// `npm start -- [--host=electron|browser] [--data=FILE] [--port=N] [--no-open]`: from whatever state to the open app.

const USAGE = 'npm start -- [--host=electron|browser] [--data=FILE] [--port=N] [--no-open]'
const KNOWN = /^--(host=(electron|browser)|data=.+|port=\d{1,5}|no-open|bench)$/

/** Files are named from where the user is; npm runs this in the project's folder. */
function readArguments(given) {
  const unknown = given.find((arg) => !KNOWN.test(arg) && !/^[^-].*\.percurso$/i.test(arg))
  if (unknown) {
    process.stderr.write(`${unknown}?\n${USAGE}\n`)
    process.exit(2)
  }
  const from = process.env.INIT_CWD ?? process.cwd()
  const host = given.find((arg) => arg.startsWith('--host='))?.slice('--host='.length) ?? null
  const rest = given
    .filter((arg) => !arg.startsWith('--host='))
    .map((arg) => {
      if (arg.startsWith('--data=')) return `--data=${resolve(from, arg.slice('--data='.length))}`
      return arg.startsWith('-') ? arg : `--data=${resolve(from, arg)}`
    })
  return { host, rest }
}

/** Runs the app in Electron. Resolves to its exit code, or to null when it could not even show its window. */
function runElectron(program, args) {
  return new Promise((done) => {
    let shown = false
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => {
      // The app's one line says that its window is there; a second instance hands over and ends in silence.
      shown = true
      process.stdout.write(chunk)
    })
    let last = ''
    child.stderr.on('data', (chunk) => {
      last = `${last}${chunk}`.slice(-2_000)
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('error', () => done(null))
    child.on('exit', (code) => {
      const ran = shown || code === 0
      if (!ran) process.stderr.write(last)
      done(ran ? (code ?? 1) : null)
    })
  })
}

async function tryElectron(rest, isAsked) {
  const { ensureElectron, sandboxSwitches } = await import('./electronRuntime.mjs')
  const program = ensureElectron()
  const code = program ? await runElectron(program, [...sandboxSwitches(), root, ...rest]) : null
  if (code !== null) process.exit(code)
  if (isAsked) {
    say('O Electron não pôde ser obtido ou não abriu.', 'Electron could not be had, or did not open.')
    process.exit(1)
  }
  say(
    'Sem o Electron: o mesmo aplicativo abre no navegador deste computador.',
    'Without Electron: the same app opens in the browser of this computer.',
  )
}

const { host, rest } = readArguments(process.argv.slice(2))
await prepare()
if (host !== 'browser') await tryElectron(rest, host === 'electron')
const { ensureChromium } = await import('./chromium.mjs')
ensureChromium()
process.argv.splice(2, process.argv.length, ...rest)
await import('../out/main/browser.js')
