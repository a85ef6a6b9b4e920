import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureChromium, findChromium } from './chromium.mjs'
import { findElectron } from './electronRuntime.mjs'
import { runTool } from './runTool.mjs'
import { prepare } from './setup.mjs'
import { keepRows, playwrightCounts, printSummary, row } from './summary.mjs'

// `npm run e2e -- --host=browser|electron [playwright's own arguments]`: the end-to-end suite on one host.

const MISSING = {
  browser: () => (findChromium() ? null : 'no Chromium, Chrome or Edge on this machine'),
  electron: () => (findElectron() ? null : 'no Electron program on this machine'),
}

/** Runs the suite on what is built; a host that is not to be had is a skipped row that says why. */
export async function e2eRun(host, args = [], label = host) {
  const name = `end-to-end, ${label}`
  const missing = MISSING[host]()
  if (missing) return row(name, { skipped: 1, notes: [`skipped: ${missing}`] })
  const folder = mkdtempSync(join(tmpdir(), 'percurso-e2e-'))
  const file = join(folder, 'report.json')
  try {
    const { ok, seconds } = runTool('playwright', ['test', `--project=${host}`, ...args], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    })
    const counts = existsSync(file) ? playwrightCounts(file) : { failed: 1, notes: ['failed: no report'] }
    if (!ok && counts.failed === 0) counts.failed = 1
    return row(name, { ...counts, seconds })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2)
  const option = (name) => given.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  const host = option('host') ?? 'browser'
  if (!Object.hasOwn(MISSING, host)) {
    process.stderr.write('npm run e2e -- --host=browser|electron\n')
    process.exit(2)
  }
  await prepare()
  if (host === 'browser') ensureChromium()
  const own = given.filter((arg) => !arg.startsWith('--host=') && !arg.startsWith('--label='))
  const rows = [await e2eRun(host, own, option('label'))]
  keepRows(rows)
  process.exitCode = printSummary(rows)
}
